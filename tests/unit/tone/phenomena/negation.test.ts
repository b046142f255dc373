import { annotatedHold, messagesHold } from "./holds.ts";

messagesHold("a bad word that is denied upsets nobody", { not: "upset" }, [
  "I'm not unhappy with the new phone.",
  "Can't complain, the room was clean and the bed was good.",
  "No complaints from me.",
  "Not bad at all for the price.",
  "We've never had a problem with your deliveries.",
  "It isn't broken, I would just like it in blue.",
  "No worries, take your time.",
  "I am not angry with you, I only need the form.",
  "The film did not disappoint.",
  "There's nothing wrong with the order, I only want to add two chairs.",
]);
messagesHold("a denied bad word can be praise", { mood: "pleased" }, [
  "I couldn't be happier with it.",
  "Honestly can't fault you, thank you.",
  "I have never had better service.",
  "Not a single thing to complain about, we loved it.",
]);
messagesHold("a good word that is denied is no praise", { mood: "upset" }, [
  "I'm not happy with this at all.",
  "Not exactly what I'd call good service.",
  "I wasn't impressed with how your colleague spoke to me.",
  "This is not helpful.",
  "I can't say that I enjoyed my stay.",
  "Nothing about this was easy or pleasant.",
  "I have never been so disappointed.",
]);
annotatedHold("what they are not saying", ["wc-0035", "wa-0222"]);
