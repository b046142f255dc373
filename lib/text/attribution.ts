import { opensHeaderBlock } from "./header-block.ts";

/**
 * The lines that mail programs put above a quoted message: "On Tue, 4 Nov 2025, Ann wrote:".
 * English, German, French, Spanish, Portuguese; Dutch, Italian and Russian as they come almost for free.
 */

const OPENS =
  /^[\s>*_-]*(?:On|Am|Le|El|Em|No dia|Às|Op|Il(?: giorno)?|Den|At)\s|^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}/i;
const WROTE =
  "wrote|writes|schrieb|geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|geschreven|написала?";
/** The verb, then at most a name (German) or a date (Portuguese), then the colon. */
const CLOSES = new RegExp(`(?<![\\p{L}])(?:${WROTE})(?![\\p{L}])([^:]|:(?=\\S)){0,120}:[\\s*_]*$`, "iu");
/** With an address in angle brackets in the line, no colon is needed. */
const CLOSES_BARE = new RegExp(`(?<![\\p{L}])(?:${WROTE})[\\s*_]*$`, "iu");
/** "2026-11-03 14:05 GMT+01:00 Ann <ann@shop.example>:": no verb at all. */
const DATE_FIRST = /^[\s>*_]*(?:\p{L}{2,12}\.?,? )?\d[^<>]{6,120}<[^<>\s]+@[^<>\s]+>\s*:[\s*_]*$/u;
const STARTS_WITH_DATE = /^[\s>*_]*(?:\p{L}{2,12}\.?,? )?\d{1,4}[-./ ]/u;
const ADDRESS = /<[^<>\s]+@[^<>\s]+>/;
const HAS_DATE = /\d/;
/** Words that mail programs never write there, but customers do: "On 3 May your colleague wrote:". */
const PERSONAL =
  /(?<![\p{L}<])(?:I|i|me|my|we|us|our|you|your|he|she|his|her|they|their|it|the|this|that|who|and|someone|ich|mir|mich|mein|meine|wir|uns|[Ii]hre?|[Ii]hrer|[Ii]hnen|sie|er|je|moi|mon|nous|notre|vous|votre|vos|elle|yo|mi|nos|usted|su|sus|ella|eu|mim|nós|você|sua|seu|minha|meu)(?![\p{L}@])/u;
const SENTENCE_END = /\p{Ll}{5}[.!?]\s/u;

/** Lines above the original in Outlook and others: "-----Original Message-----", "Forwarded message". */
const DIVIDER = new RegExp(
  `^[\\s>*]*[-_=]{2,}\\s*(?:${[
    "original[- ]?(?:message|e-?mail|nachricht)",
    "reply message",
    "forwarded message",
    "ursprüngliche nachricht",
    "weitergeleitete nachricht",
    "message d['’]origine",
    "(?:message|courriel) (?:original|transféré|transmis|réexpédié)",
    "mensaje (?:original|reenviado)",
    "mensagem (?:original|encaminhada|reencaminhada)",
    "messaggio (?:originale|inoltrato)",
    "(?:oorspronkelijk|doorgestuurd) bericht",
  ].join("|")})\\s*:?\\s*[-_=]*\\s*$`,
  "i",
);
/** Apple Mail's, without dashes. */
const FORWARD = new RegExp(
  `^[\\s>*]*(?:${[
    "begin forwarded message",
    "anfang der weitergeleiteten (?:nachricht|e-mail)",
    "début du message (?:réexpédié|transféré)",
    "inicio del mensaje reenviado",
    "início da mensagem (?:re)?encaminhada",
    "inizio messaggio inoltrato",
    "begin doorgestuurd bericht",
  ].join("|")})\\s?:\\s*$`,
  "i",
);
const REPLY_ABOVE = /(?:please )?(?:type|write|enter) your reply above this line|reply above this line/i;

const LONGEST = 400;

/** Whether a line, put together again from those it was wrapped to, announces a quoted message. */
function announces(line: string): boolean {
  if (!HAS_DATE.test(line)) return false;
  if (DATE_FIRST.test(line)) return true;
  if (ADDRESS.test(line)) return CLOSES.test(line) || (OPENS.test(line) && CLOSES_BARE.test(line));
  return OPENS.test(line) && CLOSES.test(line) && !PERSONAL.test(line) && !SENTENCE_END.test(line);
}

/**
 * How many lines, from line `at` on, announce a quoted message: 0 when none does.
 * Mail programs wrap long attribution lines, so up to three lines are taken together.
 */
export function attributionLines(lines: readonly { text: string }[], at: number): number {
  const first = lines[at]?.text ?? "";
  if (first.length > LONGEST) return 0;
  const may = OPENS.test(first) || ADDRESS.test(first) || STARTS_WITH_DATE.test(first);
  if (!may) return 0;
  let joined = "";
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1]?.text;
    if (line === undefined || line.length > LONGEST || line.trim() === "") return 0;
    joined = joined === "" ? line : `${joined} ${line.replace(/^[\s>]+/, "")}`;
    if (announces(joined)) return count;
  }
  return 0;
}

/** Whether line `at` begins a quoted message that runs to the end: a divider, or a From:/Sent: block. */
export function opensOriginal(lines: readonly { text: string }[], at: number): boolean {
  const line = lines[at]?.text ?? "";
  if (line.length > LONGEST) return false;
  return DIVIDER.test(line) || FORWARD.test(line) || REPLY_ABOVE.test(line) || opensHeaderBlock(lines, at);
}
