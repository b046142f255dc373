import { annotatedHold, messagesHold } from "./holds.ts";

messagesHold("topics that only sound bad", { mood: "neutral", noEscalation: true }, [
  "The form returns error 504 when I attach a PDF. Is there a size limit?",
  "Please cancel the 3 pm slot and book 5 pm.",
  "Do you take back dead batteries?",
  "How do I kill a process that runs in the background?",
  "What does fault code F21 mean on the WM-300?",
  "We'd like to terminate the trial on the 30th as planned.",
  "Could you send me the complaint form?",
  "Is crash insurance part of the tariff?",
  "I need a quote for pest control: ants in the kitchen, two rooms.",
  "Which of the lamps is for emergency exits?",
  "Can I return the black one and keep the grey one?",
  "The manual for the bug detector is missing page 12, can you send me a scan?",
  "Looking for a book: 'Angry Little Monster', hardcover.",
  "The deadline for the attack simulation report is 12 May, room 4 as usual.",
  "My screen is cracked, how much is a new one?",
  "Is the 'Nightmare' costume in stock in size L?",
]);
annotatedHold(
  "topics that only sound bad",
  ["wa-0006", "wa-0093", "wb-0014", "wb-0063", "wb-0077", "wc-0241"],
  {
    noEscalation: true,
  },
);
