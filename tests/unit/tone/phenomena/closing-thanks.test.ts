import { annotatedHold, messagesHold } from "./holds.ts";

messagesHold("a closing formula is no gratitude", { mood: "neutral", lacks: "gratitude" }, [
  "Could you send me the invoice for May? Thanks in advance.",
  "Please change my address to 4 Mill Road. Many thanks, Peter",
  "What are your opening hours on Sunday? Thank you.",
  "I need two more copies of the contract. Thank you and best wishes, R. Singh",
  "Attached the signed form. Thanks!",
  "Can I collect the order tomorrow instead? thx",
  "Hi, is the 40 cm version still available? Cheers, Dan",
  "Please remove me from the list. Thank you for your understanding.",
  "Which cable do I need for the older model? Thank you for your time.",
]);
messagesHold("a closing formula doesn't sweeten a complaint", { mood: "upset" }, [
  "Your driver left the parcel on the pavement again and it was stolen. Thanks, Julia",
  "I have been waiting for five weeks and nobody answers me. Thank you in advance for a reply.",
  "The second lamp is broken too. This is getting silly. Cheers, Tom",
  "You charged me twice and I want it back today. Many thanks.",
]);
messagesHold("real thanks stay thanks", { mood: "pleased", feels: "gratitude" }, [
  "Thank you so much for staying late to help me, it meant a lot.",
  "I really appreciate how quickly you sorted this out, thank you!",
  "Just a note to say thanks for your kindness last week.",
]);
annotatedHold("closing thanks", ["wc-0027", "wa-0002", "real-0408", "real-0198"], { lacks: "gratitude" });
annotatedHold("real thanks", ["wc-0165"], { feels: "gratitude" });
