import { describe, expect, it } from "vitest";
import { type Draft, readDraft } from "../../../../lib/reply/review/draft.ts";
import { draftRecords, isUnseen } from "../../../evaluation/replies.ts";
import { HOSTILE } from "./drafts.ts";

const part = (draft: Draft, range: { start: number; end: number } | null) =>
  range === null ? null : draft.text.slice(range.start, range.end);
const last = (draft: Draft) => draft.sentences.at(-1)?.text;

describe("greeting", () => {
  it.each([
    ["Hi Marta,\n\nThe bolts are on their way.", "Hi Marta,"],
    ["Dear Mr Okafor,\nThe truck left at 11.", "Dear Mr Okafor,"],
    ["Priyanka,\n\nYour entries are safe.", "Priyanka,"],
    ["Ms Adeyemi,\n\nYou fly at 06:10.", "Ms Adeyemi,"],
    ["Hi player_99,\n\nYour rank is back.", "Hi player_99,"],
    ["Dear {{customer.first_name}},\n\nWe are looking into it.", "Dear {{customer.first_name}},"],
    ["Dear <Customer Name>,\n\nWe are looking into it.", "Dear <Customer Name>,"],
    ["Hi [NAME], thank you for the photos.", "Hi [NAME],"],
    ["Good afternoon Mr Petrov,\n\nThere is something in between.", "Good afternoon Mr Petrov,"],
  ])("%j is cut off", (text, greeting) => {
    const draft = readDraft(text);
    expect(part(draft, draft.greeting)).toBe(greeting);
    expect(draft.body).not.toContain(greeting);
    expect(draft.own).toContain(greeting);
  });

  it.each([
    "Done, Ben. It goes to Mill Lane.",
    "Sorry,\nthat was our mistake.",
    "Thanks,\nthe photos help a lot.",
    "Certificate issued.\n\nDownload it here.",
  ])("%j keeps its first sentence", (text) => {
    expect(readDraft(text).body.trim().length).toBeGreaterThan(text.length - 8);
  });
});

describe("closing", () => {
  it.each([
    ["The bolts are in the post.\n\nKind regards,\nBrightNet Support", "Kind regards,\nBrightNet Support"],
    ["The bolts are in the post.\n\nJonas", "Jonas"],
    ["The bolts are in the post.\n\nMarsha, Pass Desk", "Marsha, Pass Desk"],
    ["The bolts are in the post.\n\nYour GreenFork Team", "Your GreenFork Team"],
    [
      "The bolts are in the post.\n\nLena Voss\nCustomer care\n0113 555 0199",
      "Lena Voss\nCustomer care\n0113 555 0199",
    ],
    ["The bolts are in the post. Have a good day! Lou", "Lou"],
    ["The bolts are in the post.\n\n[AGENT NAME]", "[AGENT NAME]"],
  ])("%j", (text, closing) => {
    const draft = readDraft(text);
    expect(part(draft, draft.closing)).toBe(closing);
    expect(draft.body).not.toContain(closing.split("\n")[0]);
  });

  it.each([
    ["The ZIP comes by mail.\n\nHappy filing,\nAda", "Happy filing,"],
    ["Back on Thursday.\n\nEnjoy your day,\nPriya", "Enjoy your day,"],
    ["Feel better.\n\nTake care, hun\nTash", "Take care, hun"],
    ["New engine tomorrow.\n\nHugs to the train driver,\n[AGENT NAME]", "Hugs to the train driver,"],
  ])("a sign-off in own words stays in the body: %j", (text, signOff) => {
    expect(last(readDraft(text))).toBe(signOff);
  });

  it("a list at the end is no signature", () => {
    const draft = readDraft("Please bring to the desk:\n\nPassport\nTicket");
    expect(draft.body).toContain("Ticket");
  });
});

describe("quotes", () => {
  const own = "Hi Ann,\n\nYour refund left today.\n\nJo";
  it.each([
    ["marked lines", `${own}\n\n> Where is my refund?\n> Ann`],
    [
      "an attribution line",
      `${own}\n\nOn Mon, 3 Mar 2025 at 10:12, Ann <ann@mail.example> wrote:\n> Where is my refund?`,
    ],
    [
      "Outlook's header block",
      `${own}\n\n________________________________\nFrom: Ann <ann@mail.example>\nSent: Monday, 3 March 2025 10:12\nTo: Shop\nSubject: Refund\n\nWhere is my refund?`,
    ],
    [
      "Gmail's HTML",
      `<div>Hi Ann,</div><div><br></div><div>Your refund left today.</div><div><br></div><div>Jo</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Ann wrote:<br></div><blockquote style="x">Where is my refund?</blockquote></div>`,
    ],
    [
      "Outlook's HTML",
      `<div>Hi Ann,</div><div>Your refund left today.</div><p>Jo</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>Where is my refund?</div>`,
    ],
    [
      "a cited block",
      `<p>Hi Ann,</p><p>Your refund left today.</p><p>Jo</p><blockquote type="cite"><p>Where is my <i>refund</i>?</p><blockquote>older</blockquote></blockquote>`,
    ],
  ])("%s are left out", (_kind, text) => {
    const draft = readDraft(text);
    expect(draft.sentences.map((one) => one.text)).toEqual(["Your refund left today."]);
    expect(draft.own).not.toContain("Where is my");
    expect(draft.own).toHaveLength(text.length);
    expect(part(draft, draft.closing)).toBe("Jo");
  });

  it("answers between quoted lines stay", () => {
    const draft = readDraft("> Which colour?\n\nBlue is in stock.\n\n> When?\n\nOn Friday you have it.");
    expect(draft.sentences.map((one) => one.text)).toEqual(["Blue is in stock.", "On Friday you have it."]);
  });

  it("of a draft that is only a quote nothing is left", () => {
    expect(readDraft("> Where is my refund?\n> Ann").own.trim()).toBe("");
    expect(readDraft("<blockquote>Where is my refund?</blockquote>").own.trim()).toBe("");
  });
});

