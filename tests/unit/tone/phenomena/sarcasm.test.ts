import { dev, messagesHold } from "./holds.ts";

const NEVER_SURELY_PLEASED = { notShown: "pleased" } as const;

messagesHold("sarcasm is never surely pleased", NEVER_SURELY_PLEASED, [
  "Oh wonderful, the app deleted my photos. Exactly what I needed today.",
  "Great job losing my suitcase, really impressive.",
  "Thanks so much for the three hours in your waiting loop, the music was lovely.",
  "What a surprise, the bus didn't come. Love it.",
  "I just adore paying twice for the same pizza.",
  "Five stars for the creativity of your excuses.",
  "How thoughtful of you to deliver the wedding dress the day after the wedding.",
  "Well done everyone, only four months late!",
  "Nice, now both of them are broken. Thank you very much.",
  "So glad I pay extra for 'priority' support. Day six.",
  "Perfect. Cold pizza, warm beer. Keep it up!",
  "Amazing how your 'lifetime guarantee' ended after a year.",
  "My compliments to the chef for the hair in my soup.",
  "Lovely to hear that my call is important to you, for the ninetieth minute.",
  "Yeah, thanks, that really helped. Not.",
  "Sure, take another 40 euros, why not. You're the best.",
]);
messagesHold("honest praise is no sarcasm", { mood: "pleased", sure: true }, [
  "Great job finding my suitcase, really impressive!",
  "Thanks so much for your help with the three forms, you were lovely.",
  "Perfect, hot pizza and cold beer. Keep it up!",
]);
messagesHold(
  "sarcasm in annotated messages is never surely pleased",
  NEVER_SURELY_PLEASED,
  ["wa-0005", "wa-0023", "wa-0086", "wa-0197", "wa-0232", "wb-0013", "wb-0051", "wc-0177", "wc-0222"].map(
    (id) => dev(id).text,
  ),
);
