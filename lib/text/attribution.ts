/**
 * The lines that mail programs put above a quoted message: "On Tue, 4 Nov 2025, Ann wrote:".
 * English, German, French, Spanish, Portuguese; Dutch, Italian and Russian as they come almost for free.
 */

const OPENS = /^[\s>*_]*(?:On|Am|Le|El|Em|Op|Il(?: giorno)?|Den|At)\b|^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}/i;
const CLOSES =
  /(?:\bwrote|\bwrites|\bschrieb\b.*|\ba écrit|\bescribió|\bescreveu|\bha scritto|\bschreef\b.*|\bgeschreven|написала?)\s*:?[\s*_]*$/i;
const NAME_FIRST =
  /^[\s>*_]*\S.{0,120}\b(?:wrote|writes|schrieb am .{4,60}|a écrit|escribió|escreveu|написала?)\s*:[\s*_]*$/i;
const HAS_DATE = /\d|@/;

/** Lines above the original in Outlook and others: "-----Original Message-----", "Forwarded message". */
const DIVIDER = new RegExp(
  `^[\\s>*]*[-_=]{2,}\\s*(?:${[
    "original (?:message|e-?mail|nachricht)",
    "forwarded message",
    "ursprüngliche nachricht",
    "weitergeleitete nachricht",
    "message d['’]origine",
    "message (?:original|transféré)",
    "mensaje (?:original|reenviado)",
    "mensagem (?:original|encaminhada)",
    "messaggio originale",
    "oorspronkelijk bericht",
  ].join("|")})\\s*[-_=]*\\s*$`,
  "i",
);

const REPLY_ABOVE = /(?:please )?(?:type|write|enter) your reply above this line|reply above this line/i;

const HEADER_FIRST = /^[\s>*_]*(?:From|Von|De|Da|Van|Expéditeur)\s?\*?\s?:\*?\s*\S/i;
const HEADER_NEXT =
  /^[\s>*_]*(?:Sent|Date|To|Cc|Subject|Reply-To|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado(?: el| em)?|Enviada(?: em)?|Fecha|Data|Para|Asunto|Assunto|Inviato|A|Oggetto|Verzonden|Aan|Onderwerp)\s?\*?\s?:/i;

const LONGEST = 400;

/**
 * How many lines, from line `at` on, announce a quoted message: 0 when none does.
 * Mail programs wrap long attribution lines, so up to three lines are taken together.
 */
export function attributionLines(lines: readonly { text: string }[], at: number): number {
  let joined = "";
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1]?.text;
    if (line === undefined || line.length > LONGEST || line.trim() === "") return 0;
    joined = joined === "" ? line : `${joined} ${line.replace(/^[\s>]+/, "")}`;
    if (OPENS.test(joined) && CLOSES.test(joined) && HAS_DATE.test(joined)) return count;
    if (count === 1 && NAME_FIRST.test(joined) && HAS_DATE.test(joined)) return 1;
    if (!OPENS.test(joined)) return 0;
  }
  return 0;
}

/** Whether line `at` begins a quoted message that runs to the end: a divider, or a From:/Sent: block. */
export function opensOriginal(lines: readonly { text: string }[], at: number): boolean {
  const line = lines[at]?.text ?? "";
  if (line.length > LONGEST) return false;
  if (DIVIDER.test(line) || REPLY_ABOVE.test(line)) return true;
  if (!HEADER_FIRST.test(line)) return false;
  const next = lines
    .slice(at + 1, at + 6)
    .filter((l) => l.text.length <= LONGEST && HEADER_NEXT.test(l.text));
  return next.length >= 2;
}
