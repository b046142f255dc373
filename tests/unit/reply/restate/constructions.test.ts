import { describe, expect, test } from "vitest";
import { restateClause } from "../../../../lib/reply/restate/restate.ts";

function said(words: string): string | null {
  return restateClause(words, true)?.clause ?? null;
}

describe("persons", () => {
  test.each([
    ["I paid for my lesson myself", "you paid for your lesson yourself"],
    ["we sent you our form in May", "you sent us your form in May"],
    ["your engineer left my gate open", "our engineer left your gate open"],
    ["I got a letter from you about my account", "you got a letter from us about your account"],
    ["I was told the part is in Belgium", "you were told the part is in Belgium"],
    ["you ask me for the same photo every week", "we ask you for the same photo every week"],
    ["you said I would hear by Friday", "we said you would hear by Friday"],
    ["daughter has missed two days of school", "your daughter has missed two days of school"],
  ])("%s", (words, clause) => {
    expect(said(words)).toBe(clause);
  });
});

describe("tense and negation are kept", () => {
  test.each([
    ["the refund hasn't reached my account", "the refund hasn't reached your account"],
    ["the parcel will not fit through my door", "the parcel will not fit through your door"],
    ["my card was never charged back", "your card was never charged back"],
    ["the lamp does not work in my kitchen", "the lamp does not work in your kitchen"],
    ["the app is not really working", "the app is not really working"],
    ["the app is really not working", "the app is not working"],
  ])("%s", (words, clause) => {
    expect(said(words)).toBe(clause);
  });

  test.each([
    ["my account is blocked since Friday", "your account has been blocked since Friday"],
    ["I am locked out since Thursday", "you have been locked out since Thursday"],
    ["I have called twice on 3 May", "you called twice on 3 May"],
  ])("the tense of a second language is mended: %s", (words, clause) => {
    expect(said(words)).toBe(clause);
  });
});

describe("the small words of a hurried message are filled in", () => {
  test.each([
    ["charged twice this month", "you were charged twice this month"],
    ["charged me £12 for inactivity", "you were charged £12 for inactivity"],
    ["can't log in to my account", "you can't log in to your account"],
    ["no reply since Monday", "you have had no reply since Monday"],
    ["still no refund after 3 weeks", "you have still had no refund after 3 weeks"],
    ["no power lead, no footswitch", "there is no power lead and no footswitch"],
    ["order 4412 not arrived", "order 4412 hasn't arrived"],
    ["tracking not updated since Friday", "the tracking hasn't been updated since Friday"],
    ["card declined at the till", "the card was declined at the till"],
    ["my software not working", "your software is not working"],
    ["refund button greyed out again", "the refund button is greyed out again"],
    ["missing bag with bolts", "the bag with bolts is missing"],
    ["wrong size again", "the size is wrong again"],
    ["third time this month", "this is the third time this month"],
    ["driver didn't come again", "the driver didn't come again"],
    ["smell of gas in the kitchen", "there is a smell of gas in the kitchen"],
    ["key safe code is wrong", "the key safe code is wrong"],
    ["THE FRIDGE CAME DENTED AND DOES NOT GET COLD", "the fridge came dented and does not get cold"],
  ])("%s", (words, clause) => {
    expect(said(words)).toBe(clause);
  });

  test.each([
    ["who acted is open", "cancelled my flight with 2 hours notice"],
    ["a praise of what did not happen", "no problem at all with the box"],
    ["a name in front", "Sandra has left the office"],
    ["the act of nobody named", "rang me up at nine in the evening"],
  ])("nothing where %s", (_why, words) => {
    expect(said(words)).toBeNull();
  });
});

describe("refused", () => {
  test.each([
    ["an insult", "your driver is a stupid idiot and broke the lamp"],
    ["a second language's grammar", "the pen is not press on my tablet"],
    ["a missing article", "I paid deposit for the room"],
    ["a singular subject with a bare verb", "the company say we must wait"],
    ["two sentences run together", "I get an email at nine it's now seven days"],
    ["a noun phrase with a relative clause", "two engineers who didn't come"],
    ["a clause that stops short", "the file is stuck between the"],
    ["a number with a singular noun", "I have two confirmation for the room"],
    ["an order", "please send the bolts for my desk"],
    ["a card number", "my card 4111 1111 1111 1111 was declined"],
    ["a password", "my password tulip44 was refused by the site"],
    ["an address", "the page https://example.com/x stopped working"],
    ["a day that the reader can't tell", "my course starts tomorrow without me"],
    ["whose ear it is", "the man with the clippers cut the top of his ear"],
    ["a noun that stands elsewhere", "the other one has been cancelled"],
    ["a question inside", "I asked when is the exam"],
    ["the insulted family", "your mother was on the phone all day"],
  ])("%s", (_why, words) => {
    expect(said(words)).toBeNull();
  });
});

describe("trouble", () => {
  test.each([
    ["I asked for no onions five times", false],
    ["I sent the form again on Monday", false],
    ["I sent the form and nobody answered", true],
    ["I still have the receipt for the lamp", false],
    ["I think the lamp is broken", false],
    ["I don't understand my new bill", false],
    ["the licence server is unreachable", true],
  ])("%s: %s", (words, trouble) => {
    expect(restateClause(words)?.trouble).toBe(trouble);
  });
});
