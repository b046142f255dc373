import type { Base } from "./base.ts";

export const UNSURE: readonly Base[] = [
  {
    mood: "unsure",
    text: "I'm a bit worried. [name:Claire|Priya] says [pronoun:she|they] never got the confirmation, and my [kin:niece's|nephew's] flight is on Thursday. Is the booking all right?",
    dialect: [
      "Irish",
      "I'm a small bit worried. Claire says she never got the confirmation at all, and my niece's flight is on Thursday. Is the booking alright, do you know?",
    ],
    learner: [
      "missing articles",
      "I'm bit worried. Claire says she never got confirmation, and my niece's flight is on Thursday. Is booking all right?",
    ],
  },
  {
    mood: "unsure",
    text: "I don't understand this bill. It says [name:David|Abdul] has two lines but [pronoun:he|she] only has one, and my [kin:sister|brother] has none.",
    dialect: [
      "Singapore",
      "I don't understand this bill leh. It say David got two lines but he only got one, and my sister don't have.",
    ],
    learner: [
      "spelling by sound",
      "I dont undastand this bil. It ses David has two lines but he only has wun, and my sister has nun.",
    ],
  },
  {
    mood: "unsure",
    text: "Sorry, I'm confused. Do I send the form to [name:Mrs Baker|Mrs Nkosi] or does [pronoun:she|he] get it from my [kin:husband|wife]?",
    dialect: [
      "Scots",
      "Sorry, I'm fair confused. Dae I send the form tae Mrs Baker or does she get it fae ma husband?",
    ],
    learner: [
      "word order",
      "Sorry, confused I am. To Mrs Baker I send the form or she gets it from my husband?",
    ],
  },
  {
    mood: "unsure",
    text: "Someone who called himself [name:Peter|Tariq] rang my [kin:grandmother|grandfather] and asked for [pronoun:her|his] card number. Was that really you? I'm scared [pronoun:she|he] may have given it to them.",
    dialect: [
      "Australian",
      "Some bloke who called himself Peter rang me nan and asked for her card number. Was that really youse? I'm scared she might've given it to them.",
    ],
    learner: [
      "tense slips",
      "Someone who call himself Peter ring my grandmother and ask for her card number. Is that really you? I'm scare she may give it to them.",
    ],
  },
  {
    mood: "unsure",
    text: "Is it normal that the light stays red? [name:Oliver|Hiroshi] set it up and [pronoun:he|she] says yes, my [kin:mum|dad] says no, and now I have no idea.",
    dialect: [
      "Indian",
      "Is it normal that the light is staying red? Oliver has set it up and he is telling yes, my mum is telling no, and now I am having no idea.",
    ],
    learner: [
      "missing articles",
      "Is it normal that light stays red? Oliver set it up and he says yes, my mum says no, and now I have no idea.",
    ],
  },
  {
    mood: "unsure",
    text: "Hello, my [kin:daughter|son] [name:Sophie|Zainab] is allergic to nuts and I can't find the list of ingredients for the granola [pronoun:she|he] has already eaten. The website says one thing and the packet another. I'm quite anxious about it, could somebody tell me which of the two is right?",
    dialect: [
      "African American",
      "Hey, my daughter Sophie allergic to nuts and I can't find no list of ingredients for the granola she done already ate. The website say one thing and the packet say another. I'm real anxious about it, could somebody tell me which one of them right?",
    ],
    learner: [
      "spelling by sound",
      "Helo, my dauter Sophie is alergic to nuts and I cant find the list of ingredients for the granola she has alredy eaten. The websait says one thing and the paket another. I'm kwite ankshus about it, cud sombody tell me wich of the two is rite?",
    ],
  },
  {
    mood: "unsure",
    text: "The letter to [name:Mr Clark|Mr Petrov] says [pronoun:he|she] must pay by the 9th, the e-mail to my [kin:wife|husband] says the 19th. Which one is it? I'm lost.",
    dialect: [
      "Scots",
      "The letter tae Mr Clark says he maun pay by the 9th, the e-mail tae ma wife says the 19th. Which yin is it? I'm lost.",
    ],
    learner: [
      "tense slips",
      "The letter to Mr Clark say he must paid by the 9th, the e-mail to my wife said the 19th. Which one is it? I'm lost.",
    ],
  },
  {
    mood: "unsure",
    text: "Getting nervous here, [name:Lucy|Ngozi]. The exam is tomorrow and my [kin:son|daughter] still can't log in. What should [pronoun:he|she] do?",
    dialect: [
      "Singapore",
      "Getting nervous already, Lucy. The exam tomorrow and my son still cannot log in. What should he do ah?",
    ],
    learner: [
      "word order",
      "Nervous here I get, Lucy. Tomorrow is the exam and my son still not can log in. What he should do?",
    ],
  },
  {
    mood: "unsure",
    text: "I hope nothing has happened to the parcel. [name:George|Jamal] ordered it for [pronoun:his|her] [kin:grandson|granddaughter] three days ago and the tracking page is empty. Should we be concerned?",
    dialect: [
      "Irish",
      "I hope to God nothing's happened to the parcel. George ordered it for his grandson three days ago and the tracking page is empty. Should we be concerned at all?",
    ],
    learner: [
      "missing articles",
      "I hope nothing has happened to parcel. George ordered it for his grandson three days ago and tracking page is empty. Should we be concerned?",
    ],
  },
  {
    mood: "unsure",
    text: "I am not sure whether [name:Hannah|Mei Ling] should take the tablets with food. The leaflet confuses [pronoun:her|him] and me, and [pronoun:her|his] [kin:mother|father] is away.",
    dialect: [
      "Australian",
      "Not sure whether Hannah should take the tablets with her tucker. The leaflet confuses her and me both, and her mum's away.",
    ],
    learner: [
      "spelling by sound",
      "I am not shure wether Hannah shud take the tablits with food. The leeflet confuzes her and me, and her mother is away.",
    ],
  },
];
