/** Writes a mail into a Maildir the way a mail server does: complete first, then visible. */
import { chownSync, mkdirSync, renameSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AGENT } from "./config.ts";

/** The account that reads an address's mail: the address itself, except that the desk's is the agent's. */
export function loginOf(address: string): string {
  const login =
    address.toLowerCase() === AGENT.address ? `${AGENT.login}@${AGENT.domain}` : address.toLowerCase();
  if (!/^[\w+-][\w.+-]*@[\w-][\w.-]*$/.test(login)) throw new Error(`Not a mailbox: ${address}`);
  return login;
}

/** Where the mailbox of an address is, below the mail folder. */
function mailboxFolder(address: string): string {
  const [local = "", domain = ""] = loginOf(address).split("@");
  return join(domain, local);
}

let count = 0;

/** What is written; `name` fixes the file's name (and so the order), `received` its time, `seen` marks it as read. */
interface Delivery {
  mail: Buffer | string;
  name?: string;
  received?: Date;
  seen?: boolean;
  folder?: "INBOX" | "Sent";
}

/** Delivers a mail into the mailbox below `root`, creating it if needed; it belongs to the owner of `root`. */
export function deliver(
  root: string,
  address: string,
  { mail, name, received, seen, folder = "INBOX" }: Delivery,
): void {
  const home = join(root, mailboxFolder(address));
  const box = folder === "INBOX" ? join(home, "Maildir") : join(home, "Maildir", `.${folder}`);
  const owner = statSync(root);
  const own = (path: string) => chownSync(path, owner.uid, owner.gid);
  for (const part of ["tmp", "new", "cur"]) {
    const first = mkdirSync(join(box, part), { recursive: true, mode: 0o770 });
    // A new mailbox is several nested folders, all of which belong to the mail server.
    if (first !== undefined)
      for (let path = join(box, part); path.length >= first.length; path = join(path, "..")) own(path);
  }
  count += 1;
  const file =
    name ?? `${Math.floor(Date.now() / 1000)}.M${String(count).padStart(6, "0")}P${process.pid}.attune`;
  const draft = join(box, "tmp", file);
  writeFileSync(draft, mail);
  own(draft);
  if (received) utimesSync(draft, received, received);
  renameSync(draft, seen ? join(box, "cur", `${file}:2,S`) : join(box, "new", file));
}
