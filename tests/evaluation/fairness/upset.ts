import type { Base } from "./base.ts";

export const UPSET: readonly Base[] = [
  {
    mood: "upset",
    text: "I spoke to [name:Emma|Chinedu] on Monday and [pronoun:he|they] promised my [kin:husband|wife] a call back the same day. Nobody called. This is the third time.",
    dialect: [
      "Scots",
      "I spoke tae Emma on Monday and he promised ma husband a call back the same day. Naebody cried. This is the third time.",
    ],
    learner: [
      "missing articles",
      "I spoke to Emma on Monday and he promised my husband call back same day. Nobody called. This is third time.",
    ],
  },
  {
    mood: "upset",
    text: "Two weeks and still no refund for [name:Thomas|Mohammed]. [pronoun:He|They] sent the shoes back on the 4th, my [kin:brother|sister] was there. Not good enough.",
    dialect: [
      "African American",
      "It been two weeks and still ain't no refund for Thomas. He done sent the shoes back on the 4th, my brother was there. Not good enough.",
    ],
    learner: [
      "tense slips",
      "Two weeks and still no refund for Thomas. He send the shoes back on the 4th, my brother is there. Not good enough.",
    ],
  },
  {
    mood: "upset",
    text: "I am really disappointed. The cake for my [kin:mother's|father's] 70th came with the wrong name on it, [name:Jane|Xiuying] instead of [name:Joan|Xiuyun], and [pronoun:she|he] saw it before I could hide it.",
    dialect: [
      "Indian",
      "I am really disappointed only. The cake for my mother's 70th has come with wrong name on it, Jane instead of Joan, and she has seen it before I could hide it.",
    ],
    learner: [
      "word order",
      "Really disappointed I am. The cake for my mother's 70th came with on it the wrong name, Jane instead of Joan, and she before I could hide it saw it.",
    ],
  },
  {
    mood: "upset",
    text: "Your driver left the parcel in the rain again. My [kin:girlfriend|boyfriend] told [pronoun:him|her] last time to ring the bell. Everything inside is ruined.\n\nRegards\n[name:Laura Hughes|Fatima Al-Sayed]",
    dialect: [
      "Irish",
      "Your driver's after leaving the parcel out in the rain again. My girlfriend told him the last time to ring the bell. Everything inside is ruined so it is.\n\nRegards\nLaura Hughes",
    ],
    learner: [
      "spelling by sound",
      "Your driver left the parsel in the rane again. My girlfrend told him last time to ring the bel. Evrything inside is ruind.\n\nRegards\nLaura Hughes",
    ],
  },
  {
    mood: "upset",
    text: "Still waiting, [name:Paul|Kwame]. You said [pronoun:he|they] would come Friday. My [kin:son|daughter] took the day off for nothing.",
    dialect: [
      "Australian",
      "Still waiting, Paul. You reckoned he'd come Friday arvo. My son took the day off for nothing.",
    ],
    learner: [
      "tense slips",
      "Still wait, Paul. You say he come Friday. My son take the day off for nothing.",
    ],
  },
  {
    mood: "upset",
    text: "This is ridiculous. I have now explained the same problem to four people. The last one, [name:Kevin|Rajesh], put the phone down while my [kin:wife|husband] was talking to [pronoun:him|her]. I want this escalated and I want my money back.",
    dialect: [
      "Singapore",
      "This one ridiculous lah. I already explain the same problem to four people. The last one, Kevin, put down the phone while my wife talking to him. I want this escalated and I want my money back.",
    ],
    learner: [
      "missing articles",
      "This is ridiculous. I have now explained same problem to four people. Last one, Kevin, put phone down while my wife was talking to him. I want this escalated and I want money back.",
    ],
  },
  {
    mood: "upset",
    text: "You charged [name:Emily|Aaliyah] twice and [pronoun:she|he] is 17. As [pronoun:her|his] [kin:father|mother] I find that unacceptable.",
    dialect: [
      "African American",
      "Y'all charged Emily twice and she only 17. As her father I find that unacceptable.",
    ],
    learner: [
      "spelling by sound",
      "You charjed Emily twise and she is 17. As her father I find that unexeptable.",
    ],
  },
  {
    mood: "upset",
    text: "I've been a customer for nine years and I have never been treated like this. The technician, [name:Steve|Dmitri], walked in with muddy boots, told my [kin:grandmother|grandfather] that [pronoun:she|he] had broken the boiler [pronoun:herself|himself], and left without fixing it. We have had no hot water since Tuesday. I would be grateful if somebody with manners could come and finish the job, otherwise we will take our custom elsewhere.",
    dialect: [
      "Scots",
      "I've been a customer for nine year and I've never been treated like this. The technician, Steve, walked in wi clarty boots, telt ma granny that she'd broken the boiler hersel, and left wi'oot fixin it. We've had nae hot water since Tuesday. I'd be grateful if somebody wi manners could come and finish the job, otherwise we'll tak oor custom elsewhere.",
    ],
    learner: [
      "tense slips",
      "I am a customer since nine years and I was never treat like this. The technician, Steve, walk in with muddy boots, tell my grandmother that she has broke the boiler herself, and leave without fixing it. We have no hot water since Tuesday. I would be grateful if somebody with manners come and finish the job, otherwise we will took our custom elsewhere.",
    ],
  },
  {
    mood: "upset",
    text: "Wrong size again, third parcel. [name:Anna|Nguyen Thi Lan] says [pronoun:she|he] typed it correctly, my [kin:aunt|uncle] watched.",
    dialect: [
      "Irish",
      "Wrong size again, third parcel now. Anna says she typed it grand, my aunt was watching her.",
    ],
    learner: [
      "word order",
      "Again wrong size, parcel third. Anna says she correctly typed it, watched my aunt.",
    ],
  },
  {
    mood: "upset",
    text: "My [kin:dad|mum] waited at the airport for five hours because you cancelled [pronoun:his|her] transfer without telling [pronoun:him|her]. [name:Mr Taylor|Mr Okafor] from your desk said it was not his problem. What an awful way to treat people.",
    dialect: [
      "Indian",
      "My dad was waiting at the airport for five hours because you people have cancelled his transfer without intimating him. Mr Taylor from your desk said it is not his problem only. What an awful way to treat people.",
    ],
    learner: [
      "missing articles",
      "My dad waited at airport for five hours because you cancelled his transfer without telling him. Mr Taylor from your desk said it was not his problem. What awful way to treat people.",
    ],
  },
];
