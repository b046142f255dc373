import { describe, expect, it } from "vitest";
import { analyse } from "../../../lib/tone/analyse.ts";
import type { Escalation } from "../../../lib/tone/reading.ts";
import { read } from "./reader.ts";

/** The cues that are shown without a second opinion (`ALWAYS` in `read.ts`). */
const ALWAYS = /^(?:certain\.|safety\.(?:selfHarm|threat)$|vulnerable\.loss$)/;

const certain = (text: string): string[] =>
  analyse(text)
    .hits.filter((hit) => ALWAYS.test(hit.cue))
    .map((hit) => `${hit.cue}: ${text.slice(hit.start, hit.end)}`);

const DANGER: readonly [kind: string, escalation: Escalation, messages: readonly string[]][] = [
  [
    "self-harm",
    "safety",
    [
      "I don't see the point of living any more",
      "I don't want to be here anymore",
      "I can't go on like this.",
      "Honestly i cant go on, you took everything I had",
      "there won't be a next time for me",
      "everyone would be better off without me",
      "Keep the deposit. By the time you read this I'll be gone.",
      "ive been thinking about ending it all since the loan was refused",
      "i took all my tablets, doesnt matter now about the order",
      "i wanna kill my self bc of this debt",
      "My son said he wants to die after what they wrote to him in your chat",
      "I am tired of living, sir. My life has no sense any more.",
      "nobody would notice if i was gone",
      "I'm standing on the bridge, tell my kids I love them",
      "I just want to go to sleep and never wake up",
      "sometimes i wish i was never born",
      "feeling suisidal again, your helpline rang out",
      "After 30 years I see no other way out",
      "my daughter has been self harming because of the messages in your game",
      "I can not continue like this, please forgive",
      "I have nothing to live for since the repossession",
      "please tell my mother sorry for everything, tonight I finish it",
      "i dont see a future for me any more",
      "all i think about is dying",
      "my brother tried to hang himself on sunday",
    ],
  ],
  [
    "a threat",
    "safety",
    [
      "I will come to your office with a gun",
      "you will pay for this, I know where your office is",
      "I know where your driver lives",
      "i no its you Darren. we know where u live mate",
      "Next time I see that driver I'll break his legs",
      "tell ur manager im gonna kill him",
      "I hope you all die in a fire",
      "You better watch your back.",
      "I am coming to your house tonight and you will see what I do to you",
      "one more letter and I burn your shop down",
      "If he comes again I swear I will stab him",
      "I'll be waiting outside when you finish work",
      "something bad might happen to one of your people",
      "You're dead. You hear me? Dead.",
      "The courier threatened to hit me on my own doorstep",
      "I will find out who you are and hurt your family",
      "you have kids dont you? shame if something happened to them",
      "someone should put your manager in the ground",
    ],
  ],
  [
    "violence",
    "safety",
    [
      "He hits me and he can see my address in your app",
      "my ex found out where I live because of your app",
      "My ex must not get my new address, please take it off the invoice",
      "I fled from my husband in May and the post still goes to him",
      "the masseur touched me inappropriately",
      "My driver followed me to my door and keeps following me",
      "There is a restraining order against him.",
      "your delivery guy pushed my wife down the stairs",
      "my ex keeps turning up at my flat",
      "my husband controls my phone and will hurt me if he sees this",
    ],
  ],
  [
    "a child in danger",
    "safety",
    [
      "my daughter is 9 and a man messaged her in your game",
      "an adult is asking my 12 year old for photos",
      "My baby is locked in the car and the app won't open it",
      "my son got an electric shock from the charger",
      "my toddler swallowed the battery from your remote",
      "my todler... my 2 yr old swollowed one of the magnets",
      "Our little boy fell out of the high chair, the strap just opened",
      "his finger got stuck in the hinge of the buggy",
      "Some player asked my daughter to meet up and to keep it secret",
      "You left my child alone on the bus",
      "They gave her to the wrong woman at pick up. She was left outside by herself",
      "nursery worker slapped my son, he has bruises on his arm",
      "my kid drank some of the cleaner, the cap is not childproof",
      "baby is not breathing right since the milk",
      "a grown man keeps sending pictures to my 11 yo",
      "my daughter was left at the wrong stop alone in the dark",
      "toddler got hold of the dishwasher tablets and ate one",
      "my girl (8) says the coach touches her",
    ],
  ],
  [
    "danger",
    "safety",
    [
      "The battery caught fire",
      "there is smoke coming out of the charger",
      "There was a piece of glass in my salad",
      "smells of gas in the kitchen since your man left",
      "It smells after gas since the repair, what must I do",
      "the plug is sparking evry time i switch it on",
      "my lips are swelling up after the cream",
      "had to use her epipen in your restaurant",
      "i burnt my hand on the handle quite badly",
      "we ended up in hospital after your chicken",
      "Brakes dont work, its the second time since your service",
      "we are stuck in your lift and nobody answers",
      "you gave mum the wrong tablets",
      "The ladder gave way under me and I could have been killed",
      "someone is going to get hurt on that step",
      "the scooter battery is swollen and too hot to touch",
      "water is dripping through the light in the hall",
      "gran fell on your wet floor and broke her hip",
      "he has ran out of insulin and you say Monday",
      "I can't breathe properly since they sprayed the flat",
      "we found a needle in the ball pit",
      "boiler making us dizzy and headaches, alarm went off",
    ],
  ],
  [
    "bereavement",
    "vulnerable",
    [
      "we lost our son in April",
      "my dad died yesterday",
      "Biscuit died on Sunday, please stop the box.",
      "since we buried mum I haven't opened the post",
      "My husband he is dead since March and you write to him",
      "mum pased away last week and her phone is still charged",
      "My father expired on 19th, kindly close the account",
      "please stop sending letters to my late wife",
      "The funeral is on Friday",
      "It was her last present before she passed.",
      "We had a miscarriage, can I unsubscribe from the baby newsletter",
      "Please change the name on the account, my mother is no longer with us.",
      "after my brother's death nobody knows the password",
      "I'm writing after the loss of my wife",
      "he lost his life... my wife and I lost him in January",
      "Grandad took his own life, we need to end the contract",
      "she only has weeks to live and wants to see the sea",
      "mum didn't make it, please cancel the bed",
      "since losing my husband i dont understand the bills",
      "my late mums account",
    ],
  ],
  [
    "illness and want",
    "vulnerable",
    [
      "I have cancer and can't carry the parcel",
      "I'm disabled and the lift has been out for a week",
      "I've lost my job and can't pay this month",
      "my mum is 84 and on her own without heating",
      "we have no heating and a newborn",
      "i cant afford food for my kids this week",
      "we are getting evicted on monday",
    ],
  ],
];

