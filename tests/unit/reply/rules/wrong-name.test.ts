import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../../lib/reply/review/scene.ts";
import { wrongName } from "../../../../lib/reply/rules/wrong-name.ts";
import { greetingName } from "../../../../lib/reply/situation/name.ts";
import { read } from "../../tone/reader.ts";

function found(customerName: string | null, draft: string, message?: string): [string, string | undefined][] {
  const scene = sceneOf({
    draft,
    answers: message === undefined ? null : { message, reading: read(message) },
    customerName,
  });
  return wrongName.find(scene).map(({ start, end, alternative }) => [draft.slice(start, end), alternative]);
}

const BODY = "\n\nThe parcel left us this morning.\n\nBest wishes,\nTom";

describe("the customer's name, however it is written", () => {
  it.each([
    ["Marta Oliveira", "Hi Marta,"],
    ["Marta Oliveira", "Dear Ms Oliveira,"],
    ["Marta Oliveira", "Dear Marta Oliveira,"],
    ["Marta Oliveira", "hi marta,"],
    ["Oliveira, Marta", "Hi Marta,"],
    ["M. Oliveira", "Dear Marta,"],
    ["M. Oliveira", "Dear Mr Oliveira,"],
    ["Nguyen Thi Mai", "Dear Mai,"],
    ["Kim Min-jun", "Dear Min-jun,"],
    ["Hyun-woo", "Dear Hyun Woo,"],
    ["Robert Lee", "Hello Bob,"],
    ["Samantha Lee", "Hello Sam,"],
    ["Samuel Lee", "Hello Sam,"],
    ["Tina", "Dear Martina,"],
    ["Nicholas Fry", "Hi Klaus,"],
    ["Hannah", "Hi Hannah and John,"],
    ["Hannah Lee", "Hi John and Hannah,"],
    ["Hannah", "The tickets are attached. Thanks, Peter!"],
    ["Tom", "Hi Thursday's courier has your jacket, Tom."],
    ["Alexandra Popescu", "Hey Alex,"],
    ["Devon", "Hi Dev,"],
    ["José García", "Hola Jose,"],
    ["Jörg Weiß", "Sehr geehrter Herr Weiss,"],
    ["Ms Adeyemi", "Ms Adeyemi,"],
    ["Ms Adeyemi", "Dear Miss Adeyemi,"],
    ["Hannah", "Dear Ms Hannah,"],
    ["Dr Amara Nwosu", "Dear Dr. Nwosu,"],
    ["Dr Amara Nwosu", "Hi Amara,"],
    ["Prof. Anna Berg", "Dear Professor Berg,"],
    ["Paulina & Rob", "Dear Paulina and Rob,"],
    ["Mary-Anne O'Neill", "Dear Mary Anne,"],
    ["Ana de la Cruz", "Dear Ms de la Cruz,"],
    ["xKoda", "Hey xKoda!"],
    ["jdoe_99", "Hi John,"],
    ["marta.oliveira@example.com", "Hi Marta,"],
    ["Юлия Петрова", "Dear Yulia,"],
    ["Юлия Петрова", "Здравствуйте, Юлия!"],
    ["田中 健", "田中様"],
    ["田中 健", "Dear Ken,"],
    ["Talleres Ruiz S.L.", "Hola Silvia,"],
    ["Accounts Team", "Hi Priya,"],
    [null, "Hi Richard,"],
    ["", "Hi Richard,"],
    ["Marta", "Dear customer,"],
    ["Marta", "Dear Skylark guest,"],
    ["Marta", "Dear Sir or Madam,"],
    ["Marta", "Hello,"],
    ["Marta", "Hello there,"],
    ["Marta", "Good morning!"],
    ["Marta", "Hi Marta and team,"],
    ["Marta", "Dear {{first_name}},"],
    ["Marta", "Thanks,"],
    ["Marta", "Hi Marta, thanks for the photos"],
    ["Mr Petrov", "Hi Ivan,"],
    ["Will", "Hi Will,"],
    ["May Ling", "Dear May,"],
    ["Mark", "Hi Mark the parcel is on its way"],
  ])("%s: %s", (name, greeting) => {
    expect(found(name, `${greeting}${BODY}`)).toEqual([]);
  });

  it("knows that other languages inflect names", () => {
    const body = "\n\nPańska paczka jest już w drodze, proszę czekać na kuriera jutro rano.\n\nLena";
    expect(found("Tomasz Wilk", `Szanowny Panie Tomaszu,${body}`)).toEqual([]);
    expect(found("Tomasz Wilk", `Szanowny Panie Marku,${body}`)).toEqual([["Panie Marku", "Tomasz"]]);
  });

  it("takes a name from the signature and a second one from the message", () => {
    expect(found("Marta", `Dear Ms Oliveira,${BODY}`, "The desk has no bolts.\n\nMarta Oliveira")).toEqual(
      [],
    );
    expect(
      found("Marta", `Hi Marta and Luis,${BODY}`, "My husband Luis and I wait for the desk.\n\nMarta"),
    ).toEqual([]);
    expect(
      found("info@ruiz.example", `Hola Silvia,${BODY}`, "Dear team, we need the invoice.\nSilvia Ruiz"),
    ).toEqual([]);
  });

  it("leaves the agent, colleagues and others who are spoken of alone", () => {
    expect(
      found("Hanna", "Hi Hanna,\n\nMy colleague Hannah sends it. Mr Webb will call.\n\nBest,\nJohanna"),
    ).toEqual([]);
    expect(found("Ben", "Done, Ben. It goes out tomorrow.\n\nLena")).toEqual([]);
    expect(found("Ben", "Thanks, Ben! Inka put it aside.\n\nThank you,\nMatteo")).toEqual([]);
  });
});

