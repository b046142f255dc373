import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyWork, ReplyHelp } from "../../../components/inbox/reply-help.tsx";
import type { Output } from "../../../lib/messages/table.ts";
import { fillBrowserGaps } from "../browser-gaps.ts";
import { answered, suggestions } from "../fake-ask.ts";
import { one } from "../open-page.ts";
import { button } from "./on-page.ts";
import { type } from "./reply-card.ts";

let close = () => {};
afterEach(() => close());

type Answer = Output<"reply.suggest">;
const derek: Answer = { answered, suggestions, toneFailure: null };
const maria: Answer = {
  answered: { ...answered, name: "Maria Silva", address: "maria@customer.example", excerpt: "Where is it?" },
  suggestions,
  toneFailure: null,
};

/** The card for Derek's message; `goOn` is the switch to another conversation. */
async function openHelp(first: Answer = derek) {
  fillBrowserGaps();
  const [elsewhere, goOn] = createSignal(false);
  const answers: Promise<Answer>[] = [Promise.resolve(first)];
  const suggest = vi.fn(() => answers.shift() ?? Promise.reject(new Error("nothing more")));
  const insert = vi.fn(async (_: string) => null);
  const work = emptyWork();
  const root = document.createElement("div");
  root.setAttribute("role", "dialog");
  root.tabIndex = -1;
  document.body.replaceChildren(root);
  close = render(
    () => (
      <ReplyHelp
        work={work}
        suggest={suggest}
        insert={insert}
        boxGone={false}
        elsewhere={elsewhere()}
        internal={false}
        close={() => {}}
      />
    ),
    root,
  );
  await vi.waitFor(() => expect(root.textContent).not.toContain("Reading the message"));
  return { root, goOn, answers, suggest, insert };
}

const has = (root: HTMLElement, words: string) =>
  [...root.querySelectorAll("button")].some((each) => each.textContent?.trim() === words);

describe("the reply help after a switch of conversation", () => {
  it("says at once that it belongs to another one, offers no Insert, and keeps what was typed", async () => {
    const { root, goOn, insert, suggest } = await openHelp();
    type(one("[data-field=when]", root), "by noon");
    expect(has(root, "Insert")).toBe(true);
    goOn(true);
    expect(one("[role=alert]", root).textContent).toContain("belongs to another conversation");
    expect(has(root, "Insert")).toBe(false);
    one("[data-field=when]", root).dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }),
    );
    expect(insert).not.toHaveBeenCalled();
    expect(one<HTMLInputElement>("[data-field=when]", root).value).toBe("by noon");
    expect(one<HTMLTextAreaElement>("textarea.kept", root).value).toContain("by noon");
    expect(suggest).toHaveBeenCalledOnce();
  });

  it("makes a new one for this message at the button; the old one is gone while it is made", async () => {
    const { root, goOn, answers } = await openHelp();
    type(one("[data-field=when]", root), "by noon");
    goOn(true);
    let arrives = (_: Answer) => {};
    answers.push(
      new Promise((resolve) => {
        arrives = resolve;
      }),
    );
    button(root, "Make one for this message").click();
    goOn(false);
    expect(root.textContent).toContain("Reading the message");
    expect(has(root, "Insert")).toBe(false);
    expect(document.activeElement).toBe(root);
    arrives(maria);
    await vi.waitFor(() => expect(one("h2", root).textContent).toBe("Answering Maria Silva"));
    expect(one<HTMLInputElement>("[data-field=when]", root).value).toBe("");
    expect(has(root, "Insert")).toBe(true);
  });

  it("goes on as before when the agent comes back", async () => {
    const { root, goOn, insert } = await openHelp();
    type(one("[data-field=when]", root), "by noon");
    goOn(true);
    goOn(false);
    expect(root.querySelector("[role=alert]")).toBeNull();
    button(root, "Insert").click();
    expect(insert).toHaveBeenCalledWith("Sorry, Derek.\n\nI will write again by noon.");
  });

  it("says so, too, where there was nothing to suggest", async () => {
    const { root, goOn } = await openHelp({ answered: null, suggestions: [], toneFailure: null });
    goOn(true);
    expect(root.textContent).not.toContain("can't tell which message");
    expect(has(root, "Make one for this message")).toBe(true);
  });
});
