import type { Span, ToneReading } from "./reading.ts";

/** A thing that a message asks, or the problem it names. */
interface Point {
  what: "ask" | "problem";
  span: Span;
  stems: ReadonlySet<string>;
}

/** What a message takes up again of an earlier one. */
export interface Match {
  what: "ask" | "problem";
  again: Span;
  first: Span;
  /** Number of the earlier message, as it was given to `add`. */
  index: number;
}

/** Words that say nothing of what a message is about. Negations too: "hasn't come" and "has come" are one matter. */
const EMPTY = new Set(
  "a an the and or but if so as of to in on at by for from with about into over out up down off than then that this these those there here it its he she his her they them their we us our i me my mine you your yours who whom whose which what when where why how is are was were be been being am do does did done have has had having will would can could shall should may might must not no nor don doesn didn isn aren wasn weren hasn haven hadn won wouldn can couldn shouldn ll ve re s t d m please kindly could thanks thank hello hi dear just still yet again also too very really only ever never already now soon today tomorrow yesterday yes ok get got give let tell know want need like see say said ask send make take come go went look help try any some all every each other another one two three time day week month hour minute since until before after back way thing something anything nothing lot much many more most able possible sure right well good even actually already".split(
    " ",
  ),
);
/** So frequent in mails to a shop or service that one of them alone does not make two points the same. */
const COMMON = new Set(
  "order account customer service support email mail message call phone number question problem issue item product app site website team company answer repli people person work chang updat".split(
    " ",
  ),
);
/** Of the shorter point's weight, the share that must come back. */
const LEAST_SHARE = 0.6;
/** Earlier points that are kept in mind: more than any thread that people read. */
const MOST_POINTS = 400;

/** The word without its most frequent endings; crude, as both sides are cut the same way. */
function stemOf(word: string): string {
  let stem = word.replace(/(?:'|’)s$/, "");
  if (stem.length > 4) stem = stem.replace(/(?<=..)(?:ies|ied)$/, "y").replace(/(?<=[^s])s$/, "");
  if (stem.length > 5) stem = stem.replace(/(?<=...)(?:ing|ed|ment)$/, "");
  // "cancelled", "shipping"
  stem = stem.replace(/([bdglmnprt])\1$/, "$1");
  return stem.length > 3 ? stem.replace(/[ey]$/, "") : stem;
}

/** Content words, without numbers: an order's number stands in every mail about it. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/\p{L}[\p{L}']*/gu);
  const parts = (words ?? []).filter((word) => !EMPTY.has(word) && !EMPTY.has(word.split("'")[0] ?? ""));
  return new Set(parts.map(stemOf).filter((stem) => stem.length > 1 && !EMPTY.has(stem)));
}

const weightOf = (stem: string) => (COMMON.has(stem) ? 0.4 : 1);
const weigh = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0);

function sameMatter(a: Point, b: Point): boolean {
  const shared = weigh([...a.stems].filter((stem) => b.stems.has(stem)));
  return shared >= 1 && shared >= LEAST_SHARE * Math.min(weigh(a.stems), weigh(b.stems));
}

function pointsOf({ asks, problem }: ToneReading): Point[] {
  const points: Point[] = asks.map((span) => ({ what: "ask", span, stems: stemsOf(span.text) }));
  if (problem) points.push({ what: "problem", span: problem, stems: stemsOf(problem.text) });
  return points.filter(({ stems }) => stems.size > 0);
}

/** One customer's points over a thread, to find those that come back. */
export class Points {
  private readonly earlier: (Point & { index: number })[] = [];

  /** Adds a message's points; answers those that an earlier message made already, each with where it stood first. */
  add(index: number, reading: ToneReading): Match[] {
    const matches: Match[] = [];
    const points = pointsOf(reading);
    for (const point of points) {
      const same = this.earlier.filter((one) => sameMatter(one, point));
      const before = same.find(({ what }) => what === point.what) ?? same[0];
      if (!before) continue;
      const what = point.what === "ask" && before.what === "ask" ? "ask" : "problem";
      matches.push({ what, again: point.span, first: before.span, index: before.index });
    }
    for (const point of points) if (this.earlier.length < MOST_POINTS) this.earlier.push({ ...point, index });
    return matches;
  }
}
