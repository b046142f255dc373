import { afterEach, describe, expect, it } from "vitest";
import type { Finding, Lamp, Review } from "../../../lib/reply/review/result.ts";
import { fakeAsk, goodReview } from "../fake-ask.ts";
import { openRoundcubePlainReply } from "../hosts/open-hosts.ts";
import { one } from "../open-page.ts";
import { button, endOnPage, inPage, settle, shadowOf, startOnPage } from "./on-page.ts";

afterEach(endOnPage);

const bar = () => shadowOf(inPage("bar")[0]);
const check = () => one<HTMLButtonElement>("button.check", bar());
const card = () => one(".card.review", bar());
const items = () => [...bar().querySelectorAll<HTMLElement>(".finding")];
const press = (key: string, on: Element) =>
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));

const lamp: Lamp = {
  id: "feeling",
  lit: "off",
  words: "Feeling: not named",
  seen: null,
  hint: { rule: "name-feeling", text: "Say it.", source: "Herhausen et al. 2023", strength: "A" },
};

/** A background that finds these words wherever the draft holds them. */
function finding(words: Record<string, string | undefined>, more: Partial<Review> = {}) {
  const muted = new Set<string>();
  const background = fakeAsk({
    "draft.review": ({ draft, muted: here }) => {
      const findings = Object.entries(words).flatMap(([text, alternative]): Finding[] => {
        const start = draft.indexOf(text);
        const rule = `no-${text}`;
        if (start === -1 || muted.has(rule) || here.includes(rule)) return [];
        return [
          {
            rule,
            start,
            end: start + text.length,
            text,
            reason: `About ${text}.`,
            source: "Packard, Berger 2021",
            strength: "A",
            ...(alternative === undefined ? {} : { alternative }),
          },
        ];
      });
      return { answered: null, review: { ...goodReview, findings, ...more }, toneFailure: null };
    },
    "rule.mute": ({ rule, muted: off }) => {
      if (off) muted.add(rule);
      else muted.delete(rule);
      return {};
    },
    "finding.report": () => ({ reportId: "r1" }),
    "finding.forget": () => ({}),
  });
  return background;
}

function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

async function openWith(text: string, background = finding({ soon: "by Friday", ASAP: "" })) {
  const field = openRoundcubePlainReply();
  write(field, text);
  const on = await startOnPage(background);
  return { field, ...on };
}

describe("the check of the draft", () => {
  it("says how many there are to look at, and nothing of an empty draft", async () => {
    const { field } = await openWith("We write soon, ASAP.");
    expect(check().textContent).toBe("2 to look at");
    write(field, "");
    await settle();
    expect(bar().querySelector("button.check")).toBeNull();
  });

  it("asks once for a pause, however many keys came before", async () => {
    const { field, asked } = await openWith("We write");
    const before = asked.filter(({ kind }) => kind === "draft.review").length;
    for (const text of ["We write s", "We write so", "We write soo", "We write soon"]) write(field, text);
    await settle();
    const reviews = asked.filter(({ kind }) => kind === "draft.review");
    expect(reviews).toHaveLength(before + 1);
    expect(reviews.at(-1)?.input).toMatchObject({ draft: "We write soon" });
    expect(check().textContent).toBe("1 to look at");
  });

  it("tells a screen reader when the count changes, and only then", async () => {
    const { field } = await openWith("We write soon");
    const said = () => [...bar().querySelectorAll("[role=status]")].map((each) => each.textContent).join("");
    expect(said()).toContain("1 finding");
    write(field, "We write soon!");
    await settle();
    expect(said()).toContain("1 finding");
    write(field, "We write by Friday.");
    await settle();
    expect(said()).toContain("nothing to look at");
  });

  it("an unchanged finding stays the same element while the agent types on", async () => {
    const { field } = await openWith("We write soon.");
    check().click();
    await settle();
    const item = items()[0];
    write(field, "Hello. We write soon.");
    await settle();
    write(field, "Hello. We write soon. ASAP!");
    await settle();
    expect(items()).toHaveLength(2);
    expect(items()).toContain(item);
  });

  it("shows reason, source with its strength, and other words; Enter puts them in", async () => {
    const { field } = await openWith("We write soon.");
    check().click();
    await settle();
    expect(card().textContent).toContain("About soon.");
    expect(card().textContent).toContain("Packard, Berger 2021 · field data and experiments");
    items()[0]?.focus();
    press("Enter", items()[0] as Element);
    await settle();
    expect(field.value).toBe("We write by Friday.");
    expect(card().textContent).toContain("Nothing to change in the wording.");
  });

  it("goes from finding to finding by arrow keys", async () => {
    await openWith("We write soon, ASAP.");
    check().click();
    await settle();
    press("ArrowDown", one(".findings", bar()));
    await settle();
    expect(items().map((item) => item.classList.contains("current"))).toEqual([false, true]);
    press("ArrowUp", items()[1] as Element);
    await settle();
    expect(items().map((item) => item.classList.contains("current"))).toEqual([true, false]);
  });

  it("mutes for this draft by one key, and takes that back", async () => {
    await openWith("We write soon, ASAP.");
    check().click();
    await settle();
    press("m", items()[0] as Element);
    await settle();
    expect(items().map((item) => item.textContent)).toEqual([expect.stringContaining("ASAP")]);
    button(bar(), "Take that back").click();
    await settle();
    expect(items()).toHaveLength(2);
  });

  it("mutes for the agent, and takes that back", async () => {
    const { asked } = await openWith("We write soon.");
    check().click();
    await settle();
    button(bar(), "Never for me").click();
    await settle();
    expect(items()).toHaveLength(0);
    expect(asked.filter(({ kind }) => kind === "rule.mute").at(-1)?.input).toEqual({
      rule: "no-soon",
      muted: true,
    });
    button(bar(), "Take that back").click();
    await settle();
    expect(items()).toHaveLength(1);
  });

  it("notes a wrong finding with its words alone, and takes that back", async () => {
    const { asked } = await openWith("We write soon. It is secret.");
    check().click();
    await settle();
    press("w", items()[0] as Element);
    await settle();
    expect(asked.find(({ kind }) => kind === "finding.report")?.input).toEqual({
      rule: "no-soon",
      words: "soon",
    });
    expect(items()).toHaveLength(0);
    button(bar(), "Take that back").click();
    await settle();
    expect(
      asked.at(-1)?.kind === "finding.forget" || asked.some(({ kind }) => kind === "finding.forget"),
    ).toBe(true);
    expect(items()).toHaveLength(1);
  });

  it("shows the lamps with what would light them", async () => {
    await openWith("Hello", finding({}, { lamps: [lamp] }));
    expect(check().textContent).toBe("0 of 1");
    check().click();
    await settle();
    expect(card().textContent).toContain("Feeling: not named");
    expect(card().textContent).toContain("Say it.");
  });

  it("says calmly what it could not look at", async () => {
    await openWith("Hello", finding({}, { notReviewed: ["no-message"], lamps: [] }));
    check().click();
    await settle();
    expect(card().textContent).toContain("doesn't know which message this answers");
  });

  it("leaves nothing on the page when Attune ends", async () => {
    const { life, leftovers } = await openWith("We write soon.");
    check().click();
    await settle();
    life.end();
    await settle();
    expect(document.querySelectorAll("[data-attune]")).toHaveLength(0);
    expect(leftovers.listeners()).toEqual([]);
    expect(leftovers.observers()).toBe(0);
  });
});
