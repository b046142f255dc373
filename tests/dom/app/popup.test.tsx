import { render } from "solid-js/web";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Popup } from "../../../components/app/popup.tsx";
import type { PageStatus } from "../../../lib/messages/table.ts";
import { button } from "../session/on-page.ts";

let close = () => {};
afterEach(() => close());

type Props = Parameters<typeof Popup>[0];

function openPopup(more: Partial<Props> = {}): HTMLElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const props: Props = {
    site: "https://mail.example.org/*",
    granted: async () => true,
    status: async () => ({ status: null, toneFailure: null }),
    turnOn: async () => true,
    turnOff: async () => true,
    openPanel: async () => {},
    openSites: () => {},
    ...more,
  };
  close = render(() => <Popup {...props} />, root);
  return root;
}

const shows = (root: HTMLElement, words: string) =>
  vi.waitFor(() => expect(root.textContent).toContain(words));
const seen: PageStatus = { host: "roundcube", messages: 1, customerMessages: 1, composers: 1, missing: [] };

describe("the popup", () => {
  it("on a page where no extension may run says so, and offers nothing to turn on", async () => {
    const root = openPopup({ site: null, granted: async () => false });
    await shows(root, "Attune can't run on this page.");
    expect([...root.querySelectorAll("button")].map((one) => one.textContent)).toEqual(["Sites"]);
  });

  it("on a site that is on says what it can see", async () => {
    const root = openPopup({ status: async () => ({ status: seen, toneFailure: null }) });
    await shows(root, "On for mail.example.org.");
    await shows(root, "I can see 1 message, 1 from a customer.");
    await shows(root, "I can see a reply box.");
  });

  it("says that tone can't be read, beside what it sees all the same", async () => {
    const root = openPopup({ status: async () => ({ status: seen, toneFailure: "no-model" }) });
    await shows(root, "Attune can't read tone");
    await shows(root, "I can see a reply box.");
  });

  it("on a page just loaded says that nothing was seen yet", async () => {
    await shows(openPopup(), "Nothing seen yet. Reload the page if a message is open.");
  });

  it("still offers its buttons where the page's report can't be had", async () => {
    const root = openPopup({ status: () => Promise.reject(new Error("gone")) });
    await shows(root, "On for mail.example.org.");
    await shows(root, "Nothing seen yet.");
    expect(button(root, "Turn off for mail.example.org")).toBeTruthy();
  });

  it("is silent on whether it is on as long as that is not known", () => {
    const root = openPopup({ granted: () => new Promise(() => {}) });
    expect(root.textContent).not.toMatch(/O(n|ff) for/);
  });

  it("turns the site on by a click, and shows what came of it", async () => {
    let on = false;
    const root = openPopup({
      granted: async () => on,
      status: async () => ({ status: on ? seen : null, toneFailure: null }),
      turnOn: async () => {
        on = true;
        return true;
      },
      turnOff: async () => {
        on = false;
        return true;
      },
    });
    await shows(root, "Off for mail.example.org.");
    button(root, "Turn on for mail.example.org").click();
    await shows(root, "On for mail.example.org.");
    await shows(root, "I can see a reply box.");
    button(root, "Turn off for mail.example.org").click();
    await shows(root, "Off for mail.example.org.");
  });

  it("stays off where the browser was not given leave", async () => {
    const turnOn = vi.fn(async () => false);
    const root = openPopup({ granted: async () => false, turnOn });
    await shows(root, "Off for mail.example.org.");
    button(root, "Turn on for").click();
    await vi.waitFor(() => expect(turnOn).toHaveBeenCalledOnce());
    await shows(root, "Off for mail.example.org.");
  });

  it("opens the notes and the list of sites", async () => {
    const [openPanel, openSites] = [vi.fn(async () => {}), vi.fn()];
    const root = openPopup({ openPanel, openSites });
    button(root, "Notes").click();
    button(root, "Sites").click();
    expect(openPanel).toHaveBeenCalledOnce();
    expect(openSites).toHaveBeenCalledOnce();
  });
});
