import { expect, test } from "vitest";
import { type Sign, signsOf } from "../../../../../lib/reply/review/matching/sentence-signs.ts";

test.each<[Sign, string]>([
  ["done", "I've just refunded it."],
  ["done", "Your address has been changed."],
  ["done", "The new card is on its way."],
  ["done", "Done, order 30071 goes to Mill Lane."],
  ["will", "It ships tomorrow."],
  ["refuses", "We are unable to waive the fee."],
  ["refuses", "That isn't possible within the first year."],
  ["yes", "Yes, we do."],
  ["yes", "Of course."],
  ["permits", "You can still swap it."],
  ["reassures", "Your entries are not lost."],
  ["putsOff", "We will get back to you as soon as possible."],
  ["handedOn", "I've passed your photos to our claims team."],
  ["courtesy", "Thank you for your message."],
  ["courtesy", "We sincerely apologise."],
  ["smallTalk", "Did you know that our new collection is out?"],
  ["answerComes", "I'll write to you tomorrow with what they say."],
  ["asksBack", "Please provide your order number."],
  ["instructs", "Open Billing > Invoices and choose Download."],
  ["unknown", "I don't have a date yet."],
  ["time", "within 5 working days"],
  ["time", "by 3 May"],
  ["amount", "It is £3.50."],
  ["amount", "There is nothing to pay."],
  ["reason", "It was delayed because the axle broke."],
  ["person", "Please ask for Ian Webb."],
  ["blames", "You should have read the terms."],
])("%s: %s", (sign, sentence) => expect([...signsOf(sentence)]).toContain(sign));

test.each<[Sign, string]>([
  ["done", "We have a lovely shop."],
  ["done", "I've passed it on."],
  ["yes", "No reply came."],
  ["yes", "We are launching a new app."],
  ["refuses", "We can do that."],
  ["courtesy", "Your parcel left today."],
  ["time", "It will be ready soon."],
])("no %s: %s", (sign, sentence) => expect([...signsOf(sentence)]).not.toContain(sign));
