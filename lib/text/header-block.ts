/**
 * The header of a quoted or forwarded message written out: "From: … Sent: … To: … Subject: …", as Outlook and
 * others do. English, German, French, Spanish, Portuguese, Italian, Dutch, Russian.
 */

const KINDS = {
  from: "From|Von|Absender|De|Expéditeur|Remitente|Remetente|Da|Van|От",
  sent: "Sent|Gesendet|Envoyé|Enviado|Enviado el|Enviado em|Enviada|Enviada em|Inviato|Verzonden|Отправлено",
  date: "Date|Datum|Fecha|Data|Дата",
  to: "To|An|À|A|Pour|Para|Aan|Кому",
  subject: "Subject|Betreff|Objet|Sujet|Asunto|Assunto|Oggetto|Onderwerp|Тема",
} as const;

type Kind = keyof typeof KINDS;

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    KINDS[kind].split("|").map((label) => [label.toLowerCase(), kind] as const),
  ),
);

const LABEL = /^[\s>*_]{0,12}(\p{L}[\p{L} ]{0,14}?)\s?\*?\s?:/u;
/** Lines from the first label on in which the others are looked for; long lists of addresses wrap. */
const WINDOW = 8;
const LONGEST = 400;

function kindOf(line: string): Kind | undefined {
  const label = LABEL.exec(line.slice(0, 40))?.[1];
  return label === undefined ? undefined : KIND_OF.get(label.toLowerCase());
}

/**
 * Whether such a header begins at line `at`. Sender and date alone are too little, and so is a recipient without
 * an address: "From: London, To: Paris, Date: 3 May" is a customer's own.
 */
export function opensHeaderBlock(lines: readonly { text: string }[], at: number): boolean {
  const first = kindOf(lines[at]?.text ?? "");
  if (first === undefined || first === "to") return false;
  const found = new Set<Kind>();
  let address = false;
  for (const { text } of lines.slice(at, at + WINDOW)) {
    const kind = text.length > LONGEST ? undefined : kindOf(text);
    if (kind === undefined) continue;
    found.add(kind);
    address ||= text.includes("@");
  }
  if (!found.has("from")) return false;
  if (found.has("sent")) return found.has("to") || found.has("subject");
  return found.has("date") && (found.has("subject") || (found.has("to") && address));
}
