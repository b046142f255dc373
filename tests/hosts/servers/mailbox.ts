/** Reads over IMAP what a customer, or the desk, has received: the proof that a reply really went out. */
import { setTimeout as pause } from "node:timers/promises";
import PostalMime from "postal-mime";
import { HOSTS } from "./config.ts";
import { ImapMailbox, type StoredMail } from "./imap.ts";
import { loginOf } from "./maildir.ts";

/** A mail as its receiver's program shows it. */
export interface ReceivedMail {
  from: string;
  to: string[];
  subject: string;
  /** The plain-text part; empty if there is none. */
  text: string;
  /** The HTML part; empty if there is none. */
  html: string;
}

async function parse({ bytes }: StoredMail): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(bytes);
  return {
    from: mail.from?.address ?? "",
    to: (mail.to ?? []).flatMap(({ address }) => (address === undefined ? [] : [address])),
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html ?? "",
  };
}

/** All mails in the address's mailbox, oldest first. Reading marks nothing as read. */
export async function readMailbox(address: string, folder = "INBOX"): Promise<ReceivedMail[]> {
  const mailbox = await ImapMailbox.open(HOSTS.imap, loginOf(address), folder);
  try {
    return await Promise.all((await mailbox.fetch()).map(parse));
  } finally {
    mailbox.close();
  }
}

/** The first mail in the address's mailbox, there already or still to come, that the predicate accepts. */
export async function waitForMail(
  address: string,
  predicate: (mail: ReceivedMail) => boolean,
  signal: AbortSignal = AbortSignal.timeout(20_000),
): Promise<ReceivedMail> {
  const others: string[] = [];
  const mailbox = await ImapMailbox.open(HOSTS.imap, loginOf(address), "INBOX");
  try {
    for (let last = 0; ; await pause(50, undefined, { signal })) {
      for (const stored of await mailbox.fetch(last)) {
        const mail = await parse(stored);
        if (predicate(mail)) return mail;
        others.push(mail.subject);
        last = stored.uid;
      }
    }
  } catch (cause) {
    if (!signal.aborted) throw cause;
    const what = others.length === 0 ? "nothing came" : `only: ${others.join(" | ")}`;
    throw new Error(`No such mail for ${address}; ${what}`, { cause });
  } finally {
    mailbox.close();
  }
}
