import type { Base } from "./base.ts";

export const NEUTRAL: readonly Base[] = [
  {
    mood: "neutral",
    text: "Please change the name on the booking from [name:Sarah|Adaeze] to [name:Susan|Amara]. [pronoun:She|He] is my [kin:sister|brother]. Same dates.",
    dialect: [
      "Indian",
      "Kindly do the needful and change the name on the booking from Sarah to Susan. She is my sister. Same dates only.",
    ],
    learner: [
      "missing articles",
      "Please change name on booking from Sarah to Susan. She is my sister. Same dates.",
    ],
  },
  {
    mood: "neutral",
    text: "What time does [name:Dr Miller|Dr Hussain] see patients on Friday? My [kin:uncle|aunt] would like to see [pronoun:him|her] before noon.",
    dialect: [
      "Scots",
      "Whit time does Dr Miller see patients on Friday? Ma uncle wid like tae see him afore noon.",
    ],
    learner: [
      "word order",
      "What time Dr Miller sees patients on Friday? My uncle to see him before noon would like.",
    ],
  },
  {
    mood: "neutral",
    text: "Can I pay with [name:Jack's|Juan's] voucher? [pronoun:He|She] is my [kin:stepson|stepdaughter] and has the code.",
    dialect: ["Singapore", "Can I pay with Jack's voucher or not? He is my stepson and got the code."],
    learner: ["spelling by sound", "Can I pay with Jack's vowcher? He is my stepsun and has the cod."],
  },
  {
    mood: "neutral",
    text: "The invoice goes to [name:Mr Robert Hall|Mr Arjun Patel], who signs for my [kin:father|mother]. [pronoun:He|She] needs the VAT number on it. The address is the same as last year.",
    dialect: [
      "Irish",
      "The invoice goes to Mr Robert Hall, it's him that signs for my father. He does be needing the VAT number on it. The address is the same as last year.",
    ],
    learner: [
      "missing articles",
      "Invoice goes to Mr Robert Hall, who signs for my father. He needs VAT number on it. Address is same as last year.",
    ],
  },
  {
    mood: "neutral",
    text: "My [kin:wife|husband] [name:Helen|Yuki] will collect the order on Saturday at ten. [pronoun:She|He] has the receipt.",
    dialect: ["Australian", "The missus, Helen, will grab the order Saturday at ten. She's got the receipt."],
    learner: [
      "tense slips",
      "My wife Helen collect the order on Saturday at ten. She is having the receipt.",
    ],
  },
  {
    mood: "neutral",
    text: "Do you have the blue jacket in size M? It's for [name:Ben|Malik], [pronoun:he|she] is my [kin:nephew|niece].",
    dialect: ["African American", "Y'all got the blue jacket in size M? It's for Ben, he my nephew."],
    learner: ["spelling by sound", "Do yu hav the blu jaket in size M? Its for Ben, he is my nefew."],
  },
  {
    mood: "neutral",
    text: "Good morning, we would like to add two people to the family plan from 1 June: my [kin:brother|sister] [name:Martin|Vikram] and [pronoun:his|her] colleague [name:Alice|Leila]. [pronoun:He|She] uses the app on an older phone with version 9 of the system, the other phone is new. Please send us the price for both, and tell us which documents you need.",
    dialect: [
      "Indian",
      "Good morning, we are wanting to add two people to the family plan from 1 June: my brother Martin and his colleague Alice. He is using the app on an older phone having version 9 of the system, the other phone is new. Kindly send us the price for both, and tell us which documents you are requiring.",
    ],
    learner: [
      "tense slips",
      "Good morning, we would liked to add two people to the family plan from 1 June: my brother Martin and his colleague Alice. He is use the app on an older phone with version 9 of the system, the other phone was new. Please sent us the price for both, and tell us which documents you needed.",
    ],
  },
  {
    mood: "neutral",
    text: "Where can [name:Charlotte|Oluwaseun] download [pronoun:her|his] certificate? My [kin:daughter|son] finished the course on Monday.",
    dialect: [
      "Singapore",
      "Where can Charlotte download her certificate ah? My daughter finish the course on Monday already.",
    ],
    learner: [
      "word order",
      "Where Charlotte can download her certificate? My daughter on Monday the course finished.",
    ],
  },
  {
    mood: "neutral",
    text: "Table for four at seven, under [name:Watson|Nakamura]. My [kin:grandfather|grandmother] uses a wheelchair, so [pronoun:he|she] needs a place at the end.",
    dialect: [
      "Scots",
      "Table for fower at seven, under Watson. Ma granda uses a wheelchair, so he needs a place at the end.",
    ],
    learner: [
      "missing articles",
      "Table for four at seven, under Watson. My grandfather uses wheelchair, so he needs place at end.",
    ],
  },
  {
    mood: "neutral",
    text: "The form for [name:James|Omar] is attached, [pronoun:he|she] signed it yesterday. My [kin:mother|father] will send [pronoun:hers|his] next week.",
    dialect: [
      "African American",
      "The form for James is attached, he signed it yesterday. My mama gon send hers next week.",
    ],
    learner: [
      "tense slips",
      "The form for James is attach, he sign it yesterday. My mother send hers next week.",
    ],
  },
];
