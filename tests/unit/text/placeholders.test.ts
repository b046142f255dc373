import { describe, expect, it } from "vitest";
import { placeholdersIn } from "../../../lib/text/placeholders.ts";

const found = (text: string) => placeholdersIn(text).map(({ start, end }) => text.slice(start, end));

describe("unfilled fields", () => {
  it.each([
    ["Dear {{customer.first_name}},\n\nThank you.", ["{{customer.first_name}}"]],
    ["Hi {{ticket.requester.name|default: 'there'}}, hello", ["{{ticket.requester.name|default: 'there'}}"]],
    ["Hi {{first_name}, it left today.", ["{{first_name}"]],
    ["It comes on xx/xx/2025.", ["xx/xx/2025"]],
    ["It comes on [date?].", ["[date?]"]],
    ["Track it (insert tracking link here).", ["(insert tracking link here)"]],
    ["It comes on #date# by van.", ["#date#"]],
    ["It comes on ((date)) by van.", ["((date))"]],
    ["It comes on <%= date %> or *|DATE|*.", ["<%= date %>", "*|DATE|*"]],
    ["Track it with INSERT_TRACKING, please.", ["INSERT_TRACKING"]],
    ["Hi FIRSTNAME, it left.", ["FIRSTNAME"]],
    ["Lorem ipsum dolor.", ["Lorem ipsum"]],
    ["Dear undefined, it left.", ["Dear undefined"]],
    ["Hi null,\n\nit left.", ["Hi null"]],
    ["Hi {{{name}}}, it left.", ["{{{name}}}"]],
    ["Dear {first_name}, all done.", ["{first_name}"]],
    [`Hi $${"{firstName}"}, all done.`, [`$${"{firstName}"}`]],
    ["Dear {!Contact.Name}, all done.", ["{!Contact.Name}"]],
    ["{% if vip %}Thanks{% endif %}", ["{% if vip %}", "{% endif %}"]],
    ["Hello <%= user.name %>, welcome.", ["<%= user.name %>"]],
    ["Hugs to the train driver,\n[AGENT NAME]", ["[AGENT NAME]"]],
    ["Regards,\n[Your Name]\n[JOB TITLE]", ["[Your Name]", "[JOB TITLE]"]],
    ["It comes on [date] with [Carrier].", ["[date]", "[Carrier]"]],
    ["Your order [order number] left on [insert date here].", ["[order number]", "[insert date here]"]],
    ["Dear [Customer’s first name], hello", ["[Customer’s first name]"]],
    ["We ship to [[city]] today", ["[[city]]"]],
    ["It costs [XX] and takes [...]", ["[XX]", "[...]"]],
    ["Dear <Customer Name>, your order <ORDER_ID> left.", ["<Customer Name>", "<ORDER_ID>"]],
    ["Please use <insert link> for that.", ["<insert link>"]],
    ["Hi < first name >, hello", ["< first name >"]],
    ["There is a fix: version XXX, out since yesterday.", ["XXX"]],
    ["Your ticket #XXXXX is open.", ["#XXXXX"]],
    ["Your order number is XXXX", ["XXXX"]],
    ["We refund €XX.XX within XX days.", ["€XX.XX", "XX"]],
    ["Dear ____, we got it.", ["____"]],
    ["Hello %FIRSTNAME%, hi %first_name%!", ["%FIRSTNAME%", "%first_name%"]],
    ["Hello ##customer name##, your order ### left.", ["##customer name##", "###"]],
    ["Hi *|FNAME|*, hello", ["*|FNAME|*"]],
    ["Hi __NAME__, $FIRST_NAME is next", ["__NAME__", "$FIRST_NAME"]],
    ["It comes TBD. TODO: ask Jan.", ["TBD", "TODO"]],
    ["Dear undefined,\nyour parcel", ["Dear undefined"]],
    ["Hi ,\nyour parcel", ["Hi ,"]],
    ["Sehr geehrte Frau [Nachname einfügen],", ["[Nachname einfügen]"]],
  ])("%s", (text, fields) => {
    expect(found(text)).toEqual(fields);
  });

  it.each([
    "[When you will write again]",
    "[What you will do next (after “I will …”)]",
    "[What you will do, by when (after “I will …”)]",
    "[What went wrong, in their words (after “that …”)]",
    "[What went wrong: “the naan was missing”]",
    "[Another solution you can offer instead]",
    "[What else you could do (after “I can also …”)]",
    "[What they praised]",
    "[What they liked: “The cake [the big one] was stunning …”]",
    "[Who will hear their thanks]",
    "[What you want to tell them]",
    "[Answer to “Can you send the bolts quickly …”]",
    "[Answer to “What does [1] mean?”]",
  ])("Attune's own empty field: %s", (field) => {
    expect(found(`I will do it by then. ${field} More words.`)).toEqual([field]);
  });
});

describe("what is no field", () => {
  it.each([
    "As the manual says [1], and the study [12].",
    "She wrote “recieve” [sic] twice.",
    "See [https://status.example.com] or [our page](https://example.com/name).",
    "See [order number](https://example.com) for it.",
    "Write to <marta@example.com> or Jo <jo@example.com>.",
    "Open <https://example.com/a> and wait.",
    "<p>Hi <b>Marta</b>,<br/>it is <a href='x'>here</a>.</p><address>Mill Lane</address>",
    "Your size is XXL or XXXL, perhaps 3XL.",
    "The card XXXX-XXXX-XXXX-1234 and the account XXXX 9921.",
    "The card ending XXXX 1234 is blocked.",
    "See you soon, lovely!\nMia XXX",
    "lots of love xxx",
    "Click [Save], then press [Enter] or [Esc].",
    "Fixed in [WEB-1204] and [#4471].",
    "[EXTERNAL] Re: your order",
    "A line follows:\n__________\nAnd more",
    "## Steps\n\n1. Open it",
    "The call is GET /users/{id} with %20 and %E2%80%93.",
    "Take 20% off and 30% of the rest.",
    "This is *very* __important__ to me.",
    "Vitamin C++ and C## for 100% of #1 fans.",
    "Dear Marta, Hi there, Hello,",
    "f(x)[0] and list[name] in the code",
    "He said “[they] came late”.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

it("gives ordered ranges that don't overlap, on marks within marks and on hostile texts", () => {
  const texts = [
    "{{ {{name}} }} [{{x}}] [[[ORDER {{id}}]]] {%{%%}%}",
    "[".repeat(20_000),
    "{{".repeat(20_000),
    "<a ".repeat(20_000),
    "_".repeat(50_000),
    "X".repeat(50_000),
    "#".repeat(50_000),
    `[${"when you ".repeat(20_000)}`,
    `%${"A_".repeat(30_000)}`,
    "[what “".repeat(10_000),
    "Dear ".repeat(10_000),
  ];
  for (const text of texts) {
    const ranges = placeholdersIn(text);
    for (const [at, { start, end }] of ranges.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.end ?? 0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});
