import { type Cue, cue } from "../cue.ts";

/** Small words that carry the drift of a story. None is evidence; together they tell complaint from enquiry. */
export const grammarWords: readonly Cue[] = [
  cue("words.but", null, ["but", "however", "though", "although", "except"]),
  cue("words.still", null, ["still"]),
  cue("words.even", null, ["even"]),
  cue("words.never", null, ["never", "ever", "nothing", "nobody", "no one", "none"]),
  cue("words.not", null, ["not", "n't", "cannot", "can't", "don't", "didn't", "doesn't", "isn't", "wasn't", "won't", "hasn't", "haven't", "couldn't", "wouldn't", "dont", "cant", "didnt", "doesnt", "wont", "isnt"]),
  cue("words.you", null, ["you", "u", "your", "ur", "yours"]),
  cue("words.i", null, ["i", "i'm", "i've", "i'd", "i'll", "me", "my"]),
  cue("words.third", null, ["he", "she", "him", "her", "his", "they", "them"]),
  cue("words.past", null, ["was", "were", "had", "did", "said", "told", "came", "went", "got", "sent", "took", "gave", "asked", "paid", "rang", "wrote", "tried", "called", "left", "bought", "ordered", "received", "arrived", "stopped", "\\w+ed"]),
  cue("words.future", null, ["will", "'ll", "going to", "shall", "i'll", "we'll"]),
  cue("words.want", null, ["i want", "we want", "i'd like", "i would like"]),
  cue("words.because", null, ["because", "since", "as i", "so that"]),
  cue("words.if", null, ["if", "whether"]),
  cue("words.so", null, ["so"]),
  cue("words.very", null, ["very", "really", "so", "extremely", "absolutely", "totally", "completely", "utterly"]),
  cue("words.soft", null, ["a bit", "a little", "slightly", "maybe", "perhaps", "i think", "i guess", "probably", "just"]),
  cue("words.refund", null, ["refund(?:ed|s)?", "compensat(?:ion|e|ed)", "reimburse(?:d|ment)?", "complaint", "complain(?:ing)?", "dispute(?:d|s)?"]),
];
