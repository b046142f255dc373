import { type Cue, cue } from "../cue.ts";

const GOOD =
  "(?:good|great|nice|lovely|fantastic|brilliant|amazing|wonderful|excellent|superb|perfect|beautiful|gorgeous|delicious|tasty|fresh|friendly|kind|helpful|patient|gentle|polite|quick|fast|prompt|easy|smooth|clear|clean|quiet|comfortable|comfy|spotless|professional|impressive|handy|sound|top|grand|magic|awesome|fab|fabulous|outstanding|incredible|splendid|charming|welcoming|delightful|marvellous|marvelous|efficient|reliable|warm|tidy|careful|pleasant|crisp|soft)";

/** Those that are praise even without "so" or "very": "the floor is dry and clean" is none. */
const WARM =
  "(?:good|great|nice|lovely|fantastic|brilliant|amazing|wonderful|excellent|superb|perfect|beautiful|gorgeous|delicious|tasty|friendly|kind|helpful|patient|polite|spotless|professional|impressive|magic|awesome|fab|fabulous|outstanding|incredible|splendid|charming|welcoming|delightful|marvellous|efficient|a joy|a star|a pleasure|a delight|a triumph|a wizard|the best|legends?|stars|magic)";

/** Satisfaction: joy, praise, relief, things that went right. */
export const praise: readonly Cue[] = [
  cue(
    "praise.word",
    "satisfaction",
    [
      "(?<!not |n't |un)(?:happy|pleased|delighted|thrilled|chuffed|overjoyed|over the moon|satisfied|impressed|glad|relieved|relief|content|proud|excited|blown away|in love)(?! (?:to help|to send|to pay|to wait|to provide|to share|to come|to bring|with this|if))",
      "(?:love|loved|loves|loving|adore|adores|adored|enjoyed|enjoying|enjoy)",
      "(?:fantastic|brilliant|amazing|wonderful|excellent|superb|perfect(?:ly)?|beautiful(?:ly)?|gorgeous|delicious|awesome|fab|fabulous|outstanding|incredible|splendid|marvellous|delightful|exceptional|faultless|spotless|magnificent|yummy|stunning|a joy|a pleasure|a treat|a triumph|a dream|magic)",
      "(?:best|nicest|finest|kindest|smoothest|easiest|fastest|quickest) (?:\\w+)",
      "(?:well done|good job|great job|nice job|good work|great work|nice work|nice one|spot on|top notch|first class|second to none|thumbs up|fair play|bravo|hats off|keep it up|10/10|5/5|five stars|5 stars|full marks|worth every|made my (?:day|week|year)|can't fault|couldn't fault|can't complain|couldn't be happier|couldn't ask for|can't ask for|could not be better|could not have|couldn't have|no complaints?|not a single complaint|not unhappy|not bad|nothing to complain|no trouble|no problem at all|all good|all forgiven|(?:it |everything |all )?works? (?:perfect(?:ly)?|great|like a|a treat|well|beautifully|lovely|again))",
      `(?:so|very|really|super|such a|extremely|absolutely|truly|incredibly|always|dead|well|proper|sooo+|looks?|tastes?|smells?|feels?|fits?|sounds?) (?:\\w+ )?${GOOD}`,
      `(?:was|were|is|are|been|all) (?:so |very |really |all |just |absolutely )?${WARM}`,
      `${GOOD} (?:service|staff|job|work|people|team|experience|place|food|stay|driver|crew|lad|lads|guy|girl|lady|man|woman|event|evening|day|time|surprise|customer|support|help|app|shop|quality|and|to (?:see|use|deal|work))`,
    ],
    { name: "sadness.notGood", label: "disappointment" },
  ),
  cue("praise.outcome", "satisfaction", [
    "(?:arrived|came|here|back|delivered|got it|turned up|ready) (?:\\w+ )?(?:early|on time|next day|same day|before|within the hour|safe|safely|in one piece|fast|quick|quickly)",
    "(?:a|two|three|\\d+) (?:days?|hours?|minutes?) early",
    "on time",
    "(?:went|gone|going) (?:down )?(?:really |very |so |all )?well",
    "(?:fits?|fitted) (?:perfect(?:ly)?|like|lovely|great|well|just|exactly)",
    "no (?:fuss|problems?|issues|drama|hassle|quibble|argument|crash|drop|more|trouble)\\s?(?:since|at all|whatsoever)?",
    "(?:hasn't|haven't|has not|not once|never once|not one|not a) (?:\\w+ )?(?:since|missed|broken|stopped|scratch|problem|crash)",
    "(?:slept|sleeps?|sleeping) (?:like|well|through|right|very)",
    "(?:better|faster|quicker|nicer|easier|cheaper|brighter|lighter|quieter) than (?:\\w+)",
    "(?:much|so much|even|way|far|lot) (?:better|faster|quicker|nicer|easier|lighter|quieter|happier)",
    "(?:will|would|i'll|we'll|shall|definitely|going to|i'd) (?:\\w+ )?(?:recommend|be back|come back|come again|book again|order again|buy again|use you again|return|stay|keep (?:coming|using))",
    "recommend(?:ed|ing)? (?:you|it|to|this|him|her)",
    "see you (?:next|again|soon)",
    "(?:staying|stay) (?:with you|for another)",
    "keep (?:coming|it|up|buying)",
    "(?:he|she|they|kids|children|everyone|everybody|all|mum|wife|husband|guests?|family) (?:\\w+ )?(?:loved|loves|love|laughed|smiled|is over|are over|slept|raved|ate|happy|smiling|beaming)",
    "(?:laugh(?:ed|ing)?|smil(?:e|ed|ing)|grinning|singing|cheered|beaming|dancing)",
    "(?:problem|issue|it|that|everything|all) (?:\\w+ )?(?:solved|sorted|fixed|resolved|works|working again|correct|right|clear now|fine now|perfect)",
    "(?:sorted|fixed|solved|explained|answered|replaced|swapped|refunded|replied) (?:\\w+ )?(?:it |me |us )?(?:straight away|right away|in (?:\\d+|a|two|five|ten|under)|within|the same|so|quickly|in no time|for free|for nothing|for me|for us)",
    "(?:straight|right) away",
    "in no time",
    "for once",
    "phew",
    "hooray",
    "chef's kiss",
    "pure class",
    "cracking",
    "praised",
    "yay",
    "whoever",
    "to say how",
    "compliment(?:s)?",
    "praise",
    "(?:young man|young lady|gentleman|lads?|your (?:engineer|driver|colleague|man|lady|team|girl|guy|crew|nurse|trainer)) (?:\\w+ )?(?:was|were|is|are|went|came|helped|explained|stayed|carried|sat|listened|took (?:the )?time)",
    "(?:took|has|had|with) (?:\\w+ )?(?:the |her |his |great |much )?(?:time|patience|care)(?: (?:to|for|with))",
    "made (?:it|us|me|her|him|them) (?:so |feel |very |all )?(?:easy|welcome|happy|smile|laugh|special|comfortable|better|at home|my|proud)",
    "made a (?:proper )?(?:fuss|difference)",
    "looking forward to (?:the next|next|seeing|coming|many|it)",
    "can't wait",
    "worth (?:every|it)",
    "(?:first time|best) (?:in|ever|since|i)",
    "lovely",
    "nice",
    "haha",
    "well (?:happy|made|organi[sz]ed|packed|wrapped|explained|done)",
  ]),
];
