/** Turns a seed into the bytes of a mail. */
import { ancestors, sentAt } from "./mails.ts";
import { DESK, type Person, type Seed } from "./seeds/seed.ts";

const plain = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** Words outside ASCII, in pieces short enough for a header line. */
function words(text: string): string {
  if (plain(text)) return text;
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > 42) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece]
    .map((part) => `=?UTF-8?B?${Buffer.from(part).toString("base64")}?=`)
    .join("\r\n ");
}

function person({ name, address }: Person): string {
  if (name === "") return address;
  return `${plain(name) ? `"${name}"` : words(name)} <${address}>`;
}

/** Sent as it is where the mail's rules allow it, else as base64. */
function part(type: string, content: string): string {
  const lines = content.split("\n");
  const asIs = lines.every((line) => plain(line) && line.length < 900);
  const body = asIs
    ? lines.join("\r\n")
    : (
        Buffer.from(lines.join("\r\n"))
          .toString("base64")
          .match(/.{1,76}/g) ?? []
      ).join("\r\n");
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${asIs ? "7bit" : "base64"}\r\n\r\n${body}`;
}

function content({ id, text, html }: Seed): string {
  if (html === undefined) return part("text/plain", text ?? "");
  if (text === undefined) return part("text/html", html);
  const edge = `=_${id}`;
  const parts = [part("text/plain", text), part("text/html", html)].map((one) => `--${edge}\r\n${one}\r\n`);
  return `Content-Type: multipart/alternative; boundary="${edge}"\r\n\r\n${parts.join("")}--${edge}--\r\n`;
}

const messageId = (id: string) => `<${id}@mail.desk.test>`;

/** The mail as it goes over the wire. */
export function mime(seed: Seed): string {
  const before = ancestors(seed);
  const head = [
    `From: ${person(seed.from)}`,
    `To: ${person(seed.to ?? DESK)}`,
    `Subject: ${words(seed.subject)}`,
    `Date: ${sentAt(seed).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: ${messageId(seed.id)}`,
    ...(seed.answers === undefined ? [] : [`In-Reply-To: ${messageId(seed.answers)}`]),
    ...(before.length === 0 ? [] : [`References: ${before.map(messageId).join("\r\n ")}`]),
    "MIME-Version: 1.0",
  ];
  return `${head.join("\r\n")}\r\n${content(seed)}`;
}
