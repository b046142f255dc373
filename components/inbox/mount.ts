import type { JSX } from "solid-js";
import { render } from "solid-js/web";
import type { Lifetime } from "../../lib/hosts/lifetime.ts";
import base from "../ui/base.css?inline";
import { themeAt } from "../ui/theme.ts";
import styles from "./inbox.css?inline";
import review from "./review/review.css?inline";
import suggestions from "./suggestions/suggestions.css?inline";

/** Keys pressed inside Attune are not for the host's shortcuts. */
const KEPT_INSIDE = [
  "keydown",
  "keyup",
  "keypress",
  "input",
  "beforeinput",
  "paste",
  "copy",
  "cut",
  "focusin",
  "focusout",
];

export interface Mounted {
  /** The one element in the host's page. Everything else is in its shadow. */
  host: HTMLElement;
  /** Looks again whether the page is light or dark here. */
  refreshTheme(): void;
  remove(): void;
}

/**
 * Draws a part of Attune in a shadow root of its own, so that neither the host's styles nor ours reach over.
 * @param place puts the host element into the page
 */
export function mount(
  document: Document,
  lifetime: Lifetime,
  name: "chip" | "bar" | "guard",
  place: (host: HTMLElement) => void,
  view: () => JSX.Element,
): Mounted {
  // An element of our own name: a host's rules for its spans and divs don't meet it.
  const host = document.createElement("attune-part");
  host.dataset.attune = name;
  // Rules for "everything" end here; only `!important` stands against `!important`.
  for (const [property, value] of [
    ["all", "initial"],
    ["display", "inline-block"],
    ["vertical-align", "middle"],
  ] as const) {
    host.style.setProperty(property, value, "important");
  }
  const root = host.attachShadow({ mode: "open" });
  const sheet = document.createElement("style");
  sheet.textContent = base + styles + review + suggestions;
  root.append(sheet);
  const inner = document.createElement("div");
  inner.className = `attune ${name}`;
  root.append(inner);
  for (const type of KEPT_INSIDE) host.addEventListener(type, (event) => event.stopPropagation());
  place(host);
  const refreshTheme = () => {
    host.dataset.theme = themeAt(host.parentElement ?? document.documentElement);
  };
  refreshTheme();
  const dispose = render(view, inner);
  const remove = lifetime.own(() => {
    dispose();
    host.remove();
  });
  return { host, refreshTheme, remove };
}
