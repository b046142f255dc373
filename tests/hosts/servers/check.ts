/**
 * `node tests/hosts/servers/check.ts`: are the running hosts sound? Logs in to both, sends a reply through
 * each one's own form, without any browser, and reads it back from the customer's mailbox. Changes their
 * state; the next `up` restores it.
 */
import { HOSTS } from "./config.ts";
import { readMailbox, waitForMail } from "./mailbox.ts";
import { seed, ticketOf, uidOf } from "./mails.ts";
import { pageAnswers } from "./wait.ts";

const CUSTOMER = seed("angry").from.address;

/** Follows redirects itself, since the login's cookie comes with one. */
class Visitor {
  readonly #base: string;
  readonly #cookies = new Map<string, string>();

  constructor(base: string) {
    this.#base = base;
  }

  async open(path: string, form?: Record<string, string>): Promise<string> {
    let url = new URL(path, this.#base);
    let body = form && new URLSearchParams(form);
    for (let hops = 0; hops < 10; hops += 1) {
      const cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ");
      const headers = { cookie, referer: `${this.#base}/` };
      const answer = await fetch(
        url,
        body ? { method: "POST", body, headers, redirect: "manual" } : { headers, redirect: "manual" },
      );
      for (const line of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        this.#cookies.set(name, value);
      }
      const next = answer.headers.get("location");
      if (next === null) return answer.text();
      url = new URL(next, url);
      body = undefined;
    }
    throw new Error(`${path} goes round in circles`);
  }
}

/** The hidden fields of a form, as they would be sent along. */
function field(page: string, name: string): string {
  const tag = page.match(/<input[^>]*>/g)?.find((one) => one.includes(`name="${name}"`)) ?? "";
  const value = /value="([^"]*)"/.exec(tag)?.[1];
  if (value === undefined) throw new Error(`The page has no field ${name}: ${page.slice(0, 300)}`);
  return value;
}

async function replyInRoundcube(text: string): Promise<void> {
  const { url, user, password } = HOSTS.roundcube;
  const visitor = new Visitor(url);
  const token = field(await visitor.open("/"), "_token");
  const login = { _task: "login", _action: "login", _token: token, _user: user, _pass: password };
  await visitor.open("/?_task=login", login);
  const page = await visitor.open(`/?_task=mail&_mbox=INBOX&_reply_uid=${uidOf("angry")}&_action=compose`);
  const names = ["_token", "_task", "_action", "_id", "_is_html", "_subject"];
  const fields = Object.fromEntries(names.map((name) => [name, field(page, name)]));
  await visitor.open("/?_task=mail", {
    ...fields,
    _from: "1",
    _to: CUSTOMER,
    _message: text,
    _store_target: "Sent",
  });
}

async function replyInRt(text: string): Promise<void> {
  const { url, user, password } = HOSTS.rt;
  const visitor = new Visitor(url);
  await visitor.open("/NoAuth/Login.html", { user, pass: password });
  const id = String(ticketOf("angry"));
  const page = await visitor.open(`/Ticket/Update.html?Action=Respond;id=${id}`);
  await visitor.open("/Ticket/Update.html", {
    id,
    Action: "Respond",
    Token: field(page, "Token"),
    UpdateType: "response",
    UpdateContent: `<p>${text}</p>`,
    UpdateContentType: "text/html",
    SubmitTicket: "Update Ticket",
  });
}

if (!((await pageAnswers(HOSTS.roundcube.url)) && (await pageAnswers(HOSTS.rt.url)))) {
  console.error("The hosts don't run: start them with up.ts");
  process.exit(1);
}
for (const [name, reply] of [
  ["Roundcube", replyInRoundcube],
  ["Request Tracker", replyInRt],
] as const) {
  const text = `A reply through ${name}, ${crypto.randomUUID()}`;
  await reply(text);
  const mail = await waitForMail(CUSTOMER, (one) => one.text.includes(text));
  console.log(`${name}: "${mail.subject}" from ${mail.from} reached ${mail.to.join(", ")}`);
}
console.log(`The desk's mailbox holds ${(await readMailbox("support@desk.test")).length} mails`);
