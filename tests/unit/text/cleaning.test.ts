import { describe, expect, it } from "vitest";
import { cleanMessage } from "../../../lib/text/cleaning.ts";

/** What is left, without the blanks at its ends. */
const left = (text: string): string => cleanMessage(text).text.trim();
const kinds = (text: string): string[] => cleanMessage(text).removed.map((r) => r.kind);

describe("quoted history", () => {
  const attributions = {
    "Gmail, English": "On Tue, 4 Nov 2025 at 10:12, Ann Lee <ann@shop.example> wrote:",
    "Apple, English": "On 12 Nov 2025, at 10:00, Ann Lee <ann@shop.example> wrote:",
    "Roundcube, English": "On 2025-11-12 10:00, Ann Lee wrote:",
    "Gmail, wrapped":
      "On Tue, 4 Nov 2025 at 10:12, The Very Long Named Support Team\n<support@shop.example> wrote:",
    German: "Am 12.11.2025 um 10:00 schrieb Anna Lee <a@b.example>:",
    French: "Le mar. 4 nov. 2025 à 10:12, Anne Lee <a@b.example> a écrit :",
    Spanish: "El mar, 4 nov 2025 a las 10:12, Ana Lee (<a@b.example>) escribió:",
    Portuguese: "Em ter., 4 de nov. de 2025 às 10:12, Ana Lee <a@b.example> escreveu:",
  };
  for (const [name, line] of Object.entries(attributions)) {
    it(`goes with its attribution line, marked or not: ${name}`, () => {
      expect(left(`Still no answer.\n\n${line}\n\nWe are sorry, it is awful.`)).toBe("Still no answer.");
      expect(left(`Still no answer.\n\n${line}\n> We are sorry.\n> It is awful.`)).toBe("Still no answer.");
    });
  }

  it("keeps answers written between marked lines, after an attribution too", () => {
    const text = "On 4 Nov 2025, Ann wrote:\n> Which size?\nSize 12 please.\n> And the colour?\nBlue.";
    expect(
      left(text)
        .split(/\s{2,}|\n/)
        .filter(Boolean),
    ).toEqual(["Size 12 please.", "Blue."]);
  });

  it("goes from Outlook's header block on", () => {
    const text =
      "Where is it?\n\nFrom: Support <s@x.example>\nSent: Monday, 3 November 2025 09:00\nTo: Me\nSubject: RE: order\n\nIt is lost.";
    expect(left(text)).toBe("Where is it?");
    expect(left("Wo ist es?\n\nVon: Support\nGesendet: Montag\nAn: Ich\nBetreff: Ihre Mail\n\nWeg.")).toBe(
      "Wo ist es?",
    );
  });

  it("goes from dividers on", () => {
    expect(left("Hm?\n-----Original Message-----\nFrom: x\nlost")).toBe("Hm?");
    expect(left("Hm?\n-----Ursprüngliche Nachricht-----\nweg")).toBe("Hm?");
  });

  it("does not take a sentence for an attribution or a header", () => {
    const text = "On Monday I wrote:\nnobody answered. From: the shop I heard nothing.";
    expect(left(text)).toBe(text);
    expect(left("From: my side all is fine.\nThe lamp works.")).toContain("From: my side");
  });

  it("keeps an answer of one word, above or below the quoted mail", () => {
    expect(left("Hello\n\n> Subject: Test\n> Hi")).toBe("Hello");
    expect(left("On 04/02/2012 06:26 PM, Megan One wrote:\n> Hi\nAgreed")).toBe("Agreed");
    // As "format=flowed" leaves it: a blank at the end of the quoted line.
    expect(left("On 04/02/2012 06:26 PM, Megan One wrote:\n> Hi \nHello")).toBe("Hello");
  });

  it("leaves nothing of a message that is only quoted", () => {
    expect(left("> hello\n> it is broken")).toBe("");
  });
});

describe("what stands below and above", () => {
  it("takes signature, device line and footer", () => {
    expect(left("It leaks.\n-- \nAnn Lee\nHead of Things")).toBe("It leaks.");
    expect(left("It leaks.\n\nSent from my iPhone")).toBe("It leaks.");
    expect(left("Es tropft.\n\nVon meinem iPhone gesendet")).toBe("Es tropft.");
    expect(
      left("It leaks.\n\nThis e-mail and any attachments are confidential and intended solely for you."),
    ).toBe("It leaks.");
  });

  it("takes closing formula and the lines under it, but not a postscript", () => {
    const text = "It leaks.\n\nKind regards,\nAnn Lee\nTel. 555\nP.S. The tap too.";
    expect(left(text).split(/\n\s*/)).toEqual(["It leaks.", "P.S. The tap too."]);
    expect(kinds(text)).toContain("closing");
  });

  it("takes a closing formula at the end of a line", () => {
    expect(left("Can you send it on Friday? Many thanks, Ann Lee")).toBe("Can you send it on Friday?");
  });

  it("keeps thanks that say what for, and a message that is only thanks", () => {
    expect(left("It works. Thanks for keeping us told.")).toBe("It works. Thanks for keeping us told.");
    expect(left("Thank you")).toBe("Thank you");
  });

  it("takes greetings, long and short, and pleasantries", () => {
    expect(left("Dear Mrs Ashdown,\nthe bed broke.")).toBe("the bed broke.");
    expect(left("Hi I have a question")).toBe("I have a question");
    expect(left("Hello Ann, I hope this email finds you well. It broke.")).toBe("It broke.");
    expect(left("Sehr geehrte Damen und Herren, es tropft.")).toBe("es tropft.");
  });
});

