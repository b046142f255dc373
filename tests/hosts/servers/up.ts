/**
 * `node tests/hosts/servers/up.ts`: starts Roundcube and Request Tracker with their mail server, on
 * loopback, always from the same state. What runs already is restarted. `down.ts` ends it all.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { asUser, run } from "./command.ts";
import { DATA, HOSTS, type Hosts, PATHS, PORTS, SERVICE_USER } from "./config.ts";
import { type Daemon, isRunning, lastWords, startDaemon } from "./daemons.ts";
import { dovecot } from "./dovecot.ts";
import { stopAll } from "./down.ts";
import { installPackages, requireDebianRoot } from "./packages.ts";
import { roundcube } from "./roundcube.ts";
import { requestTracker } from "./rt.ts";
import { ensureSnapshot, restoreSnapshot } from "./snapshot.ts";
import { inTurn } from "./turn.ts";
import { pageAnswers, portOpen, until } from "./wait.ts";

interface Server {
  daemon: Daemon;
  port: number;
  ready(): Promise<boolean>;
}

/** Runs as root only until it holds its port. */
const sink = (): Daemon => ({
  name: "smtp",
  command: [
    process.execPath,
    [join(import.meta.dirname, "sink.ts"), String(PORTS.smtp), PATHS.mail, SERVICE_USER],
  ],
});

function servers(): Server[] {
  return [
    { daemon: sink(), port: PORTS.smtp, ready: () => portOpen(PORTS.smtp) },
    { daemon: dovecot(), port: PORTS.imap, ready: () => portOpen(PORTS.imap) },
    { daemon: roundcube(), port: PORTS.roundcube, ready: () => pageAnswers(HOSTS.roundcube.url) },
    { daemon: requestTracker(), port: PORTS.rt, ready: () => pageAnswers(HOSTS.rt.url) },
  ];
}

async function start({ daemon, port, ready }: Server, signal: AbortSignal): Promise<void> {
  if (await portOpen(port)) throw new Error(`Port ${port} is taken (${daemon.name}): set ATTUNE_HOSTS_PORT`);
  signal.throwIfAborted();
  startDaemon(daemon);
  const answered = async () => {
    if (!isRunning(daemon.name)) throw new Error(`${daemon.name} ended at once: ${lastWords(daemon.name)}`);
    return ready();
  };
  await until(`${daemon.name} answers on port ${port}`, answered, { signal });
}

/** Starts the servers together. When one fails the others stop waiting, and none starts after the return. */
async function startAll(signal?: AbortSignal): Promise<void> {
  const failure = new AbortController();
  const either = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
  const starts = servers().map((server) =>
    start(server, either).catch((error: unknown) => {
      failure.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(starts);
  either.throwIfAborted();
}

async function startFresh(signal?: AbortSignal): Promise<Hosts> {
  // The servers' own account must be able to read what is written for it.
  const umask = process.umask(0o022);
  try {
    await stopAll();
    await installPackages(signal);
    for (const folder of [PATHS.config, PATHS.logs, PATHS.run]) mkdirSync(folder, { recursive: true });
    // The web servers write their logs themselves.
    await run("chown", [SERVICE_USER, PATHS.logs], { signal });
    await run(...asUser(SERVICE_USER, "test", ["-x", PATHS.logs])).catch(() => {
      throw new Error(`${SERVICE_USER} can't reach ${DATA}: set ATTUNE_HOSTS to a folder open to all`);
    });
    await ensureSnapshot(signal);
    await restoreSnapshot(signal);
    await startAll(signal);
    return HOSTS;
  } catch (error) {
    await stopAll();
    throw error;
  } finally {
    process.umask(umask);
  }
}

/** Starts all hosts from their first state; fails whole, leaving nothing running. */
export async function startHosts(signal?: AbortSignal): Promise<Hosts> {
  requireDebianRoot();
  return inTurn(() => startFresh(signal), signal);
}

if (import.meta.main) {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort());
  const began = Date.now();
  try {
    const { roundcube, rt, imap, smtp } = await startHosts(stop.signal);
    console.log(`Roundcube        ${roundcube.url}  ${roundcube.user} / ${roundcube.password}`);
    console.log(`Request Tracker  ${rt.url}  ${rt.user} / ${rt.password}`);
    console.log(`IMAP             ${imap.host}:${imap.port}  any address / ${imap.password}`);
    console.log(`SMTP             ${smtp.host}:${smtp.port}`);
    console.error(`Ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(stop.signal.aborted ? "Stopped; nothing is left running." : (error as Error).message);
    process.exitCode = stop.signal.aborted ? 130 : 1;
  }
}
