import type { Stake } from "../situation/stake.ts";
import type { Theme } from "../situation/theme.ts";
import { type Phrase, type Tags, wordings } from "./phrase.ts";

function feeling(rest: Partial<Tags>, texts: readonly string[]): Phrase[] {
  return wordings(
    { part: "acknowledge", role: "feeling", why: "feeling", frames: ["upset"], ...rest },
    texts,
  );
}

/** What this kind of trouble is like. */
const OF_THEME: Readonly<Record<Theme, readonly string[]>> = {
  refund: [
    "It's your money, and you want to know where it is.",
    "You should be able to see where your money is without asking.",
    "Waiting for your own money is tiring.",
    "Chasing a refund is work that nobody wants.",
  ],
  charge: [
    "It's your money, so the amount has to be right.",
    "You should be able to trust the amounts on your statement.",
    "An amount you did not expect is unpleasant to find.",
    "You want to pay what you agreed to, and no more.",
  ],
  cancel: [
    "Once you have asked to stop, that should be the end of it.",
    "Asking once ought to do.",
    "You had made your decision, and it should stand.",
    "Ending it should be as easy as starting it.",
  ],
  locked: [
    "Being shut out of something that is yours is unsettling.",
    "I can see why you want to get back in.",
    "Standing in front of a locked door is no fun, on a screen either.",
    "What is behind it belongs to you.",
  ],
  lost: [
    "I can see how much is at stake for you.",
    "I can see that a few clicks won't bring this back.",
    "There is a lot of your work and time in it.",
    "What is gone was yours, and it mattered to you.",
  ],
  late: [
    "That is a long time to be kept waiting.",
    "Waiting without knowing is the hard part.",
    "You were counting on it, and it isn't there.",
    "You want a date that you can count on.",
  ],
  missing: [
    "You had good reason to expect it complete.",
    "It is no use to you with a part missing.",
    "Opening it and finding something missing is a letdown.",
    "You paid for all of it.",
  ],
  wrong: [
    "You ordered with care, and something else came.",
    "You can't use what you did not choose.",
    "What came is of little use to you as it is.",
    "Now you have the work of putting it straight.",
  ],
  broken: [
    "You had good reason to expect better.",
    "You bought it to use it.",
    "Something you paid for should last.",
    "That is a poor end for something you chose.",
  ],
  silence: [
    "Hearing nothing makes it worse.",
    "Silence leaves you guessing.",
    "When you write, you want to hear from a person.",
    "Not getting an answer is tiring in itself.",
  ],
  noshow: [
    "Waiting for someone who does not come costs you a day.",
    "You made room for it, and nobody was there.",
    "You kept your side of the arrangement.",
    "Your time is worth as much as anyone's.",
  ],
  rude: [
    "That is not how anyone should be spoken to.",
    "You wanted help, and got something else.",
    "Being spoken to like that stays with you.",
    "You were entitled to courtesy.",
  ],
  unusable: [
    "I can see how that gets in your way.",
    "That stops you from doing what you set out to do.",
    "You need it to work when you turn to it.",
    "You had something to get done, and it let you down.",
  ],
  outage: [
    "Being cut off stops everything else as well.",
    "Being without it leaves you stuck.",
    "You rely on it, and it was not there.",
  ],
  price: [
    "A jump like that is hard to plan for.",
    "You want to know what you are paying for.",
    "An increase like this needs a clear explanation.",
  ],
  fee: [
    "A demand like that is unpleasant to get.",
    "You should not be left wondering why you are asked to pay.",
    "You want to know that it will be looked at fairly.",
  ],
  promise: [
    "When you are given a date or a word, you want to be able to rely on it.",
    "You relied on what you were told.",
    "Being told one thing and seeing another wears trust down.",
  ],
  dirty: [
    "That is not what you want to find on arrival.",
    "You should be able to feel at ease there.",
    "That would spoil it for anyone.",
  ],
  food: [
    "That is not the meal you were looking forward to.",
    "A meal like that is a letdown.",
    "You had paid for something you could enjoy.",
  ],
  noise: [
    "Rest is what you came for.",
    "Noise like that wears anyone down.",
    "It's hard to feel at ease with that going on.",
  ],
};

/** Words that concede a fault, by the kind of trouble. */
const CONCEDING: Partial<Record<Theme, readonly string[]>> = {
  refund: ["You should not have to chase it."],
  late: ["You should not have to wait and wonder."],
  missing: ["You should have received everything."],
  wrong: ["It should have been right the first time.", "You should have received what you asked for."],
  broken: ["That is not what you should get from us."],
  silence: ["You should have had an answer before now."],
  noshow: ["You should not have been left waiting."],
  rude: ["You should have been treated with more care than that."],
  promise: ["What you were told should have held."],
};

/** What hangs on it for them. */
const OF_STAKE: Readonly<Record<Stake, readonly string[]>> = {
  dayOff: [
    "A day set aside is hard to get back.",
    "That is a day you had better uses for.",
    "Your time off is worth more than that.",
  ],
  event: [
    "A day like that doesn't come twice, so I can see why this matters.",
    "I can see what day this was meant for.",
    "With an occasion like that, the timing makes it harder.",
  ],
  child: [
    "With a child involved, it matters all the more.",
    "I can see that it touches your child as well as you.",
    "You are looking after more than yourself in this.",
  ],
  family: [
    "I can see that your family is affected as well.",
    "It's harder still when it touches your family.",
    "It touches people close to you, and that makes it harder.",
  ],
  pet: [
    "I can see that you want the best for your animal.",
    "You have an animal in your care, and that makes it pressing.",
  ],
  work: [
    "I can see that your work depends on it.",
    "It costs you time at work, and I can see that.",
    "You have work to do, and this stands in the way.",
  ],
  customers: [
    "I can see that people who rely on you are affected as well.",
    "It reaches beyond you, to people who count on you.",
    "You have others to answer to, and that makes it harder.",
  ],
  tightMoney: [
    "I can see that this is money you need.",
    "That is a lot of money to be without.",
    "I know that an amount like this makes a difference.",
  ],
  bot: [
    "You wanted a person, and you have one now.",
    "You are writing with a person now.",
    "A standard answer was no help to you.",
  ],
  loyal: [
    "After so many years with us, this weighs the more.",
    "I can see how long you have been with us.",
    "You have stayed with us for years, and I want to be fair to that.",
  ],
  sleep: [
    "Nights without proper sleep wear anyone down.",
    "Going without sleep makes everything harder.",
    "You needed your rest.",
  ],
  memories: [
    "I can see that these are memories, not files.",
    "Things like these can't be bought again.",
    "I can see what these mean to you.",
  ],
};

/** In worry, too, what hangs on it may be named. */
const ALSO_UNSURE: ReadonlySet<Stake> = new Set(["child", "work", "tightMoney", "memories", "family", "pet"]);

function byTheme(texts: Partial<Record<Theme, readonly string[]>>, rest: Partial<Tags>): Phrase[] {
  return Object.entries(texts).flatMap(([theme, said]) =>
    feeling({ themes: [theme as Theme], ...rest }, said),
  );
}

/** What it is like for them, by what happened and what hangs on it. None of these is an apology. */
export const FEELING_OF_MATTER: readonly Phrase[] = [
  ...byTheme(OF_THEME, {}),
  ...byTheme(CONCEDING, { admits: true }),
  ...Object.entries(OF_STAKE).flatMap(([stake, said]) =>
    feeling(
      {
        stakes: [stake as Stake],
        frames: ALSO_UNSURE.has(stake as Stake) ? ["upset", "unsure"] : ["upset"],
      },
      said,
    ),
  ),
];
