import type { Part, PartKind, Suggestion } from "../../../lib/reply/suggestion.ts";
import { answered, fakeAsk } from "../fake-ask.ts";
import { one } from "../open-page.ts";
import { button, inPage, settle, shadowOf } from "./on-page.ts";

/** Attune's button and card at the reply box, as an agent uses them. */

export const bar = () => shadowOf(inPage("bar")[0]);
export const card = () => bar().querySelector<HTMLElement>("[role=dialog]");
export const fieldIn = () => one<HTMLInputElement>("[data-field=when]", bar());

export function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The card open, with the open field filled. */
export async function openFilled(text = "by noon"): Promise<void> {
  await openCard();
  type(fieldIn(), text);
}

export const filled = "Sorry, Derek.\n\nI will write again by noon.";

export async function openCard(): Promise<void> {
  // This DOM never shows what is a popover, and what isn't shown takes no focus.
  HTMLElement.prototype.showPopover = function () {
    this.style.display = "flex";
  };
  button(bar(), "Reply help").click();
  await settle();
}

/** Presses keys where the focus is inside the card; by names, as in `KeyboardEvent.key`. */
export function press(...keys: string[]): void {
  for (const name of keys) {
    const [key = "", ctrlKey] = name.startsWith("Ctrl+") ? [name.slice(5), true] : [name, false];
    const init = { key, ctrlKey, bubbles: true, composed: true, cancelable: true };
    bar().activeElement?.dispatchEvent(new KeyboardEvent("keydown", init));
  }
}

/** The words of the part, or the label of the control, that the keys speak to. */
export const focused = () => bar().activeElement?.getAttribute("aria-label") ?? "";

/** What a screen reader was told last. */
export const told = () => one("[role=status].visually-hidden", card() as HTMLElement).textContent;

const part = (kind: PartKind, paragraph: number, text: string, ...others: string[]): Part => ({
  id: text,
  kind,
  text,
  paragraph,
  others: others.map((words) => ({ id: words, text: words })),
});

const when = { id: "when", label: "When you will write again", example: "by Thursday at noon" };
const step = { id: "step", label: "What you will do", example: "look into this" };

const withParts = (length: Suggestion["length"], parts: Part[]): Suggestion => ({
  id: length,
  length,
  text: parts.map((each) => each.text).join("\n\n"),
  fields: [when, step],
  parts,
  reasons: [
    {
      part: "acknowledge",
      text: "Consider a colleague.",
      source: "Service practice, no study",
      strength: "C",
    },
    { part: "greet", text: "Opens warmly.", source: "Packard, Li, Berger 2024", strength: "A" },
    {
      part: "acknowledge",
      text: "Says their own problem back.",
      source: "Herhausen et al. 2023",
      strength: "A",
    },
    { part: "act", text: "Gives a date.", source: "Packard, Berger 2021", strength: "A" },
  ],
});

/** Three suggestions whose parts have other wordings. */
const richSuggestions = [
  withParts("short", [
    part("greet", 0, "Hi Derek,"),
    part("acknowledge", 1, "Two charges are wrong.", "That was one charge too many."),
  ]),
  withParts("standard", [
    part("greet", 0, "Hello Derek,", "Dear Derek,"),
    part(
      "acknowledge",
      1,
      "I'm sorry about the two charges.",
      "Your card was charged twice.",
      "Two charges were made.",
    ),
    part("act", 2, "I will write again {{when}}.", "I will {{step}} and write {{when}}."),
  ]),
  withParts("full", [
    part("greet", 0, "Good morning Derek,"),
    part("thank", 1, "Thank you for writing."),
    part("acknowledge", 2, "That must not happen."),
  ]),
];

export const askWithOthers = () =>
  fakeAsk({ "reply.suggest": () => ({ answered, suggestions: richSuggestions, toneFailure: null }) });
