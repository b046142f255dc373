/**
 * Where the test hosts live and how to log in. Shared by the servers, the tests and the mailbox reader.
 * A second set of hosts beside the first needs its own `ATTUNE_HOSTS` and `ATTUNE_HOSTS_PORT`.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A web page to test in and the agent's account there. */
interface WebHost {
  url: string;
  user: string;
  password: string;
}

/** Everything that a test needs to know about the running hosts. */
export interface Hosts {
  roundcube: WebHost;
  rt: WebHost;
  /** Any address is a login: `derek.olsen@customer.example` reads what that customer received. */
  imap: { host: string; port: number; password: string };
  smtp: { host: string; port: number };
}

/** Shown when the machine can't run the hosts; tests use it to skip. */
export const UNAVAILABLE = "Real hosts need Debian and root: skipped";

/** All servers listen here and nowhere else. */
export const LOOPBACK = "127.0.0.1";

/** One password for every account: nothing here is reachable from outside the machine. */
export const PASSWORD = "hostcheck1";

/** The agent. Mails to the desk's address arrive in her mailbox. */
export const AGENT = {
  login: "nora",
  name: "Nora Support",
  domain: "desk.test",
  address: "support@desk.test",
};

/** The account that owns mails and databases and runs the web servers. */
export const SERVICE_USER = "www-data";

const firstPort = Number(process.env.ATTUNE_HOSTS_PORT ?? 8411);

/** Four ports in a row, from `ATTUNE_HOSTS_PORT` (default 8411). */
export const PORTS = { roundcube: firstPort, rt: firstPort + 1, imap: firstPort + 2, smtp: firstPort + 3 };

/** Data of the hosts, from `ATTUNE_HOSTS` (default `attune-hosts` in the system's temporary folder). */
export const DATA = process.env.ATTUNE_HOSTS ?? join(tmpdir(), "attune-hosts");

export const PATHS = {
  /** What the servers change while they run; replaced at every start. */
  live: join(DATA, "live"),
  mail: join(DATA, "live/mail"),
  roundcubeDb: join(DATA, "live/roundcube/roundcube.db"),
  rtDb: join(DATA, "live/rt/rt.db"),
  /** The state that every start begins with. */
  snapshot: join(DATA, "snapshot"),
  config: join(DATA, "config"),
  logs: join(DATA, "logs"),
  /** One file per running server. */
  run: join(DATA, "run"),
};

/** The addresses and accounts of the hosts, running or not. */
export const HOSTS: Hosts = {
  roundcube: { url: `http://${LOOPBACK}:${PORTS.roundcube}`, user: AGENT.login, password: PASSWORD },
  rt: { url: `http://${LOOPBACK}:${PORTS.rt}`, user: AGENT.login, password: PASSWORD },
  imap: { host: LOOPBACK, port: PORTS.imap, password: PASSWORD },
  smtp: { host: LOOPBACK, port: PORTS.smtp },
};
