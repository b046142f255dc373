import { annotatedHold, messagesHold } from "./holds.ts";

messagesHold("thanks first, then what went wrong", { mood: "upset" }, [
  "Thanks for the quick fix, but now the sound is gone and I'm back where I was last week.",
  "The food was lovely. The wait wasn't: an hour and ten for two soups, and nobody said a word.",
  "I love the sofa, honestly, but this is the second delivery with a torn cover.",
  "Great that you answered so fast, only it's the same answer as before and it still doesn't work.",
  "Your driver was very kind. The fridge he brought is dented on both sides and I'm really annoyed.",
  "Thank you for the voucher, however I asked for my money back, and I've asked three times.",
  "The first two years were perfect. Since the update it crashes every day and nobody cares.",
]);
messagesHold("trouble first, then a good end", { mood: "pleased" }, [
  "I was about to give up, and then Maria fixed it in five minutes. Thank you so much!",
  "It took three tries, but now it works beautifully. Thanks for sticking with me.",
  "Sorry for my angry mail yesterday. The parcel is here and it's perfect.",
  "The first pair didn't fit, the second one is wonderful. Really happy with how you handled it.",
  "After all that trouble I have to say: what a great team you are.",
]);
messagesHold("praise and fear", { not: "pleased" }, [
  "I love your app, but today it shows somebody else's photos and that scares me.",
  "The doctor was wonderful, thank you. I just don't understand what these results mean and I'm worried.",
  "Great bike! I'm only unsure whether the brake should make that noise, is it safe?",
]);
annotatedHold("mixed moods", ["wa-0048", "wa-0222", "wc-0254", "wc-0040"]);
