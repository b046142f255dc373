/** The state that every start begins with: made once, then only copied. */
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.ts";
import { AGENT, DATA, PATHS, SERVICE_USER } from "./config.ts";
import { deliver } from "./maildir.ts";
import { ancestors, isAnswer, SEEDS, sentAt } from "./mails.ts";
import { mime } from "./mime.ts";
import { installedPackages } from "./packages.ts";
import { createRoundcubeDb } from "./roundcube.ts";
import { createRtDb } from "./rt.ts";

/** The files of this folder that decide what is in the snapshot. */
const SOURCES = ["config", "mails", "mime", "maildir", "roundcube", "rt", "snapshot", "seeds/*"].map(
  (name) => `${name}.ts`,
);

/** Changes with everything that the snapshot is made from. */
function fingerprint(): string {
  const hash = createHash("sha256").update(JSON.stringify([...installedPackages()]));
  for (const file of globSync([...SOURCES, "*.pl"], { cwd: import.meta.dirname }).sort()) {
    hash.update(readFileSync(join(import.meta.dirname, file)));
  }
  return hash.digest("hex");
}

function isCurrent(): boolean {
  try {
    return readFileSync(join(PATHS.snapshot, "fingerprint"), "utf8") === fingerprint();
  } catch {
    return false;
  }
}

/** Makes the snapshot if there is none or if the seeds have changed; complete or not at all. */
export async function ensureSnapshot(signal?: AbortSignal): Promise<void> {
  if (isCurrent()) return;
  console.error("Making the first state of the hosts …");
  const draft = join(DATA, "snapshot.new");
  const mails = join(DATA, "mails.new");
  for (const old of [draft, mails, PATHS.snapshot]) rmSync(old, { recursive: true, force: true });
  for (const folder of [mails, join(draft, "mail"), join(draft, "roundcube"), join(draft, "rt")]) {
    mkdirSync(folder, { recursive: true });
  }
  await run("chown", ["-R", `${SERVICE_USER}:${SERVICE_USER}`, draft], { signal });
  SEEDS.forEach((seed, index) => {
    const mail = mime(seed);
    const order = String(index + 1).padStart(2, "0");
    const conversation = ancestors(seed)[0] ?? seed.id;
    writeFileSync(join(mails, `${order}-${isAnswer(seed) ? "out" : "in"}-${conversation}.eml`), mail);
    const received = sentAt(seed);
    // The file's name begins with its time: the mail server numbers mails in that order.
    const name = `${received.getTime() / 1000}.${seed.id}.attune`;
    const folder = isAnswer(seed) ? "Sent" : "INBOX";
    deliver(join(draft, "mail"), AGENT.address, { mail, name, received, folder, seen: folder === "Sent" });
  });
  createRoundcubeDb(join(draft, "roundcube/roundcube.db"));
  await createRtDb(join(draft, "rt"), mails, signal);
  await run("chown", ["-R", `${SERVICE_USER}:${SERVICE_USER}`, draft], { signal });
  writeFileSync(join(draft, "fingerprint"), fingerprint());
  rmSync(mails, { recursive: true });
  renameSync(draft, PATHS.snapshot);
}

/** Puts the first state back in place. Only while no server runs. */
export async function restoreSnapshot(signal?: AbortSignal): Promise<void> {
  rmSync(PATHS.live, { recursive: true, force: true });
  await run("cp", ["-a", "--reflink=auto", PATHS.snapshot, PATHS.live], { signal });
}
