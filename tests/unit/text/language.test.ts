import { describe, expect, it } from "vitest";
import { languageOf } from "../../../lib/text/language.ts";
import { ENGLISH, FOREIGN, OTHERS } from "./foreign-messages.ts";

describe("languageOf", () => {
  const samples: [string, string][] = [
    ["en", "Where is my order? I have been waiting for two weeks."],
    ["en", "4 emails and still no refund"],
    ["de", "Wo bleibt meine Bestellung? Ich warte seit drei Wochen und niemand antwortet."],
    ["fr", "Bonjour, je n'ai toujours pas reçu ma commande, c'est la troisième fois."],
    ["es", "Hola, todavía no he recibido mi pedido y nadie me contesta."],
    ["pt", "Olá, ainda não recebi o meu pedido e ninguém responde."],
    ["nl", "Ik heb mijn bestelling nog niet ontvangen en niemand geeft antwoord op mijn vraag."],
    ["it", "Non ho ancora ricevuto il mio ordine e nessuno mi risponde da giorni."],
    ["ja", "注文した商品がまだ届きません。"],
    ["zh", "我的订单还没有收到，请尽快处理。"],
    ["ko", "주문한 상품이 아직 도착하지 않았어요."],
    ["ar", "لم أستلم طلبي حتى الآن"],
    ["he", "עדיין לא קיבלתי את ההזמנה"],
    ["ru", "Я до сих пор не получил свой заказ"],
    ["el", "Δεν έχω λάβει ακόμα την παραγγελία μου"],
  ];
  for (const [code, text] of samples) {
    it(`tells ${code}: ${text.slice(0, 30)}`, () => expect(languageOf(text).code).toBe(code));
  }

  it("says und where too little speaks for any", () => {
    for (const text of ["", "  \n", "12345", "XK-2201", "😡😡", "Zlorp quux vreth"])
      expect(languageOf(text).code).toBe("und");
  });

  it("is more certain of a long text than of two words", () => {
    const short = languageOf("still waiting");
    const long = languageOf(
      "I have been waiting for two weeks and nobody answers my e-mails about the order.",
    );
    expect(short.code).toBe("en");
    expect(long.confidence).toBeGreaterThan(short.confidence);
    expect(long.confidence).toBeLessThanOrEqual(1);
  });

  for (const [code, messages] of Object.entries(FOREIGN)) {
    describe(`short messages in ${code}`, () => {
      it("are told, or at worst not told; never taken for another language", () => {
        const wrong = messages.filter((text) => ![code, "und"].includes(languageOf(text).code));
        expect(wrong).toEqual([]);
      });

      it("are told in nine of ten cases", () => {
        const told = messages.filter((text) => languageOf(text).code === code);
        expect(told.length / messages.length).toBeGreaterThan(0.9);
      });
    });
  }

  for (const text of OTHERS) {
    it(`is not English: ${text}`, () => expect(languageOf(text).code).not.toBe("en"));
  }

  for (const text of ENGLISH) {
    it(`is English, or not told: ${text}`, () => expect(["en", "und"]).toContain(languageOf(text).code));
  }

  it("takes a foreign name or word in English for nothing more", () => {
    expect(languageOf("My name is Jürgen Müller and the Weißbier glasses came broken.").code).toBe("en");
    expect(languageOf("Order from Crêpe d'Or has not arrived, c'est la vie").code).toBe("en");
  });
});
