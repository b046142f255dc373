import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../lib/text/sentences.ts";
import { findCues } from "../../../lib/tone/cue.ts";
import { churn } from "../../../lib/tone/signals/churn.ts";
import { churnHints } from "../../../lib/tone/signals/churn-hints.ts";
import { churnLeaving } from "../../../lib/tone/signals/churn-leaving.ts";
import { churnLookalikes } from "../../../lib/tone/signals/churn-lookalikes.ts";

const CUES = [...churn, ...churnLeaving, ...churnHints, ...churnLookalikes];
const found = (text: string): string[] => findCues(sentencesOf(text), CUES).map((hit) => hit.cue);

/** Per cue: messages that show it, and lookalikes that don't. */
const EXAMPLES: Record<string, { shows: readonly string[]; lookalikes: readonly string[] }> = {
  "churn.cancel": {
    shows: [
      "I want to cancel my contract.",
      "We are leaving.",
      "I cancelled my plan in May.",
      "I want to leave you.",
    ],
    lookalikes: [
      "I want to leave a review.",
      "We are leaving on Friday for Spain.",
      "Can I cancel an appointment?",
    ],
  },
  "churn.elsewhere": {
    shows: ["I'm moving to another bank.", "We take our business elsewhere."],
    lookalikes: ["I'm going to bed.", "They took the money.", "I was moved to your new clinic."],
  },
  "churn.doubt": {
    shows: ["I doubt we will return.", "Next time I ask the other garage."],
    lookalikes: ["I'll do it tomorrow.", "I'll manage with the old one."],
  },
  "churn.ends": {
    shows: [
      "Close it now, and confirm.",
      "Please accept my resignation.",
      "My standing order is cancelled.",
      "Take me off the list.",
      "Send me the transfer code.",
      "Stop my weekly deliveries.",
      "Please cancel at the end of May.",
      "How do I get out of this?",
    ],
    lookalikes: ["The shop was closed.", "Please send me the code for the door.", "Stop the clock."],
  },
  "churn.goes": {
    shows: [
      "That's us done with you.",
      "We've decided to move.",
      "I found a better gym.",
      "I'm going back to my old bank.",
      "I bring the car to another mechanic.",
      "Switching on the 1st.",
    ],
    lookalikes: ["I was done by noon.", "We were gone for a week.", "Ok bye"],
  },
  "churn.refuses": {
    shows: [
      "I wouldn't eat with you again.",
      "We won't be back.",
      "I don't want anything from you.",
      "I have no confidence left.",
      "None of us will ring that number.",
      "Last time.",
      "You won't see us another time.",
      "There is no next stay.",
    ],
    lookalikes: ["I won't be home on Monday.", "They would not take a penny.", "I can't use it here."],
  },
  "churn.allBack": {
    shows: [
      "Collect the lot.",
      "Take it away and give me the money.",
      "I want a full refund.",
      "I withdraw from the purchase.",
      "Cancel the order and return my deposit.",
    ],
    lookalikes: ["Can I return one shirt?", "The full amount is £20."],
  },
  "churn.ultimatum": {
    shows: [
      "Otherwise I will cancel.",
      "If it happens again I'm off.",
      "If this isn't fixed by Friday, we'll look elsewhere.",
      "We're holding the next order until then.",
      "Or do I take my printing to someone else?",
    ],
    lookalikes: [
      "Otherwise I will write to the paper.",
      "If I leave my bag, is it safe?",
      "Hold the slot until noon.",
    ],
  },
  "churn.rival": {
    shows: [
      "The café over the road has chairs.",
      "My sister is with another network.",
      "I have the other site open.",
      "It is half the price.",
      "We asked for two other quotes.",
      "Purchasing wants a second source.",
    ],
    lookalikes: ["I walked up the road.", "My sister has a dog.", "What else can I do?"],
  },
  "churn.pointless": {
    shows: [
      "What's the point?",
      "What am I paying for?",
      "It is hard to justify.",
      "I'm not sure whether we will continue.",
      "I thought about switching.",
      "The contract ends in May.",
    ],
    lookalikes: ["What do I owe you?", "The film ends at nine.", "I'm not sure which size I need."],
  },
  "churn.bond": {
    shows: [
      "I've been a customer since 2009.",
      "We have been with you twelve years.",
      "I'm a regular, or was.",
      "I've always recommended you.",
      "The deal is only for new customers.",
    ],
    lookalikes: ["I am twelve years old.", "Can I speak to customer service for a minute?"],
  },
  "churn.warnsOthers": {
    shows: ["I told my friends not to book.", "I would hesitate to recommend it."],
    lookalikes: ["The nurse told me not to move.", "I recommend the soup."],
  },
  "stay.otherThing": {
    shows: ["Cancel my appointment, please.", "Cancel the standing order to my landlord."],
    lookalikes: ["Cancel my subscription."],
  },
  "stay.cancelledByYou": {
    shows: ["You cancelled our flight.", "The class was cancelled again."],
    lookalikes: ["I cancelled last week."],
  },
  "stay.loyal": {
    shows: ["We'll be back!", "See you next summer.", "I don't want to leave you.", "I'd rather not switch."],
    lookalikes: ["We won't be back.", "I want to leave."],
  },
};

describe("cues of churn", () => {
  for (const [name, { shows, lookalikes }] of Object.entries(EXAMPLES)) {
    for (const text of shows) it(`${name}: ${text}`, () => expect(found(text)).toContain(name));
    for (const text of lookalikes) it(`${name}, not: ${text}`, () => expect(found(text)).not.toContain(name));
  }

  it("are all silent on an order, a booking and a return of one item", () => {
    for (const text of [
      "Two large pizzas, please, and a salad.",
      "Could I move my slot to Tuesday?",
      "The green one is too small, may I send it in for a larger size?",
    ])
      expect(found(text)).toEqual([]);
  });

  it("show the agent no reason where they speak against leaving", () => {
    expect(churnLookalikes.map((cue) => cue.label)).toEqual(churnLookalikes.map(() => null));
  });
});
