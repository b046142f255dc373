import type { Base } from "./base.ts";

export const PLEASED: readonly Base[] = [
  {
    mood: "pleased",
    text: "Thank you so much, [name:Rachel|Shanice]! [pronoun:She|He] stayed on the line until my [kin:mum's|dad's] phone worked again. Brilliant service.",
    dialect: [
      "Scots",
      "Thank ye sae much, Rachel! She stayed on the line until ma mum's phone worked again. Pure brilliant service.",
    ],
    learner: [
      "missing articles",
      "Thank you so much, Rachel! She stayed on line until my mum's phone worked again. Brilliant service.",
    ],
  },
  {
    mood: "pleased",
    text: "The flowers for my [kin:wife|husband] were beautiful, [name:Chris|Wei] did a wonderful job. Please tell [pronoun:him|her].",
    dialect: [
      "Indian",
      "The flowers for my wife were too beautiful, Chris has done a wonderful job. Kindly tell him.",
    ],
    learner: [
      "word order",
      "Beautiful were the flowers for my wife, a wonderful job did Chris. Him please tell.",
    ],
  },
  {
    mood: "pleased",
    text: "All sorted, thanks a million [name:Megan|Thandiwe], [pronoun:she|he] was so patient with my [kin:gran|grandad].",
    dialect: [
      "Irish",
      "All sorted now, thanks a million Megan, she was fierce patient with my gran, so she was.",
    ],
    learner: ["spelling by sound", "Al sortid, thanks a milion Megan, she was so pashent with my gran."],
  },
  {
    mood: "pleased",
    text: "My [kin:son|daughter] loves the bike. [name:Matthew|DeShawn] at the shop took the time to set it up for [pronoun:him|her], and it fits perfectly. We're delighted.",
    dialect: [
      "African American",
      "My son love the bike. Matthew at the shop took the time to set it up for him, and it fit perfect. We so happy, for real.",
    ],
    learner: [
      "tense slips",
      "My son love the bike. Matthew at the shop take the time to set it up for him, and it fit perfectly. We was delighted.",
    ],
  },
  {
    mood: "pleased",
    text: "Best holiday we ever had. [name:Isabel|Guadalupe] at reception was lovely, [pronoun:she|he] even found my [kin:husband's|wife's] glasses.",
    dialect: [
      "Australian",
      "Best holiday we ever had. Isabel at reception was a ripper, lovely as, she even found me husband's glasses.",
    ],
    learner: [
      "missing articles",
      "Best holiday we ever had. Isabel at reception was lovely, she even found glasses of my husband.",
    ],
  },
  {
    mood: "pleased",
    text: "Works perfectly now. [name:Adam|Bilal] knew straight away what was wrong and [pronoun:he|she] explained it to my [kin:brother|sister] too. Great support, thank you!",
    dialect: [
      "Singapore",
      "Now can work perfectly already. Adam straight away know what was wrong and he explain to my brother also. Great support lah, thank you!",
    ],
    learner: [
      "tense slips",
      "Work perfectly now. Adam know straight away what is wrong and he explain it to my brother too. Great support, thank you!",
    ],
  },
  {
    mood: "pleased",
    text: "I just wanted to say how pleased we are with the kitchen. [name:Andrew|Giovanni] and his team were on time every morning, kept everything tidy, and answered all the questions that my [kin:mother|father] kept asking [pronoun:them|him]. It looks even better than on the plan, and we have already recommended you to the neighbours. Many thanks from all of us.",
    dialect: [
      "Irish",
      "I just wanted to say how pleased we are with the kitchen. Andrew and his team were on time every morning, kept the whole place tidy, and answered all the questions that my mother did be asking them. It's looking even better than on the plan, and we're after recommending you to the neighbours already. Many thanks from the lot of us.",
    ],
    learner: [
      "spelling by sound",
      "I just wonted to say how pleesed we are with the kichen. Andrew and his teem were on time every morning, kept evrything tidy, and anserd all the kwestions that my mother kept asking them. It looks even beter than on the plan, and we have alredy recomended you to the nabors. Many thanks from all of us.",
    ],
  },
  {
    mood: "pleased",
    text: "The replacement came today, what a nice surprise! [name:Nicola|Svetlana] kept [pronoun:her|his] word. My [kin:daughter|son] is over the moon.",
    dialect: [
      "Australian",
      "The replacement came today, what a beaut surprise! Nicola kept her word. My daughter's over the moon.",
    ],
    learner: [
      "word order",
      "Today came the replacement, what a surprise nice! Her word Nicola kept. My daughter over the moon is.",
    ],
  },
  {
    mood: "pleased",
    text: "Really happy with the course, [name:Richard|Suresh] is an excellent teacher and [pronoun:he|she] makes my [kin:aunt|uncle] laugh.",
    dialect: [
      "Scots",
      "Awfy happy wi the course, Richard is an excellent teacher and he gars ma auntie laugh.",
    ],
    learner: [
      "missing articles",
      "Really happy with course, Richard is excellent teacher and he makes my aunt laugh.",
    ],
  },
  {
    mood: "pleased",
    text: "I'm grateful to [name:Mrs Evans|Mrs Diallo]. [pronoun:She|He] was kind when my [kin:father|mother] could not find the words.",
    dialect: [
      "Indian",
      "I am very much grateful to Mrs Evans. She was so kind when my father was not able to find the words.",
    ],
    learner: [
      "spelling by sound",
      "I'm greatful to Mrs Evans. She was kind wen my father cud not find the words.",
    ],
  },
];