describe("offsets", () => {
  it("stay for a text too long to read whole", () => {
    const text = `${"It broke. ".repeat(20_000)}The end.`;
    const { text: clean, removed } = cleanMessage(text);
    expect(clean.length).toBe(text.length);
    expect(removed.map((r) => r.kind)).toContain("clipped");
    expect(clean.endsWith("The end.")).toBe(true);
  });
});

describe("signatures and footers", () => {
  it("takes a name with contacts under the message", () => {
    expect(left("It leaks.\n\nGina Stone\ngina@example.com\n(555) 346-9947\nwww.example.com")).toBe(
      "It leaks.",
    );
    expect(left("It leaks.\n\nJohn E. Doe, Ph.D.\nPresident\nDoe Research\njohn@example.com")).toBe(
      "It leaks.",
    );
    expect(left("It leaks.\n\n------------\n\nLOGO\n\nt. 555-931-0702\n\nhttp://example.com/")).toBe(
      "It leaks.",
    );
    expect(left("It leaks.\n-John Doe\n")).toBe("It leaks.");
  });

  it("keeps a short answer below a quoted question", () => {
    expect(
      left("It is about order 12.\n> Which colour?\nBlue")
        .split(/\s{2,}|\n/)
        .at(-1),
    ).toBe("Blue");
    expect(
      left("It is about order 12.\n> Which colour?\n\nBlue")
        .split(/\s{2,}|\n/)
        .at(-1),
    ).toBe("Blue");
  });

  it("keeps contacts that belong to what is said", () => {
    for (const text of [
      "Please ring me on\n0171 555 1234",
      "My new address is\nann@home.example\nplease change it.",
      "Lamp\nwww.shop.example",
    ])
      expect(left(text)).toBe(text);
  });

  const devices = [
    "Sent from my iPhone",
    "Sent from my Galaxy S24",
    "Sent from Outlook for iOS",
    "Sent from Yahoo Mail on Android",
    "Sent with Proton Mail secure email.",
    "Get Outlook for Android<https://aka.ms/x>",
    "Von meinem iPhone gesendet",
    "Gesendet von Outlook für Android",
    "Diese Nachricht wurde von meinem Android-Mobiltelefon mit WEB.DE Mail gesendet.",
    "Envoyé de mon iPhone",
    "Envoyé à partir de Outlook pour Android",
    "Télécharger Outlook pour iOS",
    "Enviado desde mi iPhone",
    "Obtener Outlook para Android",
    "Enviado do meu iPhone",
    "Enviado a partir do Outlook para iOS",
    "Obter o Outlook para iOS",
    "Verstuurd vanaf mijn iPhone",
  ];
  for (const line of devices)
    it(`takes "${line}"`, () => expect(left(`It leaks.\n\n${line}`)).toBe("It leaks."));

  const own = [
    "Sent with DHL, never arrived.",
    "Sent from the warehouse on Monday.",
    "This message is confidential, please do not tell my husband.",
    "If you received this email, why does nobody answer?",
    "The email you sent says it is on its way.",
    "Enviado de volta na segunda-feira.",
  ];
  for (const line of own)
    it(`keeps "${line}"`, () => expect(left(`It leaks.\n${line}\nI am angry.`)).toContain(line));

  const footers = [
    "CONFIDENTIALITY NOTICE: this is for you alone.",
    "The information contained in this e-mail may be privileged and is intended for the addressee.",
    "Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.",
    "Ce message et toutes les pièces jointes sont confidentiels et destinés à leurs destinataires.",
    "Este mensaje y sus archivos adjuntos son confidenciales y para uso exclusivo del destinatario.",
    "Esta mensagem e seus anexos são confidenciais e destinam-se exclusivamente ao destinatário.",
    "If you are not the intended recipient, please delete it.",
    "Please consider the environment before printing.",
  ];
  for (const line of footers)
    it(`takes the footer "${line}"`, () =>
      expect(left(`It leaks.\n\n${line}\nMore of it.`)).toBe("It leaks."));
});

describe("greetings and closings by language", () => {
  const letters: Record<string, [opening: string, closing: string][]> = {
    English: [
      ["Hello,", "Yours sincerely,\nAnn Lee"],
      ["Good morning team!", "Thx, Ann"],
      ["Hi there,", "Cheers\nAnn"],
      ["Dear Jane,", "With best wishes,\n\nAnn Lee\nTel. 555 123 456"],
    ],
    German: [
      ["Sehr geehrte Damen und Herren,", "Mit freundlichen Grüßen\nAnna Lee"],
      ["Hallo Jane,", "Viele Grüße, Anna"],
      ["Guten Tag,", "LG Anna"],
      ["Liebes Team,", "Beste Grüße aus Köln\nAnna"],
    ],
    French: [
      ["Bonjour,", "Cordialement,\nAnne Lee"],
      ["Madame, Monsieur,", "Bien à vous,\nAnne"],
      ["Bonsoir,", "Je vous prie d’agréer, Madame, mes salutations distinguées.\nAnne Lee"],
      ["Chère Jane,", "Bonne journée\nAnne"],
    ],
    Spanish: [
      ["Hola:", "Un saludo,\nAna Lee"],
      ["Estimados señores:", "Atentamente,\nAna"],
      ["Buenos días,", "Saludos cordiales\nAna"],
    ],
    Portuguese: [
      ["Olá,", "Com os melhores cumprimentos,\nAna Lee"],
      ["Prezados,", "Atenciosamente,\nAna"],
      ["Bom dia,", "Abraços, Ana"],
    ],
  };
  for (const [language, pairs] of Object.entries(letters)) {
    for (const [opening, closing] of pairs) {
      it(`${language}: ${opening} … ${closing.replaceAll("\n", " / ")}`, () =>
        expect(left(`${opening}\n\nXyz 12 abc.\n\n${closing}`)).toBe("Xyz 12 abc."));
    }
  }
});
