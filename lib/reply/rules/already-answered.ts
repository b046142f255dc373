/** The draft asks for what the message says already. */
import { cleanMessage } from "../../text/cleaning.ts";
import type { Scene } from "../review/scene.ts";
import { type Hit, isRead, type WordRule } from "./rule.ts";
import { sentencesIn, straight } from "./words/straight.ts";

const ASKS =
  /\b(?:(?:could|can|would|will) you|please|kindly|may (?:I|we) (?:ask|have)|(?:I|we)(?:'ll|'d| will| would| do)? (?:also |still |just )?(?:need|require|like to know|have to know)|let (?:me|us) know|send (?:me|us)|tell (?:me|us)|provide|what(?:'s| is| was| are| did)|can (?:I|we) (?:have|get|ask)|which|when did you|have you (?:already )?tried|did you (?:already )?try)\b/i;
/** To check a known thing, to ask for a further one, or to say what to have at hand later, is something else. */
const OTHERWISE =
  /\b(?:confirm\w*|verify|verif\w+|check|quote|include|mention|keep|have (?:\w+ ){0,3}(?:ready|at hand|to hand)|another|more|further|additional|clearer|closer|better|different|new|second|other|again from|remaining|if you (?:call|ring|write|contact)|next time|has changed|have changed)\b/i;

interface Thing {
  asked: RegExp;
  /** What in the message tells it; the first group, or the whole, is said back in the reason. */
  told: RegExp;
}

const DATE =
  "(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|the \\d{1,2}(?:st|nd|rd|th)|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)";
const CODE = "#?((?:[A-Z]{1,4}-?)?\\d[\\dA-Z-]{3,15})";

function numbered(kind: string): Thing {
  return {
    asked: new RegExp(
      `\\b(?:${kind})(?: (?:confirmation|reference))? (?:number|no\\b\\.?|id\\b|reference|ref\\b|code)`,
      "i",
    ),
    told: new RegExp(
      `\\b(?:${kind})(?: (?:confirmation|reference|number|no\\.?|nr\\.?|id|ref|code)){0,2}(?: is| was)?[ .:]{0,3}${CODE}\\b`,
      "i",
    ),
  };
}

function tried(asked: string, told: string): Thing {
  return {
    asked: new RegExp(
      `\\b(?:have you (?:already )?tried|did you (?:already )?try|could you (?:please )?(?:try|${asked})|can you (?:please )?(?:try|${asked})|please (?:try|${asked}))\\b[^.!?]{0,40}\\b(?:${asked})|\\b(?:could|can) you (?:please )?(?:${asked})\\b|\\bplease (?:first )?(?:${asked})\\b`,
      "i",
    ),
    told: new RegExp(
      `\\b(?:I|we|I've|we've|already|have|and|also|tried)\\b(?: (?:have|already|also|even|just|tried|now|both))* (?:${told})\\b[^.!?,\\n]{0,40}`,
      "i",
    ),
  };
}

const THINGS: readonly Thing[] = [
  numbered("order|purchase"),
  numbered("booking|reservation"),
  numbered("invoice|bill"),
  numbered("claim"),
  numbered("policy"),
  numbered("contract"),
  numbered("customer|account|client"),
  numbered("subscription|membership|member"),
  numbered("ticket|case|reference"),
  numbered("tracking|shipment|parcel|consignment"),
  numbered("rma|return"),
  numbered("serial"),
  {
    asked:
      /\b(?:what(?:'s| is)|tell (?:me|us)|send (?:me|us)|need|have|give (?:me|us)|know) (?:your|the) (?:full |postal |home |delivery |shipping |street |billing |current )*address\b/i,
    told: /\b(\d{1,4}[a-z]?,? (?:[A-Z][\w'-]{1,20} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Way|Court|Place|Square|Terrace|Crescent|Gardens|Boulevard|Blvd))\b/,
  },
  {
    asked:
      /\b(?:which|what) (?:product|item|article|order)\b[^.!?]{0,30}\b(?:about|mean|affected|concern\w*|regard\w*|for)\b|\bwhat did you (?:order|buy|purchase)\b|\bwhat (?:was|is) it (?:that )?you (?:ordered|bought)\b/i,
    told: /\b(?:I|we)(?:'ve| have)? (?:\w+ )?(?:ordered|bought|purchased) ((?:an?|the|two|three|four|some|my|your) (?!(?:few|lot|thing|things|something|order|item|items|product|products)\b)[a-z][\w-]{2,20}(?: [a-z][\w-]{2,20})?)/i,
  },
  { asked: /\be-?mail address\b/i, told: /(?<![\w.+-])([\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3})/ },
  {
    asked:
      /\b(?:phone|telephone|mobile|contact|call-?back) number\b|\bnumber (?:(?:I|we) can (?:reach|call|ring|phone)|(?:to|for us to|for me to) (?:call|ring|reach|phone))/i,
    told: /(?<![\w-])(\+\d[\d ()-]{7,16}\d|0\d{2,4}[ -]?\d[\d -]{4,10}\d)(?![\w-])/,
  },
  {
    asked:
      /\b(?:date of (?:purchase|your (?:order|purchase))|(?:purchase|order) date|when did you (?:buy|order|purchase|place))/i,
    told: new RegExp(
      `\\b(?:(?:bought|ordered|purchased) (?:[^.!?\\n]{0,50} )?|order(?:ed)? (?:of|from|placed) )(?:on |in |from )?(${DATE})\\b`,
      "i",
    ),
  },
  {
    asked: /\b(?:which|what|the|your) (?:\w+ )?model(?: (?:name|number))?\b/i,
    told: /\bmodel (?:number |no\.? |name )?(?:is |was )?:? ?([A-Z]*-?\d[\w-]{1,15})/i,
  },
  {
    asked:
      /\b(?:which|what) (?:kind of |type of )?(?:device|phone|tablet|browser|operating system|computer)\b/i,
    told: /\b(iphone \w+|ipad(?: \w+)?|galaxy \w+|pixel \d\w*|windows 1\d|macos \w+|macbook(?: \w+)?|android \d+|ios \d+|chrome|firefox|safari|edge)\b/i,
  },
  {
    asked:
      /\b(?:send|attach|share|provide|upload|forward|need)\b[^.!?]{0,40}\b(?:photo|picture|screenshot|image)s?\b/i,
    told: /\b(?:(?:photo|picture|screenshot|image|pic)s? (?:is |are |is here |are here )?(?:attached|enclosed|below|above)|(?:attached|attaching|enclosed|sent|uploaded|included)(?: \w+){0,4} (?:photo|picture|screenshot|image|pic)s?)\b/i,
  },
  tried(
    "restart|restarting|reboot|rebooting|turn(?:ing)? it off|switch(?:ing)? it off",
    "restart(?:ed|ing)|reboot(?:ed|ing)|turn(?:ed|ing) it off|switch(?:ed|ing) it off",
  ),
  tried("reinstall|reinstalling|uninstall|uninstalling", "(?:re|un)install(?:ed|ing)"),
  tried(
    "clear|clearing|delete (?:your )?(?:cache|cookies)|emptying (?:your )?cache",
    "(?:clear(?:ed|ing)|delet(?:ed|ing)|empt(?:ied|ying)) (?:my |the |our |all )?(?:browser |app )?(?:cache|cookies)",
  ),
  tried("reset|resetting", "(?:reset|resetting)"),
  tried("unplug|unplugging", "unplugg(?:ed|ing)"),
];

/** Instead of an order number, "#88213" alone is one too. */
const BARE_NUMBER = /(?<![\w#])#(\d{4,12})\b/;

function toldOf(thing: Thing, message: string): string | null {
  const match = thing.told.exec(message) ?? (thing === THINGS[0] ? BARE_NUMBER.exec(message) : null);
  return match === null ? null : (match[1] ?? match[0]).trim();
}

function find(scene: Scene): Hit[] {
  if (!isRead(scene)) return [];
  let message: string | null = null;
  const hits: Hit[] = [];
  for (const { text, start, end } of sentencesIn(scene.draft)) {
    if (!ASKS.test(text) || OTHERWISE.test(text)) continue;
    for (const thing of THINGS) {
      if (!thing.asked.test(text)) continue;
      message ??= straight(cleanMessage(scene.answered.message).text);
      const told = toldOf(thing, message);
      // Where the draft names it, it asks for something about it.
      if (told === null || text.includes(told)) continue;
      hits.push({ start, end, reason: `They wrote it already: “${told}”.` });
      break;
    }
  }
  return hits;
}

export const alreadyAnswered: WordRule = {
  kind: "words",
  id: "already-answered",
  title: "Asks what they wrote",
  reason: "They wrote this already.",
  source: "Zendesk QA, comprehension (practice)",
  strength: "C",
  from: "E14; issue: a question the customer already answered",
  byDefault: true,
  weight: 4,
  language: "en",
  appliesTo: isRead,
  find,
  good: [
    {
      message: "Where is my order 88213? I need it on Friday.",
      draft: "Order 88213 is at the depot. Could you tell me your phone number for the driver?",
    },
    {
      message: "The screenshot is attached. The app closes when I open the map.",
      draft: "Could you send me another screenshot, of the settings page?",
    },
    {
      message: "My order number is 88213.",
      draft: "If you call, please have your order number at hand.",
    },
  ],
  bad: [
    {
      message: "I live at 12 Mill Lane and my parcel never came.",
      draft: "What is your address?",
      found: "What is your address?",
    },
    {
      message: "I ordered a toaster on 3 May. It never came. Ring me on 07700 900123.",
      draft: "What did you order?",
      found: "What did you order?",
    },
    {
      message: "I bought the kettle last week and it leaks. What now?",
      draft: "Which product is it about?",
      found: "Which product is it about?",
    },
    {
      message: "Nobody rang me. My number is 07700 900123.",
      draft: "Can I have a number to call you on?",
      found: "Can I have a number to call you on?",
    },
    {
      message: "Where is my order 88213? I need it on Friday.",
      draft: "Could you send me your order number?",
      found: "Could you send me your order number?",
    },
    {
      message: "I rebooted the router six times and the internet is still down.",
      draft: "I'm sorry about that. Have you tried restarting the router?",
      found: "Have you tried restarting the router?",
    },
    {
      message: "The leg of the table is cracked, photos attached.",
      draft: "Please send us a photo of the table.",
      found: "Please send us a photo of the table.",
    },
  ],
};
