import type { Wordings } from "./quoted-samples.ts";

/**
 * The headers that mail programs write out above the original in a reply, in their own wording. All of the bare
 * original follows.
 */

const JANE = "Jane Doe <jane@shop.example>";

const lines = (...all: string[]): string => all.join("\n");

const ENGLISH = lines(
  `From: ${JANE}`,
  "Sent: Tuesday, November 3, 2026 2:05 PM",
  "To: me@home.example",
  "Subject: RE: Order 12",
);
const GERMAN = lines(
  `Von: ${JANE}`,
  "Gesendet: Dienstag, 3. November 2026 14:05",
  "An: ich@heim.example",
  "Betreff: AW: Bestellung 12",
);
const FRENCH = lines(
  `De : ${JANE}`,
  "Envoyé : mardi 3 novembre 2026 14:05",
  "À : moi@ici.example",
  "Objet : RE: Commande 12",
);
const SPANISH = lines(
  `De: ${JANE}`,
  "Enviado el: martes, 3 de noviembre de 2026 14:05",
  "Para: yo@casa.example",
  "Asunto: RE: Pedido 12",
);
const PORTUGUESE = lines(
  `De: ${JANE}`,
  "Enviada em: terça-feira, 3 de novembro de 2026 14:05",
  "Para: eu@casa.example",
  "Assunto: RES: Pedido 12",
);

const RULE = "_".repeat(32);

export const BLOCKS: Readonly<Record<string, Wordings>> = {
  "Outlook, desktop": {
    English: [
      ENGLISH,
      lines(
        `*From:* ${JANE}`,
        "*Sent:* 03 November 2026 14:05",
        "*To:* me@home.example",
        "*Subject:* RE: Order 12",
      ),
    ],
    German: [GERMAN],
    French: [FRENCH],
    Spanish: [SPANISH],
    Portuguese: [
      PORTUGUESE,
      lines(
        `De: ${JANE}`,
        "Enviada: 3 de novembro de 2026 14:05",
        "Para: eu@casa.example",
        "Assunto: RE: Pedido 12",
      ),
    ],
  },
  "Outlook, 2003 and earlier": {
    English: [`-----Original Message-----\n${ENGLISH}`],
    German: [`-----Ursprüngliche Nachricht-----\n${GERMAN}`],
    French: [`-----Message d'origine-----\n${FRENCH}`],
    Spanish: [`-----Mensaje original-----\n${SPANISH}`],
    Portuguese: [`-----Mensagem original-----\n${PORTUGUESE}`],
  },
  "Outlook on the web and on phones": {
    English: [`${RULE}\n${ENGLISH}`],
    German: [`${RULE}\n${GERMAN}`],
    French: [`${RULE}\n${FRENCH}`],
    Spanish: [
      `${RULE}\n${lines(`De: ${JANE}`, "Enviado: martes, 3 de noviembre de 2026 14:05", "Para: yo", "Asunto: Re: Pedido 12")}`,
    ],
    Portuguese: [
      `${RULE}\n${lines(`De: ${JANE}`, "Enviado: terça-feira, 3 de novembro de 2026 14:05", "Para: eu", "Assunto: Re: Pedido 12")}`,
    ],
  },
  "Outlook, Mac": {
    English: [
      lines(
        `From: ${JANE}`,
        "Date: Tuesday, 3 November 2026 at 14:05",
        "To: me@home.example",
        "Cc: Bob",
        "Subject: Re: Order 12",
      ),
    ],
    German: [
      lines(
        `Von: ${JANE}`,
        "Datum: Dienstag, 3. November 2026 um 14:05",
        "An: ich@heim.example",
        "Betreff: Re: Bestellung 12",
      ),
    ],
    French: [
      lines(
        `De : ${JANE}`,
        "Date : mardi 3 novembre 2026 à 14:05",
        "À : moi@ici.example",
        "Objet : Re: Commande 12",
      ),
    ],
    Spanish: [
      lines(
        `De: ${JANE}`,
        "Fecha: martes, 3 de noviembre de 2026, 14:05",
        "Para: yo@casa.example",
        "Asunto: Re: Pedido 12",
      ),
    ],
    Portuguese: [
      lines(
        `De: ${JANE}`,
        "Data: terça-feira, 3 de novembro de 2026 às 14:05",
        "Para: eu@casa.example",
        "Assunto: Re: Pedido 12",
      ),
    ],
  },
  "GMX and Web.de": {
    English: [
      lines(
        "Sent: Tuesday, November 03, 2026 at 2:05 PM",
        `From: "Jane Doe" <jane@shop.example>`,
        "To: me@home.example",
        "Subject: Order 12",
      ),
    ],
    German: [
      lines(
        "Gesendet: Dienstag, 03. November 2026 um 14:05 Uhr",
        `Von: "Jane Doe" <jane@shop.example>`,
        "An: ich@heim.example",
        "Betreff: Bestellung 12",
      ),
    ],
    French: [
      lines(
        "Envoyé: mardi 3 novembre 2026 à 14:05",
        `De: "Jane Doe" <jane@shop.example>`,
        "À: moi@ici.example",
        "Objet: Commande 12",
      ),
    ],
    Spanish: [
      lines(
        "Enviado: martes 3 de noviembre de 2026 14:05",
        `De: "Jane Doe" <jane@shop.example>`,
        "Para: yo@casa.example",
        "Asunto: Pedido 12",
      ),
    ],
    Portuguese: [
      lines(
        "Enviado: terça-feira, 3 de novembro de 2026 14:05",
        `De: "Jane Doe" <jane@shop.example>`,
        "Para: eu@casa.example",
        "Assunto: Pedido 12",
      ),
    ],
  },
};
