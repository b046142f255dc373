import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../../lib/reply/review/scene.ts";
import { alreadyAnswered } from "../../../../lib/reply/rules/already-answered.ts";
import { read } from "../../tone/reader.ts";

function reasons(message: string, draft: string): (string | undefined)[] {
  const scene = sceneOf({ draft, answers: { message, reading: read(message) }, customerName: null });
  return alreadyAnswered.find(scene).map(({ reason }) => reason);
}

describe("a question that the message answers already", () => {
  it.each([
    ["Order #48213 hasn't arrived.", "Please provide your order number.", "48213"],
    ["Booking QX7T2L. I need a flight tonight.", "May I have your booking reference, please?", "QX7T2L"],
    ["My invoice number is 2024-0817 and the VAT is wrong.", "What is your invoice number?", "2024-0817"],
    ["My claim WH-220981 is stuck.", "Could you give me your claim number?", "WH-220981"],
    ["Call me on 0113 555 0199 please.", "Could you send me your phone number?", "0113 555 0199"],
    ["Write to ann@example.com. It jams.", "Please send us your e-mail address.", "ann@example.com"],
    ["I bought the kettle on 3 March and it leaks.", "When did you buy the kettle?", "3 March"],
    ["It crashes on my iPhone 13.", "Which device are you using?", "iPhone 13"],
    ["It's model KX-200.", "Which model do you have?", "KX-200"],
    [
      "Screenshot attached. The button is grey.",
      "Could you please send me a screenshot?",
      "Screenshot attached",
    ],
    ["I already cleared my cache.", "Have you tried clearing your cache?", "I already cleared my cache"],
  ])("%s %s", (message, draft, told) => {
    expect(reasons(message, draft)).toEqual([`They wrote it already: “${told}”.`]);
  });
});

describe("a question that it doesn't answer", () => {
  it.each([
    ["Order #48213 hasn't arrived.", "Could you confirm that order 48213 went to Mill Lane?"],
    ["I've ordered two lamps and one is missing.", "Could you send me your order number?"],
    ["My order number is 88213.", "Which colour would you like?"],
    ["My order number is 88213.", "If you call us, please have your order number ready."],
    ["Photos of the lid attached.", "Could you send me another photo, of the base?"],
    ["I restarted it.", "Please restart it once more after tonight's update."],
    ["I'd like to reset my password, how?", "Please reset it under Settings."],
    ["I bought the kettle in March.", "What is the serial number on its base?"],
    ["> Your order number is 88213\n\nWhere is it?", "Could you send me your order number?"],
  ])("%s %s", (message, draft) => {
    expect(reasons(message, draft)).toEqual([]);
  });
});
