import { annotatedHold, messagesHold } from "./holds.ts";

messagesHold("facts without feelings are read as the feeling they show", { mood: "upset" }, [
  "Third time I'm writing about order 5518.",
  "Still nothing.",
  "You promised Friday. Today is Tuesday.",
  "I have called four times this week and sent two e-mails.",
  "Ordered on 2 May. Today is 9 June. No parcel, no message.",
  "The replacement has the same fault as the first one.",
  "I was told 3 to 5 working days. It has been 19.",
  "The technician didn't show up, again.",
  "My last two messages were not answered.",
  "You refunded 12.50. I paid 125.",
  "The shirt shrank two sizes at the first wash, at 30 degrees as the label says.",
  "Your colleague said the case was closed. Nobody asked me.",
  "I cancelled in March and you took the money in April, May and June.",
  "Forty minutes on hold, then the line was cut.",
  "The milk was sour on the day I bought it and so was the one you gave me for it.",
  "Where is the call back that I was supposed to get on Monday?",
]);
annotatedHold("facts without feelings", ["wa-0117", "wa-0127", "wa-0162", "wc-0052", "wc-0133", "wc-0185"]);