describe("a name that isn't the customer's", () => {
  it.each([
    ["Rosalind", "Hi Richard,", "Richard", "Rosalind"],
    ["Hannah", "hi richard,", "richard", "Hannah"],
    ["Marta Oliveira", "Dear Martha,", "Martha", "Marta"],
    ["Marta Oliveira", "Dear Marta Olivera,", "Olivera", "Oliveira"],
    ["Marta Oliveira", "Dear Marta Smith,", "Smith", "Marta"],
    ["Marta Oliveira", "Dear Mr Smith,", "Mr Smith", "Marta"],
    ["Chloe Bennett", "Dear Mr Bennet,", "Mr Bennet", "Chloe"],
    ["Ms Adeyemi", "Dear Mr Adeyemi,", "Mr Adeyemi", "Ms Adeyemi"],
    ["Dr Amara Nwosu", "Dear Mr Nwosu,", "Mr Nwosu", greetingName("Dr Amara Nwosu")],
    ["Mx Rowan Hale", "Dear Mr Hale,", "Mr Hale", "Mx Hale"],
    ["Josef Hruby", "Sehr geehrter Herr Huber,", "Herr Huber", "Josef"],
    ["Priyanka", "Prianka,", "Prianka", "Priyanka"],
    ["Юлия Петрова", "Здравствуйте, Ольга!", "Ольга", "Юлия"],
    ["Mireille", "Thank you for your order. Hi Mark, I have checked.", "Mark", "Mireille"],
    ["Michelle", "Hi Michael,", "Michael", "Michelle"],
    ["Roberta", "Hi Robert,", "Robert", "Roberta"],
    ["Julian", "Hi Julia,", "Julia", "Julian"],
    ["Patricia", "Hi Patrick,", "Patrick", "Patricia"],
    ["Georgina", "Hi George,", "George", "Georgina"],
    ["Tina", "Hi Martin,", "Martin", "Tina"],
    ["Louise", "Hi Louis,", "Louis", "Louise"],
    ["Alexandra", "Hi Alexander,", "Alexander", "Alexandra"],
    ["Henry", "Hi Harriet,", "Harriet", "Henry"],
    ["Klaus", "Hi Nicola,", "Nicola", "Klaus"],
    ["May", "Hi Maria,", "Maria", "May"],
    ["Paulina", "Hi Paul,", "Paul", "Paulina"],
    ["Daniella", "Hi Daniel,", "Daniel", "Daniella"],
    ["Ben", "Done, Steve. It goes out tomorrow.", "Steve", "Ben"],
    ["Ben", "Sorry, Marek, that took a while.", "Marek", "Ben"],
  ])("%s: %s", (name, greeting, wrong, right) => {
    expect(found(name, `${greeting}${BODY}`)).toEqual([[wrong, right]]);
  });

  it("is told from the signature where the help desk shows no name", () => {
    expect(found(null, `Hi Sarah,${BODY}`, "Where is my parcel?\n\nHannah")).toEqual([["Sarah", undefined]]);
  });

  it("is the agent's own, too", () => {
    expect(found("Sam", `Hi Nora,${BODY}`, "Hi Nora, thank you for the fix.\nSam")).toEqual([
      ["Nora", "Sam"],
    ]);
  });
});

it("takes any text", () => {
  for (const draft of [
    "Dear ".repeat(9000),
    `Hi ${"A".repeat(50_000)}`,
    "Hi A-".repeat(9000),
    "Hi A B ".repeat(9000),
    "\n".repeat(50_000),
    "Hi ''''",
    "Mr. Mr. Mr.",
  ])
    expect(() => found("Marta Oliveira", draft)).not.toThrow();
});
