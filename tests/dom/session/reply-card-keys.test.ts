import { afterEach, describe, expect, it } from "vitest";
import { answered, fakeAsk } from "../fake-ask.ts";
import { openRoundcubePlainReply } from "../hosts/open-hosts.ts";
import { one } from "../open-page.ts";
import { button, endOnPage, settle, startOnPage } from "./on-page.ts";
import { askWithOthers, bar, card, fieldIn, focused, openCard, press, told, type } from "./reply-card.ts";

afterEach(endOnPage);

/** The card open over an empty draft. */
async function open(): Promise<HTMLTextAreaElement> {
  const draft = openRoundcubePlainReply();
  draft.value = "";
  await startOnPage(askWithOthers());
  await openCard();
  return draft;
}

const texts = () => [...bar().querySelectorAll<HTMLElement>(".part")].map((part) => part.textContent);
const note = () => one(".why", bar()).textContent ?? "";

describe("the keys of the card", () => {
  it("speak to the first part of the standard wording at once", async () => {
    await open();
    expect(focused()).toBe("Greeting: Hello Derek,");
  });

  it("down, Delete, and the apology is out of what Enter inserts", async () => {
    const draft = await open();
    press("ArrowDown", "Delete");
    expect(focused()).toBe("Left out. Acknowledgement: I'm sorry about the two charges.");
    expect(told()).toBe("Left out: I'm sorry about the two charges.");
    type(fieldIn(), "by noon");
    press("Enter");
    await settle();
    expect(draft.value).toBe("Hello Derek,\n\nI will write again by noon.");
    expect(card()).toBeNull();
  });

  it("Delete once more puts the part back", async () => {
    await open();
    press("ArrowDown", "Delete", "Delete");
    expect(focused()).toBe("Acknowledgement: I'm sorry about the two charges.");
  });

  it("right and left go round the wordings of a part, and say which it is", async () => {
    await open();
    press("ArrowDown", "ArrowRight");
    expect(told()).toBe("Second of three wordings: Your card was charged twice.");
    press("ArrowRight", "ArrowRight");
    expect(told()).toBe("First of three wordings: I'm sorry about the two charges.");
    press("ArrowLeft");
    expect(focused()).toBe("Acknowledgement: Two charges were made.");
    expect(texts()[1]).toBe("Two charges were made.");
  });

  it("say so where a part has one wording only", async () => {
    await open();
    press("1", "ArrowRight");
    expect(told()).toBe("Greeting: there is no other wording.");
  });

  it("Ctrl+Z takes changes back one by one, and goes to their parts", async () => {
    await open();
    press("ArrowRight", "ArrowDown", "Delete", "ArrowDown", "Ctrl+z");
    expect(focused()).toBe("Acknowledgement: I'm sorry about the two charges.");
    press("Ctrl+z");
    expect(focused()).toBe("Greeting: Hello Derek,");
    press("Ctrl+z");
    expect(told()).toBe("There is nothing to undo.");
  });

  it("1 to 3 choose the length, and stay at the same part of the reply", async () => {
    await open();
    press("ArrowDown", "3");
    expect(focused()).toBe("Acknowledgement: That must not happen.");
    expect(told()).toBe("Third of three lengths: Full");
    press("1");
    expect(focused()).toBe("Acknowledgement: Two charges are wrong.");
  });

  it("each length keeps its own changes", async () => {
    await open();
    press("ArrowDown", "ArrowRight", "3", "Delete", "2");
    expect(texts()).toEqual(["Hello Derek,", "Your card was charged twice.", "I will write again ."]);
  });

  it("Home and End go to the ends, up from the first part to the lengths, down back into the reply", async () => {
    await open();
    press("End");
    expect(focused()).toContain("Next step");
    press("ArrowDown");
    expect(focused()).toContain("Next step");
    press("Home", "ArrowUp");
    expect(bar().activeElement?.matches("input[type=radio]:checked")).toBe(true);
    press("ArrowDown");
    expect(focused()).toBe("Greeting: Hello Derek,");
  });

  it("Escape closes the card and gives the caret back", async () => {
    const draft = openRoundcubePlainReply();
    draft.focus();
    draft.value = "Hello Derek";
    draft.setSelectionRange(5, 5);
    await startOnPage(askWithOthers());
    await openCard();
    press("Escape");
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(draft);
    expect(draft.selectionStart).toBe(5);
  });

  it("are not heard by the page", async () => {
    await open();
    const heard: string[] = [];
    document.addEventListener("keydown", ({ key }) => heard.push(key));
    press("ArrowDown", "j", "x", "Escape", "1", "Ctrl+z", "Escape");
    expect(heard).toEqual([]);
  });

  it("what was changed is still so when the card is opened again", async () => {
    await open();
    press("ArrowDown", "Delete", "ArrowUp", "ArrowRight", "Escape");
    await openCard();
    expect(texts().slice(0, 2)).toEqual(["Dear Derek,", "I'm sorry about the two charges."]);
    expect(bar().querySelectorAll(".part.out")).toHaveLength(1);
  });

  it("with every part left out there is nothing to insert, and it is said", async () => {
    const draft = await open();
    press("Delete", "ArrowDown", "Delete", "ArrowDown", "Delete", "Enter");
    await settle();
    expect(draft.value).toBe("");
    expect(card()?.textContent).toContain("Every part is left out: there is nothing to insert.");
  });
});

