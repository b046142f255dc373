/** An HTML draft as plain text at the same offsets: what is not shown, and what is quoted, becomes blanks. */
import { blank, type Range } from "../../../text/ranges.ts";

const NAMES =
  "a|abbr|address|article|b|big|blockquote|body|br|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|img|ins|kbd|label|li|link|main|mark|meta|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|var|wbr|o:p|v:[a-z]{1,12}";
/** Only names that HTML has: `<ORDER_ID>` and `<Customer Name>` are left for the rule that looks for them. */
const TAG = new RegExp(`<(/?)(${NAMES})(?=[\\s/>])([^<>]{0,4000})>`, "gi");
const IS_HTML =
  /<\/?(?:p|div|br|span|b|strong|i|em|u|a|ul|ol|li|table|tr|td|body|html|font|blockquote)(?=[\s/>])[^<>]{0,4000}>/i;
const BLOCK =
  /^(?:p|div|br|tr|li|ul|ol|dl|dt|dd|table|h[1-6]|blockquote|hr|pre|section|article|header|footer)$/i;
const HIDDEN = /^(?:style|script|head|title|svg)$/i;
/** What mail programs wrap the quoted message in: Gmail, Yahoo, Thunderbird, Proton, Zoho, Outlook for Mac. */
const QUOTE_CLASS =
  /(?:class|id)\s*=\s*["']?[^"'<>]{0,200}\b(?:gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|OLK_SRC_BODY_SECTION)/i;
/** Outlook on the web marks only where the quoted message begins. */
const QUOTE_BEGINS = /\bid\s*=\s*["']?(?:divRplyFwdMsg|appendonsend)\b/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|#39|#160|#8217);/gi;
const MEANT: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&rsquo;": "’",
  "&lsquo;": "‘",
  "&#8217;": "’",
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&ndash;": "–",
  "&mdash;": "—",
  "&hellip;": "…",
};

function comments(text: string): Range[] {
  const ranges: Range[] = [];
  let start = text.indexOf("<!--");
  while (start !== -1) {
    const end = text.indexOf("-->", start);
    if (end === -1) break;
    ranges.push({ start, end: end + 3 });
    start = text.indexOf("<!--", end);
  }
  return ranges;
}

/** An element whose content is left out, while it is open. */
interface Open {
  name: string;
  depth: number;
  start: number;
}

/** From the opening to the closing tag of each hidden or quoted element; to the end where it is never closed. */
function leftOut(text: string): Range[] {
  const ranges: Range[] = [];
  let open: Open | null = null;
  for (const match of text.matchAll(TAG)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    const closes = match[1] === "/";
    const attributes = match[3] ?? "";
    if (!closes && QUOTE_BEGINS.test(attributes)) {
      ranges.push({ start: open?.start ?? match.index, end: text.length });
      return ranges;
    }
    if (open !== null) {
      if (name !== open.name) continue;
      open.depth += closes ? -1 : 1;
      if (open.depth > 0) continue;
      ranges.push({ start: open.start, end: match.index + match[0].length });
      open = null;
    } else if (
      !closes &&
      !match[0].endsWith("/>") &&
      (name === "blockquote" || HIDDEN.test(name) || QUOTE_CLASS.test(attributes))
    )
      open = { name, depth: 1, start: match.index };
  }
  if (open !== null) ranges.push({ start: open.start, end: text.length });
  return ranges;
}

/**
 * The shown text of an HTML draft, as long as the original; a line break stands where a block begins or ends.
 * Texts without mark-up are given back as they are. Never throws; the time is linear in the length.
 */
export function withoutMarkup(text: string): string {
  if (!IS_HTML.test(text)) return text;
  const uncommented = blank(text, comments(text));
  return blank(uncommented, leftOut(uncommented))
    .replace(TAG, (tag: string, _slash: string | undefined, name: string | undefined) =>
      (name !== undefined && BLOCK.test(name) ? "\n" : " ").padEnd(tag.length, " "),
    )
    .replace(ENTITY, (entity) => (MEANT[entity.toLowerCase()] ?? " ").padEnd(entity.length, " "));
}
