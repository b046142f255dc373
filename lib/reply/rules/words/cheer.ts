/** Cheer, gush and selling: fine with a glad customer, out of place with one in trouble. */
import { anyOf } from "./pattern.ts";

const GRAND =
  "(?:great|fantastic|wonderful|amazing|awesome|fabulous|super|superb|brilliant|terrific|magical|marvellous|marvelous|excellent|sunny|happy|blessed|sparkling|stunning|splendid)";
const SPAN_OF_TIME =
  "(?:day|week|weekend|evening|afternoon|morning|night|one|month|summer|rest of (?:the|your) [a-z]+|time)";

/** Out of place whatever else the draft says. What opens a sentence is looked for from its word, never from the blanks before it. */
export const CHEER = anyOf([
  /\b(?:we |i )?(?:hope|look(?:ing)? forward|can['’]t wait)(?: to)? (?:see(?:ing)?|welcom(?:e|ing)|serv(?:e|ing)) you (?:again|back|soon|on board|aboard)(?: soon| again| with us)* ?!/gi,
  /\b(?:thank you|thanks)(?: so much)? for (?:choosing|shopping|flying|being (?:a|such|with|part)|your (?:loyalty|business|custom|support))\b[^.!?\n]{0,40}!/gi,
  new RegExp(`\\b${GRAND} news\\b[!.:,]?|\\bgood news ?!`, "gi"),
  new RegExp(
    `\\bhave (?:an?|the) (?:truly |really |very |absolutely )?(?:${GRAND}|lovely|beautiful|nice|good)(?: and [a-z]+)? ${SPAN_OF_TIME}(?: ahead)? ?!`,
    "gi",
  ),
  /\b(?:we|i)(?: are|['’]re| am|['’]m)? (?:so |super |really |very |truly |absolutely |always |all )*(?:excited|thrilled|stoked|delighted|over the moon|pumped|ecstatic|chuffed)\b(?: (?:to|that|about|by|for|with) [a-z'’]+(?: [a-z'’]+)?)?/gi,
  /\b(?:so |really |very )?(?:glad|happy|pleased|delighted|thrilled|great|wonderful|lovely|fantastic|awesome) to (?:hear (?:that you|about your|you(?: are|['’]re)? (?:lov|enjoy|lik|happy|pleased)|from you|of your)|see you(?: are|['’]re)? (?:lov|enjoy|lik|us)|have you (?:with|as|on))(?![^.!?]{0,40}\b(?:safe|ok|okay|unhurt|better|recover\w*|well|all right|alright|home|sorted|wasn['’]t|weren['’]t|not|nobody|no one|unharmed)\b)[^.!?\n]{0,30}/gi,
  /\b(?:thank you|thanks)(?: so much| very much| a lot| a million)? for (?:your |the |such |these |those |all )+(?:(?:so |very |really |truly )?[a-z]+ ){0,2}(?:praise|compliments?|(?:kind|nice|lovely|great|positive|wonderful|fantastic|amazing|sweet|warm|generous|good|glowing|glorious|encouraging) (?:words?|feedback|reviews?|message|comments?|e-?mail|notes?|ratings?|support)|love|stars|5-star [a-z]+)/gi,
  /\b(?:so )?(?:glad|happy|pleased|delighted|thrilled) (?:that )?you(?: are|['’]re| have|['’]ve)? (?:so )?(?:enjoy(?:ed|ing)?|lov(?:e|ed|ing)|lik(?:e|ed|ing)|had (?:a|such))\b/gi,
  /\b(?:made (?:my|our) (?:day|week|morning)|means the world|you(?: are|['’]re) (?:the best|awesome|a star|a legend|amazing)|sharing the love|big (?:hugs?|smiles?)|(?:much|lots of) love)\b/gi,
  /\b(?:on the bright side|look(?:ing)? on the (?:bright|positive) side|every cloud|silver lining|cheer up|stay positive|keep smiling|chin up|happy days|on the plus side|lucky (?:you|for you|us)|(?:a|the) (?:great|nice|good|funny|lovely) (?:story|anecdote) to tell|(?:it(?: is|['’]s)|is) (?:our|my|always a|such a) pleasure to|with sunny (?:greetings|regards)|sunny greetings|what a (?:lovely|wonderful|great|kind|sweet|fantastic) (?:message|e-?mail|review|story|idea|question)|it could (?:be|have been) (?:much |far |a lot )?worse|things could be worse|all part of the (?:fun|adventure|experience)|always look)\b/gi,
  /\b(?<=(?:^|[.!?\n])\s{0,200})(?:(?:yay|woo-?hoo|hooray|hurray|awesome|fantastic|amazing|brilliant|wonderful|perfect|superb?|yippee|bravo|congratulations|congrats|cool|sweet|oops(?:ie|y)?|whoops(?:ie)?|uh-?oh|tada|ta-?da|what a (?:great|lovely|fantastic|wonderful) (?:question|message|idea)|great (?:question|choice|stuff)|enjoy(?: your [a-z]+| it| the [a-z]+)?|happy (?:shopping|travels|[a-z]+ing)|hope you feel better(?: soon)?|smile)\s*!|(?:yay|woo-?hoo|hooray|hurray|yippee|ta-?da)\b|(?:lol|haha|hehe)\b)/gi,
  /\b(?:feel better soon|get well soon) ?!|\b(?:there(?: is|['’]s) )?(?:absolutely |really )?no need to (?:worry|panic|fret)\b/gi,
  new RegExp(
    `\\bhope (?:that )?(?:you(?: are|['’]re)|you) (?:having|have|had|enjoying|enjoy) (?:an?|the|your) (?:truly |really |very |absolutely )?(?:${GRAND}|lovely|beautiful) ${SPAN_OF_TIME}(?: so far)? ?!?`,
    "gi",
  ),
  /\b(?:happy|glad|pleased|delighted|here) to help ?!+|\b(?:no worries|no problem(?: at all)?|it['’]s all good|all good) ?!/gi,
]);

/** Selling, where somebody waits for help. */
export const SELLING = anyOf([
  /\b\d{1,2} ?% off (?:everything|all|our|selected|storewide|site-?wide|any|the (?:new|whole)|[a-z]+ this (?:week|month|weekend))\b[!.]?/gi,
  /\b(?:exclusive|special|amazing|unbeatable|limited(?:-time)?|fantastic|great|exciting|unmissable|irresistible) (?:offers?|deals?|discounts?|savings)\b[!:]?/gi,
  /\b(?:save|enjoy|get|grab|claim|treat yourself to|here(?:['’]s| is)|we(?:['’]d| would)? (?:like to )?(?:give|offer) you|we have) (?:up to |an? |extra |your )?(?:exclusive |special )?\d{1,2} ?% (?:off|discount)[^.!?\n]{0,40}!|\b\d{1,2} ?% off your (?:next|first) [^.!?\n]{0,40}!/gi,
  /\bwhy not (?:try|upgrade|treat|check out|take|give|join|explore|add|book|have a look|visit|browse)\b[^.!?\n]{0,30}/gi,
  /\b(?:don['’]?t miss(?: out)?|upgrade (?:to|now|today|your)|you(?:['’]ll| will| are going to|['’]re going to)(?: just| absolutely| simply)? (?:love|adore)|discover (?:our|the|more)|limited time(?: only)?|sign up (?:today|now|for our)|(?:check out|explore|browse|have you seen|take a look at) (?:our|the) (?:new|latest|brand|full|wide|great|exciting|range|other|winter|summer|autumn|spring|holiday|bestsell)[a-z-]*|brand[- ]new [a-z]+|new (?:collection|arrivals)|(?:spring|summer|autumn|winter|holiday|christmas|clearance|flash|mid-season|end-of-season|black friday) (?:sale|deals|offers)|follow us on|(?:refer|recommend us to) (?:a|your) friends?|leave (?:us )?a (?:5|five)[- ]star|(?:rate|review) us on|our (?:users|customers) (?:voted|love)|(?:even )?more value|(?:save|earn|enjoy) even more|award-winning|while you(?: are|['’]re) (?:here|waiting)|exciting (?:new )?(?:features?|changes?|updates?|products?|things|times)|what['’]s coming)\b/gi,
]);

/** Only where the draft gives nothing: a wish for the next visit after a refusal. */
export const SEE_YOU = anyOf([
  /\b(?:we |i )?(?:hope|look(?:ing)? forward|can['’]t wait)(?: to)? (?:to )?(?:see(?:ing)?|welcom(?:e|ing)|serv(?:e|ing)|hav(?:e|ing)) you (?:again|back|soon|on board|aboard|with us)(?: soon| again| with us)*[!.]?/gi,
  new RegExp(
    `\\bhave (?:an?|the) (?:truly |really |very )?(?:${GRAND}|lovely|beautiful|nice|good|pleasant)(?: and [a-z]+)? ${SPAN_OF_TIME}(?: ahead)?\\b[!.]?`,
    "gi",
  ),
  /\b(?:happy (?:shopping|travels)|thank you for (?:choosing|shopping|flying|being (?:a|such|part)|your (?:loyalty|business|custom)))\b[^.!?\n]{0,30}/gi,
  /\benjoy (?:your|the rest of your|the) (?:day|week|weekend|evening|stay|trip|meal|flight|holiday)\b[!.]?/gi,
]);

/** A sentence that gushes: one of these words and an exclamation mark. */
export const GUSH =
  /\b(?:amazing|exciting|fantastic|love[sd]?|loving|thrilled|wonderful|awesome|delighted|family|community|treat|special|favourite|favorite|best ever|fun|generous|people like you|customers like you|proud|thank you so much for (?:being|your)|happiest|dreams?|magic\w*|delicious|celebrat\w+|super|great|perfect|fabulous|adventure|blessed|lovely|lucky|brilliant|cool|yummy|tasty|enjoy)\b/i;
