import { isClosingLine } from "./formulas.ts";
import type { Line, Range } from "./ranges.ts";

const DEVICE = new RegExp(
  `^\\s*(?:${[
    "sent (?:from|via|with) (?:my |the )?\\S.{0,50}",
    "get outlook for (?:ios|android).*",
    "von meinem? \\S.{0,40} gesendet",
    "gesendet (?:von|mit|über) \\S.{0,50}",
    "diese nachricht wurde von meinem .{0,50}",
    "envoyé (?:de|depuis) (?:mon |ma )?\\S.{0,50}",
    "enviado (?:desde|do|de) (?:mi |meu |minha )?\\S.{0,50}",
    "inviato da(?:l mio)? \\S.{0,50}",
    "verzonden (?:vanaf|met|via) (?:mijn )?\\S.{0,50}",
  ].join("|")})\\s*$`,
  "i",
);

const FOOTER = new RegExp(
  `^\\s*[*_]*(?:${[
    "confidentiality (?:notice|note)",
    "(?:legal )?disclaimer\\s*[:*]",
    "(?:this|the) (?:e-?mail|message|communication|information)\\b.{0,120}\\b(?:confidential|privileged|intended (?:only|solely)|sole use)",
    "if you (?:are not|have received|received) (?:the intended|this (?:e-?mail|message)).{0,60}",
    "please consider the environment",
    "diese (?:e-?mail|nachricht)\\b.{0,80}\\bvertraulich",
    "ce (?:message|courriel|mail)\\b.{0,120}\\bconfidentiel",
    "este (?:mensaje|correo)\\b.{0,120}\\bconfidencial",
    "esta mensagem\\b.{0,120}\\bconfidencia",
    "(?:registered office|registered in england|company (?:no|number|reg))\\b",
  ].join("|")})`,
  "i",
);

const DELIMITER = /^--\s*$/;
const POSTSCRIPT = /^\s*p\.?\s?s\.?\b/i;
const NAME_LINE =
  /^\s*(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*|&|and|und|et|y|e)(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*|&|and|und|et|y|e)){0,4}\s*$/u;

export interface SignatureRange extends Range {
  kind: "signature" | "device" | "footer" | "closing";
}

/** From a closing formula on: the formula itself, then the short lines below it up to a postscript. */
function closingBlock(lines: readonly Line[], at: number): SignatureRange[] {
  const first = lines[at];
  if (first === undefined) return [];
  const below = lines.slice(at + 1);
  const stop = below.findIndex((line) => POSTSCRIPT.test(line.text));
  const block = (stop === -1 ? below : below.slice(0, stop)).filter((line) => line.text.trim() !== "");
  if (block.length > 9 || block.some((line) => line.text.length > 90)) return [];
  const ranges: SignatureRange[] = [{ start: first.start, end: first.end, kind: "closing" }];
  for (const line of block) ranges.push({ start: line.start, end: line.end, kind: "signature" });
  return ranges;
}

/** A name alone on the last line, under a line that ends a sentence or under a blank line. */
function nameAtEnd(lines: readonly Line[]): SignatureRange[] {
  const last = lines.findLastIndex((line) => line.text.trim() !== "");
  const line = lines[last];
  const alone = last === lines.findIndex((other) => other.text.trim() !== "");
  if (line === undefined || alone || line.text.length > 50 || !NAME_LINE.test(line.text)) return [];
  const above = lines[last - 1]?.text.trim() ?? "";
  return above === "" || /[.!?…)]$/.test(above)
    ? [{ start: line.start, end: line.end, kind: "signature" }]
    : [];
}

/**
 * What stands below a message: closing formula, signature, "Sent from my ...", legal footer.
 * Takes the lines that are left without quoted history (removed ones blanked), returns ranges of whole lines.
 * A message that would vanish keeps its lines: a mail that only says "Thank you" is not a signature.
 */
export function signatureRanges(lines: readonly Line[]): SignatureRange[] {
  const ranges: SignatureRange[] = [];
  let end = lines.length;
  const first = lines.findIndex((line) => line.text.trim() !== "");
  for (let i = first + 1; i > 0 && i < end; i += 1) {
    const text = lines[i]?.text ?? "";
    if (DELIMITER.test(text) || (text.length < 2000 && FOOTER.test(text))) {
      const kind = DELIMITER.test(text) ? "signature" : "footer";
      ranges.push({ start: lines[i]?.start ?? 0, end: lines.at(-1)?.end ?? 0, kind });
      end = i;
    }
  }
  for (const line of lines.slice(0, end)) {
    if (line.text.length <= 90 && DEVICE.test(line.text))
      ranges.push({ start: line.start, end: line.end, kind: "device" });
  }
  const above = lines.slice(0, end).filter((line) => !ranges.some((r) => r.start === line.start));
  const from = Math.max(first + 1, above.length - 16);
  const closing = above.findIndex((line, i) => i >= from && isClosingLine(line.text));
  const block = closing > first ? closingBlock(above, closing) : [];
  return [...ranges, ...(block.length > 0 ? block : nameAtEnd(above))];
}
