import { annotatedHold, messagesHold } from "./holds.ts";

messagesHold("polite anger is still anger", { mood: "upset" }, [
  "I would be most grateful if, on this fourth occasion, somebody actually read my message before replying.",
  "With respect, this is not the answer to the question I asked, and it wasn't the last time either.",
  "I must say I had expected rather better from a company of your reputation.",
  "Kindly explain why I was assured on two occasions that the matter had been settled when it plainly had not.",
  "I appreciate that you are busy. So am I, which is why I took a day off for an appointment that nobody kept.",
  "Forgive me for being direct, but the way my wife was spoken to yesterday was quite unacceptable.",
  "It is with some regret that I write to you once more about the damp in our bedroom.",
  "I trust you will understand why I shall not be renewing.",
  "Might I ask how many more times I shall have to send the same documents?",
  "I am sure your staff do their best; it has, however, now been seven weeks.",
  "Thank you for your standard reply. Perhaps someone could now address what I wrote.",
  "I don't wish to make a fuss, but being left on a platform for three hours with no word from anyone is hardly what one pays first class for.",
  "Please be so kind as to tell me who is responsible, as everybody I have spoken to so far was not.",
  "I fail to see how a broken seal can be described as 'as new'.",
]);
annotatedHold("polite anger", ["wc-0062", "wc-0018", "wb-0189", "wc-0102"]);
