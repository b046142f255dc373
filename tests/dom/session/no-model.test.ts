import { afterEach, describe, expect, it } from "vitest";
import { failureSentence } from "../../../components/ui/words.ts";
import { fakeAsk } from "../fake-ask.ts";
import { openRoundcubePlainReply, openTicket } from "../hosts/open-hosts.ts";
import { button, endOnPage, inPage, settle, shadowOf, startOnPage, wordsOf } from "./on-page.ts";
import { bar, card } from "./reply-card.ts";

afterEach(endOnPage);

const unread = { readings: [], turns: [], repeated: [], toneFailure: "no-model" } as const;
const sentence = failureSentence("no-model");

/** A background without its model, until it is given one. */
function withoutModel() {
  const good = fakeAsk();
  const state = { repaired: false };
  const background = fakeAsk({
    "conversation.read": (input) =>
      state.repaired
        ? good.ask("conversation.read", input)
        : { ...unread, readings: [], turns: [], repeated: [] },
  });
  return { background, state };
}
const openCard = async () => {
  const shadow = shadowOf(inPage("chip")[0]);
  button(shadow, "Attune can't read tone").click();
  await settle();
  return shadow;
};

describe("where no tone can be read", () => {
  it("the page says so once, at the customer's latest message, and asks no second time by itself", async () => {
    openTicket("show-thread-3msgs");
    const { background } = withoutModel();
    await startOnPage(background);
    expect(
      inPage("chip").map((chip) =>
        chip.closest("[data-transaction-id]")?.getAttribute("data-transaction-id"),
      ),
    ).toEqual(["69"]);
    expect(wordsOf(inPage("chip")[0])).toBe("Attune can't read tone");
    document.body.classList.add("changed");
    await settle();
    expect(inPage("chip")).toHaveLength(1);
    expect(background.count("conversation.read")).toBe(1);
  });

  it("a click says what to do; trying in vain is answered, the card stays", async () => {
    openTicket("show-thread-3msgs");
    const { background } = withoutModel();
    await startOnPage(background);
    const shadow = await openCard();
    expect(shadow.querySelector("[role=alert]")?.textContent).toBe(sentence);
    button(shadow, "Try again").click();
    await settle();
    expect(background.count("conversation.read")).toBe(2);
    expect(shadow.querySelector("[role=status]")?.textContent).toBe("Tried again: it is still so.");
  });

  it("trying again when the file is back draws the chips", async () => {
    openTicket("show-thread-3msgs");
    const { background, state } = withoutModel();
    await startOnPage(background);
    const shadow = await openCard();
    state.repaired = true;
    button(shadow, "Try again").click();
    await settle();
    expect(inPage("chip").map(wordsOf)).toEqual(["Upset", "Upset"]);
  });

  it("the card at the reply box names whom the draft answers, and can be asked again", async () => {
    openRoundcubePlainReply();
    const good = fakeAsk();
    let times = 0;
    await startOnPage(
      fakeAsk({
        "reply.suggest": async (input) => {
          const given = await good.ask("reply.suggest", input);
          const { answered } = given;
          return times++ > 0 || !answered
            ? given
            : { answered: { ...answered, reading: null }, suggestions: [], toneFailure: "no-model" };
        },
      }),
    );
    button(bar(), "Reply help").click();
    await settle();
    expect(card()?.textContent).toContain("Answering Derek Olsen");
    expect(card()?.querySelector("[role=alert]")?.textContent).toContain(sentence);
    expect(card()?.querySelector(".offer")).toBeNull();
    button(bar(), "Try again").click();
    await settle();
    expect(card()?.querySelector("[role=alert]")).toBeNull();
    expect(card()?.querySelector(".offer")).not.toBeNull();
  });
});
