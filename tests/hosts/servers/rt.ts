/** Request Tracker: its settings, its database and how to start it. */
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { asUser, run } from "./command.ts";
import { AGENT, LOOPBACK, PASSWORD, PATHS, PORTS, SERVICE_USER } from "./config.ts";
import type { Daemon } from "./daemons.ts";

const here = import.meta.dirname;
const siteConfig = () => join(PATHS.config, "rt/RT_SiteConfig.pm");

/** The address has an `@`, which Perl would read as a list inside double quotes: single quotes only. */
const settings = (database: string) => `Set($rtname, '${AGENT.domain}');
Set($Organization, '${AGENT.domain}');
Set($CorrespondAddress, '${AGENT.address}');
Set($CommentAddress, 'comment@${AGENT.domain}');
Set($WebDomain, '${LOOPBACK}');
Set($WebPort, ${PORTS.rt});
Set($WebPath, '');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${database}');
Set($DatabaseHost, '');
Set($DatabaseUser, '');
Set($DatabasePassword, '');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set($MailCommand, 'sendmailpipe');
Set($SendmailPath, '${join(PATHS.config, "rt/sendmail")}');
Set($Timezone, 'UTC');
Set($MessageBoxRichText, 1);
1;
`;

function environment(database: string): Record<string, string> {
  mkdirSync(join(PATHS.config, "rt/conf.d"), { recursive: true });
  // The web server runs as another user, who may not read the checkout: it gets a copy.
  const sendmail = join(PATHS.config, "rt/sendmail");
  copyFileSync(join(here, "rt-sendmail.pl"), sendmail);
  chmodSync(sendmail, 0o755);
  writeFileSync(siteConfig(), settings(database));
  return {
    RT_SITE_CONFIG: siteConfig(),
    RT_SITE_CONFIG_DIR: join(PATHS.config, "rt/conf.d"),
    ATTUNE_SMTP_PORT: String(PORTS.smtp),
  };
}

/** Writes the settings and says how to start the server. */
export function requestTracker(): Daemon {
  const env = environment(PATHS.rtDb);
  const args = ["--server", "Starman", "--host", LOOPBACK, "--port", String(PORTS.rt), "--workers", "2"];
  const server = "/usr/share/request-tracker5/libexec/rt-server";
  return { name: "rt", command: asUser(SERVICE_USER, server, args), env };
}

/** Makes the database in `folder` and opens a ticket for each conversation among the mails in `mails`. */
export async function createRtDb(folder: string, mails: string, signal?: AbortSignal): Promise<void> {
  const env = environment(join(folder, "rt.db"));
  const options = { env, cwd: dirname(folder), signal };
  await run(...asUser(SERVICE_USER, "/usr/sbin/rt-setup-database-5", ["--action", "init"]), options);
  const seeder = join(folder, "rt-seed.pl");
  copyFileSync(join(here, "rt-seed.pl"), seeder);
  await run(...asUser(SERVICE_USER, "perl", [seeder, mails, AGENT.login, PASSWORD]), options);
  rmSync(seeder);
}
