import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { loginOf } from "./maildir.ts";
import { ancestors, isAnswer, SEEDS, ticketOf, uidOf } from "./mails.ts";
import { mime } from "./mime.ts";
import { DEREK } from "./seeds/seed.ts";

/** Line ends and a missing last one are the mail's affair. */
const plain = (text: string | undefined) => (text ?? "").replaceAll("\r\n", "\n").trim();

describe("the seeded mails", () => {
  it.each(SEEDS.map((seed) => [seed.id, seed] as const))(
    "%s survives the trip through a mail",
    async (_, seed) => {
      const mail = await PostalMime.parse(mime(seed));
      expect(mail.subject).toBe(seed.subject);
      expect(mail.from).toMatchObject(seed.from);
      expect(plain(mail.text)).toBe(plain(seed.text));
      expect(plain(mail.html)).toBe(plain(seed.html));
      expect(mail.references?.split(/\s+/) ?? []).toHaveLength(ancestors(seed).length);
    },
  );

  it("have ids of their own, and belong to nobody", () => {
    expect(new Set(SEEDS.map(({ id }) => id)).size).toBe(SEEDS.length);
    for (const { from } of SEEDS) expect(from.address).toMatch(/\.(example|test)$/);
  });

  it("keep one conversation in one ticket, and leave answers out of the inbox", () => {
    expect(ticketOf("thread-5")).toBe(ticketOf("thread"));
    const received = SEEDS.filter((seed) => !isAnswer(seed));
    expect(received.map(({ id }) => uidOf(id))).toEqual(received.map((_, index) => index + 1));
  });

  it("let one customer write twice", () => {
    expect(SEEDS.filter(({ from }) => from.address === DEREK.address)).toHaveLength(2);
  });
});

describe("mailboxes", () => {
  it("gives the desk's mail to the agent, and everyone else their own", () => {
    expect(loginOf("support@desk.test")).toBe("nora@desk.test");
    expect(loginOf("Derek.Olsen@customer.example")).toBe("derek.olsen@customer.example");
  });

  it.each(["../x@y.example", "x@../y", "x", "a/b@c.example", "@y.example", ".x@y.example"])(
    "refuses %s",
    (address) => {
      expect(() => loginOf(address)).toThrow();
    },
  );
});
