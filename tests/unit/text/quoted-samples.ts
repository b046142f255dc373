/**
 * What mail programs put above a quoted message, in their own wording and date forms. Marked or bare lines follow.
 */

export type HeaderLanguage = "English" | "German" | "French" | "Spanish" | "Portuguese";

export type Wordings = Readonly<Record<HeaderLanguage, readonly string[]>>;

const JANE = "Jane Doe <jane@shop.example>";

export const ATTRIBUTIONS: Readonly<Record<string, Wordings>> = {
  Gmail: {
    English: [
      `On Tue, Nov 3, 2026 at 2:05\u202fPM ${JANE} wrote:`,
      `On Tue, 3 Nov 2026 at 14:05, ${JANE} wrote:`,
      `On Tue, 3 Nov 2026, 14:05 Jane Doe, <jane@shop.example> wrote:`,
      `2026-11-03 14:05 GMT+00:00 ${JANE}:`,
    ],
    German: [
      `Am Di., 3. Nov. 2026 um 14:05 Uhr schrieb ${JANE}:`,
      `Am Di., 3. Nov. 2026, 14:05 hat Jane Doe <jane@shop.example> geschrieben:`,
      `2026-11-03 14:05 GMT+01:00 ${JANE}:`,
    ],
    French: [
      `Le mar. 3 nov. 2026 à 14:05, ${JANE} a écrit :`,
      `Le mar. 3 nov. 2026, 14:05, ${JANE} a écrit :`,
    ],
    Spanish: [
      `El mar, 3 nov 2026 a las 14:05, Jane Doe (<jane@shop.example>) escribió:`,
      `El mar., 3 de noviembre de 2026 2:05 p. m., ${JANE} escribió:`,
    ],
    Portuguese: [
      `Em ter., 3 de nov. de 2026 às 14:05, ${JANE} escreveu:`,
      `${JANE} escreveu no dia terça, 3/11/2026 à(s) 14:05:`,
    ],
  },
  "Apple Mail": {
    English: [
      `On Nov 3, 2026, at 2:05\u202fPM, ${JANE} wrote:`,
      `On 3 Nov 2026, at 14:05, ${JANE} wrote:`,
      "On Nov 3, 2026, at 4:19 PM, jane wrote:",
    ],
    German: [
      `Am 03.11.2026 um 14:05 schrieb ${JANE}:`,
      `Am 03.11.2026 um 14:05 schrieb Jane Doe via Shop <jane@shop.example>:`,
    ],
    French: [`Le 3 nov. 2026 à 14:05, ${JANE} a écrit\u00a0:`],
    Spanish: [`El 3 nov 2026, a las 14:05, ${JANE} escribió:`],
    Portuguese: [
      `Em 3 de nov. de 2026, à(s) 14:05, ${JANE} escreveu:`,
      `No dia 03/11/2026, às 14:05, ${JANE} escreveu:`,
      `${JANE} escreveu a 3/11/2026, às 14:05:`,
    ],
  },
  Roundcube: {
    English: ["On 2026-11-03 14:05, Jane wrote:", `On 03.11.2026 14:05, ${JANE} wrote:`],
    German: ["Am 2026-11-03 14:05, schrieb Jane:", "Am 03.11.2026 14:05 schrieb Jane Doe:"],
    French: ["Le 2026-11-03 14:05, Jane a écrit :"],
    Spanish: ["El 2026-11-03 14:05, Jane escribió:"],
    Portuguese: ["Em 2026-11-03 14:05, Jane escreveu:"],
  },
  "Request Tracker": {
    English: [
      "On Tue Nov 03 14:05:11 2026, jane@shop.example wrote:",
      "On Tue Nov 03 14:05:11 2026, jane wrote:",
    ],
    German: [
      "Am Di 03. Nov 2026, 14:05:11, schrieb jane:",
      "Am Di Nov 03 14:05:11 2026 schrieb jane@shop.example:",
    ],
    French: [
      "Le Mar 03 Nov 2026 14:05:11, jane a écrit :",
      "Le Mar Nov 03 14:05:11 2026, jane@shop.example a écrit :",
    ],
    Spanish: [
      "El Mar 03 Nov 2026 14:05:11, jane escribió:",
      "El Mar Nov 03 14:05:11 2026, jane@shop.example escribió:",
    ],
    Portuguese: [
      "Em Ter Nov 03 14:05:11 2026, jane escreveu:",
      "Em Ter 03 Nov 2026, 14:05:11, jane@shop.example escreveu:",
    ],
  },
  Thunderbird: {
    English: ["On 03/11/2026 14:05, Jane Doe wrote:", "On 11/3/26 2:05 PM, Jane Doe wrote:"],
    German: ["Am 03.11.2026 um 14:05 schrieb Jane Doe:", "Am 03.11.26 um 14:05 schrieb jane@shop.example:"],
    French: ["Le 03/11/2026 à 14:05, Jane Doe a écrit\u00a0:"],
    Spanish: ["El 3/11/26 a las 14:05, Jane Doe escribió:", "El 03/11/2026 a las 14:05, Jane Doe escribió:"],
    Portuguese: ["Em 03/11/2026 14:05, Jane Doe escreveu:", "Às 14:05 de 03/11/2026, Jane Doe escreveu:"],
  },
  "Yahoo Mail": {
    English: [
      `On Tuesday, November 3, 2026 at 02:05:11 PM GMT+1, ${JANE} wrote:  `,
      `--- On Tue, 11/3/26, ${JANE} wrote:`,
    ],
    German: [
      `Am Dienstag, 3. November 2026 um 14:05:11 MEZ hat ${JANE} Folgendes geschrieben:  `,
      `${JANE} schrieb am 14:05 Dienstag, 3.November 2026:`,
    ],
    French: [`Le mardi 3 novembre 2026 à 14:05:11 UTC+1, ${JANE} a écrit :  `],
    Spanish: [`El martes, 3 de noviembre de 2026, 14:05:11 CET, ${JANE} escribió:  `],
    Portuguese: [`Em terça-feira, 3 de novembro de 2026 às 14:05:11 BRT, ${JANE} escreveu:  `],
  },
};
