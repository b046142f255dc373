import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../lib/text/sentences.ts";
import { findCues } from "../../../lib/tone/cue.ts";
import { pressure } from "../../../lib/tone/signals/pressure.ts";
import { time } from "../../../lib/tone/signals/time.ts";

const CUES = [...time, ...pressure];
const found = (text: string): string[] => findCues(sentencesOf(text), CUES).map((hit) => hit.cue);

/** By cue: messages that have it, and messages that look alike but don't. */
const EXAMPLES: readonly [cue: string, yes: readonly string[], no: readonly string[]][] = [
  [
    "time.emergency",
    ["This is urgent.", "I need an answer asap"],
    ["It is not urgent.", "Please change my emergency contact."],
  ],
  [
    "time.instantly",
    ["unlock it now", "can you block my card right away", "Every hour costs us orders."],
    ["I live here now.", "We could now see the garden."],
  ],
  [
    "time.deadline",
    [
      "I have to send it before the weekend",
      "The original must be there on or before 25th March",
      "can it be done by 10am",
      "Please answer before it gets late",
    ],
    ["It arrived before me.", "She came by bike."],
  ],
  [
    "time.needBy",
    ["We need the 17 cases on Thursday", "I must have the paper in my hands by Friday"],
    ["We need the cases.", "On Thursday I was away."],
  ],
  [
    "time.needToday",
    ["I need the right food today", "Can someone ring me this afternoon?", "Please get it fixed tonight"],
    ["I went to your shop today.", "This afternoon was lovely."],
  ],
  [
    "time.event",
    [
      "the wedding is on Saturday",
      "client demo at 2pm",
      "My flight tomorrow is not on the list",
      "Guests are arriving tonight",
    ],
    ["Our wedding album is lovely.", "The flight was fine."],
  ],
  [
    "time.going",
    ["We fly on Friday and have no seats", "I'm leaving the house at 6", "We sail Tuesday morning"],
    ["We flew home happy.", "He leaves a lot to be desired."],
  ],
  [
    "time.ends",
    ["The offer expires soon", "my trial ends today", "Only 2 days left", "Otherwise I lose the place"],
    ["It is due to a mistake.", "Where does the road end?"],
  ],
  [
    "time.already",
    [
      "It's Friday noon.",
      "waiting here since 9",
      "Your phones are shut until Monday",
      "day 4 with no answer",
    ],
    ["It's a nice day.", "We have been members since the start."],
  ],
  [
    "time.past",
    ["I ordered it on 3 May.", "We stayed last week.", "Two months ago it was fine."],
    ["We arrive on 3 May.", "It opens next week."],
  ],
  [
    "time.hours",
    ["What time do you open?", "Are you open on Sundays?", "Can I move my booking to Friday?"],
    ["Open the door.", "The book was late."],
  ],
  [
    "time.calm",
    ["No rush.", "No reply needed.", "It's not very urgent", "take your time"],
    ["I am in a rush.", "Please reply."],
  ],
  [
    "pressure.outage",
    [
      "prod is down",
      "The till is offline and we have a shop to run",
      "Terminal says no connection",
      "Total loss of service since 06:50",
      "nobody can log in",
    ],
    ["I wrote it down.", "The site is nice.", "Where is the terminal?"],
  ],
  [
    "pressure.waiting",
    [
      "customer is standing in front of me",
      "I have 20 guests waiting",
      "im stood in a petrol station",
      "is someone coming?",
      "What do I press?",
      "please send someone",
    ],
    ["The customer service was kind.", "We have guests in May.", "What do I get?"],
  ],
  [
    "pressure.money",
    [
      "my account is frozen",
      "You are holding my money",
      "I can't pay my rent",
      "It stands at £26 a day",
      "We are losing sales",
      "it is my salary of one month",
    ],
    ["My account is new.", "The rent of the hall was cheap.", "I lost weight."],
  ],
  [
    "pressure.supply",
    [
      "He has one pen left",
      "we're down to last 2",
      "The ice won't last until Monday",
      "I have been without internet since Monday",
    ],
    ["I left one review.", "It came without a scratch."],
  ],
  [
    "pressure.harm",
    [
      "water is coming in through the roof",
      "it's still bleeding",
      "is it safe to drive?",
      "my dog is trapped",
    ],
    ["The paint is coming along.", "It's still nice.", "My dog is happy."],
  ],
  [
    "pressure.theft",
    [
      "that payment was not me",
      "somebody logged in to my mail",
      "please block the card",
      "I clicked the link",
    ],
    ["Send the payment link.", "The block of flats is new."],
  ],
  [
    "pressure.stakes",
    ["I will lose my place", "I can't miss it", "My landlord wants it", "I deleted all my photos"],
    ["I lost nothing.", "You can delete it.", "The landlord is nice."],
  ],
];

describe("cues of time and pressure", () => {
  for (const [name, yes, no] of EXAMPLES) {
    it.each(yes)(`${name} is in: %s`, (text) => expect(found(text)).toContain(name));
    it.each(no)(`${name} is not in: %s`, (text) => expect(found(text)).not.toContain(name));
  }
  it("have examples each, but for those of plain words", () => {
    const plain = /^time\.(?:today|tomorrow|morning|day|clock|now|blocked)$/;
    const named = EXAMPLES.map(([name]) => name);
    expect(CUES.map((c) => c.name).filter((n) => !plain.test(n) && !named.includes(n))).toEqual([]);
  });
});
