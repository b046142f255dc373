/** A field that nobody filled. Works in any language. */
import { placeholdersIn } from "../../text/placeholders.ts";
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";

/** The customer asks about such marks: the draft may show them. */
const ABOUT_MARKS =
  /\{\{|\{%|\bmerge[ -]?(?:tags?|fields?)|\bplace-?holders?\b|\btemplat\w+|\bvariables?\b|\bshort-?codes?\b|\bsnippets?\b|\btokens?\b|\bliquid\b|\bhandlebars\b|\bpersonali[sz]\w+|\bmail merge|\bcustom fields?\b|\bdynamic (?:content|fields?)|\bsyntax\b|\bregex\b|\bapi\b|\bjson\b/i;

function find({ draft, answered }: Scene): Hit[] {
  const message = answered?.message ?? "";
  const about = ABOUT_MARKS.test(message);
  const inGreeting = (at: number): boolean =>
    draft.greeting !== null && at >= draft.greeting.start && at < draft.greeting.end;
  const inClosing = (at: number): boolean => draft.closing !== null && at >= draft.closing.start;
  return placeholdersIn(draft.own).filter(({ start, end }) => {
    const words = draft.own.slice(start, end);
    if (message.includes(words) && !inGreeting(start)) return false;
    return !about || inGreeting(start) || inClosing(start) || /^\[\p{L}/u.test(words);
  });
}

export const leftoverPlaceholder: WordRule = {
  kind: "words",
  id: "leftover-placeholder",
  title: "Unfilled field",
  reason: "This field is still to be filled.",
  source: "Service practice, no study",
  strength: "C",
  from: "Rule 27",
  byDefault: true,
  weight: 5,
  language: "any",
  appliesTo: () => true,
  find,
  good: [
    {
      message: "Which merge tag puts the first name in the subject line?",
      draft: "Hi there,\n\nUse {{contact.first_name}} in the subject line.\n\nOwen",
    },
    { draft: "The article [1] says that XXL fits. Write to <help@example.com>." },
    { message: "My mail shows %NAME% to everyone.", draft: "I've corrected the %NAME% you saw." },
  ],
  bad: [
    { draft: "Dear {{customer.first_name}},\n\nYour parcel left us.", found: "{{customer.first_name}}" },
    { draft: "There is a fix: version XXX, out since yesterday.", found: "XXX" },
    { draft: "Your parcel left us.\n\nBest,\n[AGENT NAME]", found: "[AGENT NAME]" },
    {
      message: "Which merge tag puts the first name in the subject line?",
      draft: "Hi {{first_name}},\n\nUse {{contact.first_name}} for that.\n\nOwen",
      found: "{{first_name}}",
    },
    { draft: "I'll write again [When you will write again].", found: "[When you will write again]" },
  ],
};
