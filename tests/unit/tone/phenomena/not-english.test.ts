import { describe, expect, it } from "vitest";
import type { Mood } from "../../../../lib/tone/reading.ts";
import { headline } from "../../../evaluation/fairness.ts";
import { read } from "../reader.ts";

const MESSAGES: readonly [language: string, text: string, mood: Mood][] = [
  ["German", "Ich warte seit drei Wochen auf mein Paket und niemand antwortet mir.", "upset"],
  ["German", "Vielen Dank für die schnelle Hilfe, alles funktioniert wieder wunderbar!", "pleased"],
  ["German", "Bitte senden Sie die Rechnung an die neue Adresse.", "neutral"],
  ["French", "C'est la troisième fois que j'écris et je n'ai toujours pas été remboursé.", "upset"],
  ["French", "Merci infiniment, le problème est réglé et nous sommes ravis.", "pleased"],
  ["Spanish", "Estoy muy enfadado, nadie me contesta y el paquete no llega.", "upset"],
  ["Spanish", "No entiendo esta factura, ¿me la pueden explicar por favor?", "unsure"],
  ["Portuguese", "Estou muito satisfeita com o atendimento, obrigada por tudo!", "pleased"],
  ["Italian", "È vergognoso, ho chiamato cinque volte e nessuno mi ha aiutato.", "upset"],
  ["Dutch", "De bestelling is nog steeds niet aangekomen, waar blijft het pakket?", "upset"],
  ["Polish", "Proszę o zmianę adresu dostawy na ulicę Polną 5.", "neutral"],
  ["Turkish", "Üç haftadır bekliyorum ve kimse cevap vermiyor.", "upset"],
  ["Swedish", "Tack så jättemycket för hjälpen, nu fungerar allt!", "pleased"],
  ["Russian", "Я жду уже месяц, это просто безобразие!", "upset"],
  ["Japanese", "注文した商品がまだ届きません。いつ届きますか。", "unsure"],
  ["Arabic", "لم يصل الطرد حتى الآن ولا أحد يرد على رسائلي.", "upset"],
  ["Hindi", "मेरा पैसा अभी तक वापस नहीं आया है, कृपया मदद करें।", "upset"],
  ["Hinglish", "Bhai order abhi tak nahi aaya, kab tak milega? Bahut time ho gaya yaar.", "upset"],
  [
    "German with English words",
    "Das Update hat mein Konto gelöscht, der Support ist fantastic, haha.",
    "upset",
  ],
  ["Tagalog", "Hindi pa rin dumarating ang order ko, ilang linggo na akong naghihintay.", "upset"],
];

describe("a message that is not English is never surely read wrong", () => {
  for (const [language, text, mood] of MESSAGES)
    it(`${language}: ${text.slice(0, 50)}`, () => {
      expect(["not sure", mood]).toContain(headline(read(text)));
    });
});

describe("its language is told", () => {
  for (const [text, code] of [
    ["Ich warte seit drei Wochen auf mein Paket und niemand antwortet mir.", "de"],
    ["C'est la troisième fois que j'écris et je n'ai toujours pas été remboursé.", "fr"],
    ["Estoy muy enfadado, nadie me contesta y el paquete no llega.", "es"],
  ] as const)
    it(code, () => expect(read(text).language).toBe(code));
});

describe("English with a foreign word stays readable", () => {
  for (const text of [
    "The crème brûlée was burnt, the waiter was rude, and we're really disappointed.",
    "I ordered the Übergangsjacke three weeks ago and still haven't received it.",
  ])
    it(text.slice(0, 50), () => expect(read(text)).toMatchObject({ mood: "upset", language: "en" }));
});
