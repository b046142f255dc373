/** The Debian packages that the hosts are made of. */
import { spawnSync } from "node:child_process";
import { aptInstall, installed, isDebianRoot } from "./apt.ts";
import { run } from "./command.ts";
import { UNAVAILABLE } from "./config.ts";

const PACKAGES = [
  "dovecot-imapd",
  "roundcube-core",
  "roundcube-sqlite3",
  "php-cli",
  "php-sqlite3",
  "php-intl",
  "php-mbstring",
  "request-tracker5",
  "rt5-db-sqlite",
  "starman",
];

/** Answers to the questions that the packages would ask: no databases, no cron jobs of their own. */
const ANSWERS = `roundcube-core roundcube/dbconfig-install boolean false
request-tracker5 request-tracker5/install-cronjobs boolean false
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/initial-root-password password attune
request-tracker5 request-tracker5/initial-root-password-again password attune
`;

/** Fails with one line on machines that can't run the hosts. */
export function requireDebianRoot(): void {
  if (!isDebianRoot()) throw new Error(UNAVAILABLE);
}

/** Name and version of each of the hosts' packages that is installed. */
export const installedPackages = () => installed(PACKAGES);

/** Installs what is missing, or fails with one line if what is there doesn't fit. */
export async function installPackages(signal?: AbortSignal): Promise<void> {
  const have = installedPackages();
  const missing = PACKAGES.filter((name) => !have.has(name));
  if (missing.length > 0) {
    console.error(`Installing ${missing.join(", ")} …`);
    spawnSync("debconf-set-selections", { input: ANSWERS });
    await aptInstall(missing, signal);
  }
  const dovecot = await run("dovecot", ["--version"]);
  if (!dovecot.startsWith("2.3")) {
    throw new Error(`${UNAVAILABLE} (the mail server's settings are written for dovecot 2.3, Debian 12)`);
  }
}