describe("an attribution line without a date", () => {
  it.each([
    "On Mon, Tom wrote:\n> When does it come?",
    "On Mon, Tom wrote:\n\n> When does it come?",
    "Tom Reed <tom@mail.example> wrote:\n> When?",
    "<div>On Mon, Tom wrote:</div><blockquote>When does it come?</blockquote>",
    "Am Montag schrieb Tom Reed:\n> Wann kommt es?".replace("schrieb Tom Reed", "Tom Reed schrieb"),
  ])("%j: nothing is written", (text) => {
    const draft = readDraft(text);
    expect(draft.own.trim()).toBe("");
    expect(draft.sentences).toEqual([]);
    expect(draft.own).toHaveLength(text.length);
  });

  it.each([
    "As you wrote:\n> It is blue.\n\nIt is.",
    "This is what she wrote: it is blue.",
    "On Monday Tom wrote to us.",
  ])("the agent's own words stay: %j", (text) => {
    const draft = readDraft(text);
    expect(draft.sentences[0]?.text).toMatch(/wrote/);
  });
});

describe("words without grammar", () => {
  it.each([
    "jacket jacket order 4711 3 March come sorry thank you",
    "sorry delay order late please wait soon thanks regards ok",
  ])("%j is no sentence", (text) => expect(readDraft(text).sentences).toEqual([]));

  it.each([
    "Refund issued, new jacket ordered, delivery Friday 3 March.",
    "So very sorry about this whole sad mess, Marta.",
    "I've put aside the Samsung Galaxy S21 Ultra 256 GB black phone case for you.",
    "Five weeks, three calls, no dishwasher.",
    "Die Lieferung kommt am kommenden Dienstag zwischen acht und zwölf Uhr.",
  ])("%j is one", (text) => expect(readDraft(text).sentences).toHaveLength(1));
});

describe("mark-up", () => {
  it("leaves the text at its offsets", () => {
    const text =
      "<p>I&#39;m <b>sorry</b> for the wait.</p><style>p{color:red}</style><p>It ships&nbsp;today.</p>";
    const draft = readDraft(text);
    expect(draft.body).toHaveLength(text.length);
    expect(draft.sentences).toHaveLength(2);
    expect(draft.body).not.toContain("color");
    const [, second] = draft.sentences;
    expect(text.slice(second?.start, second?.end)).toBe("It ships&nbsp;today.");
  });

  it("keeps what only looks like a tag", () => {
    expect(readDraft("<p>Your order <ORDER_ID> and <Customer Name></p>").own).toContain("<ORDER_ID>");
    expect(readDraft("5 < 6 and 7 > 3, I think so.").body).toBe("5 < 6 and 7 > 3, I think so.");
  });
});

describe("sentences", () => {
  it("begin anew behind an emoji, and an emoji alone is none", () => {
    const draft = readDraft("So sorry about that 😅 The rider was late. Hope the next one is better! 🍛");
    expect(draft.sentences.map((one) => one.text)).toEqual([
      "So sorry about that 😅",
      "The rider was late.",
      "Hope the next one is better!",
    ]);
  });

  it("are the first and last ones of a very long draft", () => {
    const { sentences } = readDraft(Array.from({ length: 3000 }, (_, i) => `This is line ${i}.`).join(" "));
    expect(sentences).toHaveLength(400);
    expect(sentences.at(-1)?.text).toBe("This is line 2999.");
  });
});

it.each(HOSTILE)("%s: the offsets hold", (_what, text) => {
  const draft = readDraft(text);
  expect(draft.own).toHaveLength(text.length);
  expect(draft.body).toHaveLength(text.length);
});

it("cuts the drafts of the data set: no greeting, name or formula is left as a sentence", () => {
  const kept = draftRecords()
    .filter((record) => !isUnseen(record))
    .filter(({ draft }) => {
      const { sentences } = readDraft(draft);
      const ends = [sentences[0]?.text ?? "", sentences.at(-1)?.text ?? ""];
      return ends.some((text) =>
        /^(?:hi|hello|dear|kind regards|best)\b.{0,25}$|^\p{Lu}\p{Ll}+$/iu.test(text),
      );
    })
    .map(({ id }) => id);
  expect(kept).toEqual([]);
});
