/** Brings the forms of an English word together: "refunded", "refunds" and "refunding" are one stem. */

const FORMS =
  "send sent|pay paid|come came|go went gone goes|get got gotten gets|break broke broken|buy bought|take took taken|give gave given|make made|tell told|say said|find found|lose lost|leave left|bring brought|hold held|keep kept|sell sold|steal stole stolen|choose chose chosen|write wrote written|speak spoke spoken|ring rang rung|wear wore worn|tear tore torn|fall fell fallen|freeze froze frozen|drive drove driven|eat ate eaten|see saw seen|know knew known|think thought|feel felt|meet met|run ran|begin began begun|build built|spend spent|catch caught|teach taught|hear heard|read|put|cut|do did done does|be is are was were been|have has had|child children|person people|man men|woman women|foot feet|tooth teeth|shoe shoes|die died dying death|lie lying lay|withdraw withdrew withdrawn|rebook|refund|choice choices|bill bills|late later|bus buses|lens lenses|charge charges charged charging";

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split("|").flatMap((line) => {
    const [first = "", ...rest] = line.split(" ");
    return [first, ...rest].map((form): [string, string] => [form, first]);
  }),
);

const VOWEL = /[aeiouy]/;

function withoutEnding(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^sui]s$/.test(word)) return withoutEnding(word.slice(0, -1));
  if (word.length > 4 && word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  const end = /(?:ing|ed|ly)$/.exec(word)?.[0] ?? "";
  const left = word.slice(0, word.length - end.length);
  // "quickly", but not "reply" and "supply".
  if (end === "" || left.length < (end === "ly" ? 5 : 3) || !VOWEL.test(left)) return word;
  // "stopped", "booking"
  return /([bdgkmnprt])\1$/.test(left) ? left.slice(0, -1) : left;
}

/** The stem of a lower-case word; numbers and foreign words come back much as they are. At most 40 letters are read. */
export function stemOf(word: string): string {
  const bare = word.slice(0, 40).replace(/['’](?:s|re|ve|ll|d|m)?$/, "");
  const known = IRREGULAR.get(bare);
  if (known !== undefined) return known;
  const short = withoutEnding(bare);
  const again = IRREGULAR.get(short);
  if (again !== undefined) return again;
  // "issue" and "issued", "cancelled" and "cancel" on the way to one.
  if (short.length > 5 && short.endsWith("ll")) return short.slice(0, -1);
  return short.length > 3 ? short.replace(/(?:e|y)$/, "") : short;
}
