/** Roundcube: its settings, its database and how to start it. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { asUser } from "./command.ts";
import { AGENT, LOOPBACK, PATHS, PORTS, SERVICE_USER } from "./config.ts";
import type { Daemon } from "./daemons.ts";

/** `htmleditor` 4: HTML replies, except to plain-text mails, so that both kinds of composer occur. */
const settings = () => `<?php
$config['db_dsnw'] = 'sqlite:///${PATHS.roundcubeDb}?mode=0640';
$config['imap_host'] = '${LOOPBACK}:${PORTS.imap}';
$config['smtp_host'] = '${LOOPBACK}:${PORTS.smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'attune-test-hosts-key-24';
$config['product_name'] = 'Desk Webmail';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['language'] = 'en_US';
$config['log_dir'] = '${PATHS.logs}/';
$config['temp_dir'] = '${PATHS.live}/roundcube/';
$config['enable_installer'] = false;
$config['mail_domain'] = '${AGENT.domain}';
$config['create_default_folders'] = true;
$config['htmleditor'] = 4;
$config['login_rate_limit'] = 1000;
$config['use_https'] = false;
`;

/** Writes the settings and says how to start the server. */
export function roundcube(): Daemon {
  const folder = join(PATHS.config, "roundcube");
  mkdirSync(folder, { recursive: true });
  for (const file of ["defaults.inc.php", "mimetypes.php"]) {
    copyFileSync(join("/etc/roundcube", file), join(folder, file));
  }
  writeFileSync(join(folder, "config.inc.php"), settings());
  const php = ["-S", `${LOOPBACK}:${PORTS.roundcube}`, "-t", "/var/lib/roundcube/public_html"];
  return {
    name: "roundcube",
    command: asUser(SERVICE_USER, "php", php),
    env: { ROUNDCUBE_CONFIG_DIR: folder, PHP_CLI_SERVER_WORKERS: "4" },
  };
}

/** Makes the database with the agent's account, who writes in the name of the desk. */
export function createRoundcubeDb(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(readFileSync("/usr/share/roundcube/SQL/sqlite.initial.sql", "utf8"));
  db.prepare(
    "INSERT INTO users (user_id, username, mail_host, created, language) VALUES (1, ?, ?, ?, 'en_US')",
  ).run(AGENT.login, LOOPBACK, "2026-01-01 00:00:00");
  db.prepare("INSERT INTO identities (user_id, changed, standard, name, email) VALUES (1, ?, 1, ?, ?)").run(
    "2026-01-01 00:00:00",
    AGENT.name,
    AGENT.address,
  );
  db.close();
}
