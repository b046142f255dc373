import type { Wordings } from "./quoted-samples.ts";

/** What mail programs write above a forwarded mail, in their own wording. All of the mail follows. */

const JANE = "Jane Doe <jane@shop.example>";

const lines = (...all: string[]): string => all.join("\n");

export const FORWARDS: Readonly<Record<string, Wordings>> = {
  "Roundcube, forwarded": {
    English: [
      lines(
        "-------- Original Message --------",
        "Subject: Order 12",
        "Date: 2026-11-03 14:05",
        `From: ${JANE}`,
        "To: me@home.example",
      ),
    ],
    German: [
      lines(
        "-------- Originalnachricht --------",
        "Betreff: Bestellung 12",
        "Datum: 2026-11-03 14:05",
        `Von: ${JANE}`,
        "An: ich@heim.example",
      ),
    ],
    French: [
      lines(
        "-------- Courriel original --------",
        "Objet: Commande 12",
        "Date: 2026-11-03 14:05",
        `De: ${JANE}`,
        "À: moi@ici.example",
      ),
    ],
    Spanish: [
      lines(
        "-------- Mensaje original --------",
        "Asunto: Pedido 12",
        "Fecha: 2026-11-03 14:05",
        `De: ${JANE}`,
        "Para: yo@casa.example",
      ),
    ],
    Portuguese: [
      lines(
        "-------- Mensagem original --------",
        "Assunto: Pedido 12",
        "Data: 2026-11-03 14:05",
        `De: ${JANE}`,
        "Para: eu@casa.example",
      ),
    ],
  },
  "Gmail, forwarded": {
    English: [
      lines(
        "---------- Forwarded message ---------",
        `From: ${JANE}`,
        "Date: Tue, 3 Nov 2026 at 14:05",
        "Subject: Order 12",
        "To: <me@home.example>",
      ),
    ],
    German: [
      lines(
        "---------- Forwarded message ---------",
        `Von: ${JANE}`,
        "Date: Di., 3. Nov. 2026 um 14:05 Uhr",
        "Subject: Bestellung 12",
        "To: <ich@heim.example>",
      ),
    ],
    French: [
      lines(
        "---------- Forwarded message ---------",
        `De : ${JANE}`,
        "Date: mar. 3 nov. 2026 à 14:05",
        "Subject: Commande 12",
        "To: <moi@ici.example>",
      ),
    ],
    Spanish: [
      lines(
        "---------- Forwarded message ---------",
        `De: ${JANE}`,
        "Date: mar, 3 nov 2026 a las 14:05",
        "Subject: Pedido 12",
        "To: <yo@casa.example>",
      ),
    ],
    Portuguese: [
      lines(
        "---------- Forwarded message ---------",
        `De: ${JANE}`,
        "Date: ter., 3 de nov. de 2026 às 14:05",
        "Subject: Pedido 12",
        "To: <eu@casa.example>",
      ),
    ],
  },
  "Apple Mail, forwarded": {
    English: [
      lines(
        "Begin forwarded message:",
        "",
        `From: ${JANE}`,
        "Subject: Order 12",
        "Date: 3 November 2026 at 14:05:11 GMT",
        "To: me@home.example",
      ),
    ],
    German: [
      lines(
        "Anfang der weitergeleiteten Nachricht:",
        "",
        `Von: ${JANE}`,
        "Betreff: Bestellung 12",
        "Datum: 3. November 2026 um 14:05:11 MEZ",
        "An: ich@heim.example",
      ),
    ],
    French: [
      lines(
        "Début du message réexpédié :",
        "",
        `De: ${JANE}`,
        "Objet: Commande 12",
        "Date: 3 novembre 2026 à 14:05:11 UTC+1",
        "À: moi@ici.example",
      ),
      lines(
        "Début du message transféré :",
        "",
        `De: ${JANE}`,
        "Date: 3 novembre 2026 à 14:05:11 UTC+1",
        "À: moi@ici.example",
        "Objet: Commande 12",
      ),
    ],
    Spanish: [
      lines(
        "Inicio del mensaje reenviado:",
        "",
        `De: ${JANE}`,
        "Asunto: Pedido 12",
        "Fecha: 3 de noviembre de 2026, 14:05:11 CET",
        "Para: yo@casa.example",
      ),
    ],
    Portuguese: [
      lines(
        "Início da mensagem encaminhada:",
        "",
        `De: ${JANE}`,
        "Assunto: Pedido 12",
        "Data: 3 de novembro de 2026 14:05:11 BRT",
        "Para: eu@casa.example",
      ),
      lines(
        "Início da mensagem reencaminhada:",
        "",
        `De: ${JANE}`,
        "Assunto: Pedido 12",
        "Data: 3 de novembro de 2026, 14:05:11 WET",
        "Para: eu@casa.example",
      ),
    ],
  },
  "Thunderbird, forwarded": {
    English: [
      lines(
        "-------- Forwarded Message --------",
        "Subject: \tOrder 12",
        "Date: \tTue, 3 Nov 2026 14:05:11 +0000",
        `From: \t${JANE}`,
        "To: \tme@home.example",
      ),
    ],
    German: [
      lines(
        "-------- Weitergeleitete Nachricht --------",
        "Betreff: \tBestellung 12",
        "Datum: \tTue, 3 Nov 2026 14:05:11 +0100",
        `Von: \t${JANE}`,
        "An: \tich@heim.example",
      ),
    ],
    French: [
      lines(
        "-------- Message transféré --------",
        "Sujet : \tCommande 12",
        "Date : \tTue, 3 Nov 2026 14:05:11 +0100",
        `De : \t${JANE}`,
        "Pour : \tmoi@ici.example",
      ),
    ],
    Spanish: [
      lines(
        "-------- Mensaje reenviado --------",
        "Asunto: \tPedido 12",
        "Fecha: \tTue, 3 Nov 2026 14:05:11 +0100",
        `De: \t${JANE}`,
        "Para: \tyo@casa.example",
      ),
    ],
    Portuguese: [
      lines(
        "-------- Mensagem encaminhada --------",
        "Assunto: \tPedido 12",
        "Data: \tTue, 3 Nov 2026 14:05:11 -0300",
        `De: \t${JANE}`,
        "Para: \teu@casa.example",
      ),
      lines(
        "-------- Mensagem reencaminhada --------",
        "Assunto: \tPedido 12",
        "Data: \tTue, 3 Nov 2026 14:05:11 +0000",
        `De: \t${JANE}`,
        "Para: \teu@casa.example",
      ),
    ],
  },
};