describe("the note beside a part", () => {
  it("says why it is there and on what source, and describes the part", async () => {
    await open();
    press("ArrowDown");
    expect(note()).toContain(
      "Says their own problem back. Herhausen et al. 2023 · field data and experiments in customer service",
    );
    expect(note()).toContain("1 of 3");
    expect(bar().activeElement?.getAttribute("aria-describedby")).toBe(one(".why ul", bar()).id);
    expect(bar().querySelectorAll(".why")).toHaveLength(1);
  });

  it("leaves to the whole reply what is about it: seen at once, and heard with the keys", async () => {
    await open();
    expect(one("p.note", bar()).textContent).toBe("Consider a colleague. Service practice, no study");
    expect(one("[role=grid]", bar()).getAttribute("aria-description")).toMatch(
      /^Consider a colleague\. Up and/,
    );
    press("ArrowDown");
    expect(note()).not.toContain("colleague");
  });

  it("has the same to press", async () => {
    await open();
    press("ArrowDown");
    button(bar(), "Next wording").click();
    expect(texts()[1]).toBe("Your card was charged twice.");
    button(bar(), "Leave out").click();
    button(bar(), "Put back").click();
    expect(focused()).toBe("Acknowledgement: Your card was charged twice.");
  });
});

describe("fields in parts", () => {
  it("keep what was typed when the wording changes, and ask for what the new one needs", async () => {
    await open();
    type(fieldIn(), "by noon");
    press("End", "ArrowRight");
    expect(fieldIn().value).toBe("by noon");
    expect(card()?.textContent).toContain("1 field to fill: What you will do");
    press("Delete");
    expect(card()?.textContent).toContain("Goes in at your cursor.");
  });

  it("are walked without a stop at their parts; up goes back to the part, down to the next", async () => {
    await open();
    fieldIn().focus();
    expect(bar().querySelectorAll(".part[tabindex='0']")).toHaveLength(0);
    press("ArrowUp");
    expect(focused()).toContain("Next step");
    expect(bar().querySelectorAll(".part[tabindex='0']")).toHaveLength(1);
  });

  it("letters and figures typed in them are theirs", async () => {
    await open();
    fieldIn().focus();
    press("1", "Delete", "a", "ArrowLeft");
    expect(focused()).toBe("When you will write again");
    expect(texts()[0]).toBe("Hello Derek,");
  });

  it("left open are shown at the first Enter, and can be put in as they are after it", async () => {
    const draft = await open();
    expect(() => button(bar(), "Insert anyway")).toThrow();
    press("Enter");
    await settle();
    expect(draft.value).toBe("");
    expect(focused()).toBe("When you will write again");
    button(bar(), "Insert anyway").click();
    await settle();
    expect(draft.value).toContain("I will write again [When you will write again].");
  });
});

describe("letters typed on a part", () => {
  const listed = () => [...bar().querySelectorAll("[role=option]")].map((option) => option.textContent);
  const look = (words: string) => {
    const find = one<HTMLInputElement>("[role=combobox]", bar());
    type(find, words);
    return find;
  };

  it("begin the words to look for", async () => {
    await open();
    press("c");
    expect(focused()).toBe("Find a wording");
    expect(one<HTMLInputElement>("[role=combobox]", bar()).value).toBe("c");
    expect(listed()[0]).toContain("I'm sorry about the two charges.");
  });

  it("Enter takes the wording that is chosen among the found, and goes to its part", async () => {
    await open();
    press("c");
    const find = look("charged");
    expect(find.getAttribute("aria-activedescendant")).toBe("attune-found-0");
    expect(told()).toBe("1 found");
    press("Enter");
    expect(focused()).toBe("Acknowledgement: Your card was charged twice.");
    expect(find.value).toBe("");
  });

  it("a wording of another length brings that length", async () => {
    await open();
    press("c");
    look("too many");
    expect(listed()).toEqual(["Acknowledgement, ShortThat was one charge too many."]);
    press("Enter");
    expect(texts()).toEqual(["Hi Derek,", "That was one charge too many."]);
  });

  it("up and down walk round what is found", async () => {
    await open();
    press("d");
    const find = look("derek");
    const at = () => find.getAttribute("aria-activedescendant");
    press("ArrowUp");
    expect(at()).toBe(`attune-found-${listed().length - 1}`);
    press("ArrowDown");
    expect(at()).toBe("attune-found-0");
  });

  it("where nothing is found it is said; Escape goes back to the reply, and closes only then", async () => {
    await open();
    press("x");
    expect(card()?.textContent).toContain("No wording here has these words.");
    press("Enter");
    expect(focused()).toBe("Find a wording");
    press("Escape");
    expect(focused()).toBe("Greeting: Hello Derek,");
    press("Escape");
    expect(card()).toBeNull();
  });

  it("a part that was left out comes back when its wording is taken", async () => {
    await open();
    press("ArrowDown", "Delete", "s");
    look("sorry");
    press("Enter");
    expect(focused()).toBe("Acknowledgement: I'm sorry about the two charges.");
  });
});

describe("a message with nothing to suggest", () => {
  it("is told in a calm sentence", async () => {
    openRoundcubePlainReply();
    await startOnPage(fakeAsk({ "reply.suggest": () => ({ answered, suggestions: [], toneFailure: null }) }));
    await openCard();
    expect(card()?.textContent).toContain("Attune has no words to suggest for this message.");
  });
});
