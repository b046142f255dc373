/** The IMAP server: mailboxes appear as soon as someone logs in or mail arrives. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AGENT, LOOPBACK, PASSWORD, PATHS, PORTS, SERVICE_USER } from "./config.ts";
import type { Daemon } from "./daemons.ts";

const mailbox = (name: string) => `  mailbox ${name} {
    special_use = \\${name}
    auto = subscribe
  }
`;

const settings = (state: string) => `base_dir = ${state}
state_dir = ${state}
protocols = imap
listen = ${LOOPBACK}
ssl = no
disable_plaintext_auth = no
log_path = ${join(PATHS.logs, "dovecot-mail.log")}
mail_location = maildir:${PATHS.mail}/%Ld/%Ln/Maildir
auth_default_realm = ${AGENT.domain}
first_valid_uid = 1
mail_uid = ${SERVICE_USER}
mail_gid = ${SERVICE_USER}
mail_max_userip_connections = 50
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${SERVICE_USER} gid=${SERVICE_USER} home=${PATHS.mail}/%Ld/%Ln
}
namespace inbox {
  inbox = yes
  separator = .
${["Drafts", "Sent", "Trash"].map(mailbox).join("")}}
service imap-login {
  inet_listener imap {
    port = ${PORTS.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
`;

/** Writes the settings and says how to start the server. */
export function dovecot(): Daemon {
  const file = join(PATHS.config, "dovecot.conf");
  const state = join(PATHS.run, "dovecot");
  // A killed server leaves a file there that keeps the next one from starting.
  rmSync(state, { recursive: true, force: true });
  writeFileSync(file, settings(state));
  return { name: "dovecot", command: ["/usr/sbin/dovecot", ["-F", "-c", file]] };
}