const HARMLESS: readonly string[] = [
  "this queue is killing me",
  "My battery died after two years, do you sell a new one?",
  "dead battery again",
  "The late fee is wrong.",
  "Is it a bomb-proof case?",
  "I nearly died laughing at your advert",
  "We died laughing, great show",
  "That price cost a bomb",
  "These bath bombs are lovely, is there a bomb in the gift set?",
  "I'd kill for a coffee right now, but the machine is broken",
  "My boss is going to kill me if this is late",
  "I could murder a curry, are you open?",
  "You killed it, best gig ever!",
  "Please kill the old process on the server",
  "The app died on me",
  "My roses died, can I have new ones?",
  "The deadline is Friday",
  "It's dead easy to use",
  "Can I shoot you an email about the quote?",
  "Another shop will beat your price",
  "The shoes are killing my feet",
  "Do you sell a carbon monoxide alarm?",
  "How much gas does the boiler use?",
  "Where is the nearest gas station?",
  "Which glass fits in 2 cm frames?",
  "The sale is on fire tonight!",
  "Can I return my Fire tablet?",
  "I got a shock when I saw the bill",
  "I had a heart attack when I saw the price",
  "My son is stuck on level 4",
  "My daughter is locked out of her account",
  "I lost my son's ticket, can you send it again?",
  "I can't find my child's booking",
  "My message has been passed on to your team",
  "He passed his driving test!",
  "Mum has passed the form to your colleague",
  "We won't be here tomorrow, please leave it next door",
  "I can't go on Friday, can I change the day?",
  "I can't go on the website",
  "I can't take it back to the shop before Monday",
  "You'll regret nothing, said the advert",
  "I want to end it by March, what is the notice?",
  "Is this life jacket safe for adults?",
  "We are thinking about taking my number to another plan.",
  "I don't want to live with this colour, can I swap it?",
  "The engineer came with a hammer and fixed it in a minute",
  "I'll wait for the driver outside",
  "I know where your shop is, I'll collect it myself",
  "You will pay for this repair, not me",
  "Suicide Squad won't load on my TV",
  "The life of the battery is short",
  "I burned the toast, is there a cleaning brush?",
  "Does the drill come with a case?",
  "My phone is dead slow",
  "Our server is on fire today with orders",
  "You hit me with a late fee",
  "It wouldn't hurt you to answer",
  "A man sent me the wrong colour",
  "Someone stole my thunder, haha",
  "Can I collect the cot tomorrow?",
  "I'm dying to see the new colours",
  "My wife and I put our son down for the Tuesday class",
];

describe("danger and distress", () => {
  for (const [kind, escalation, messages] of DANGER) {
    describe(kind, () => {
      it.each(messages)("%s", (text) => {
        expect(certain(text)).not.toEqual([]);
        expect(read(text).escalation).toContain(escalation);
      });
    });
  }
  it("shows the words it was seen in", () => {
    for (const [, escalation, messages] of DANGER) {
      const [first = ""] = messages;
      expect(read(first).evidence.map((e) => e.label)).toContain(escalation);
    }
  });
  it("is never called surely neutral", () => {
    for (const text of [
      "I don't want to be here anymore",
      "my dad died yesterday",
      "The battery caught fire",
    ]) {
      const { mood, sure } = read(text);
      expect(mood === "neutral" && sure).toBe(false);
    }
  });
});

describe("harmless words that look like danger", () => {
  it.each(HARMLESS)("%s", (text) => {
    expect(certain(text)).toEqual([]);
  });
});
