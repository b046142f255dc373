/** Servers that outlive the command that started them, each known by a small file in the run folder. */
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA, PATHS } from "./config.ts";
import { groupLives, lives, mayLead, readTrace, traceOf } from "./trace.ts";
import { until } from "./wait.ts";

/** How a server is started. */
export interface Daemon {
  name: string;
  command: [string, string[]];
  env?: Record<string, string>;
}

const traceFile = (name: string) => join(PATHS.run, `${name}.json`);

/** Whether the server that this folder knows under the name still runs. */
export function isRunning(name: string): boolean {
  const trace = readTrace(traceFile(name));
  return trace !== undefined && lives(trace);
}

/** Starts the server in its own process group, so that Ctrl-C here doesn't reach it and one signal ends it whole. */
export function startDaemon({ name, command: [command, args], env }: Daemon): void {
  mkdirSync(PATHS.run, { recursive: true });
  const log = openSync(join(PATHS.logs, `${name}.log`), "w");
  const child = spawn(command, args, {
    cwd: DATA,
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, ...env },
  });
  closeSync(log);
  child.on("error", () => {});
  child.unref();
  if (child.pid === undefined) throw new Error(`${command} could not be started`);
  writeFileSync(traceFile(name), JSON.stringify(traceOf(child.pid)));
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** Ends the server with all its workers and returns when none is left. */
export async function stopDaemon(name: string): Promise<void> {
  const trace = readTrace(traceFile(name));
  if (trace !== undefined && mayLead(trace)) {
    const gone = () => !groupLives(trace.pid);
    signalGroup(trace.pid, "SIGTERM");
    await until(`${name} ends`, gone, { within: 5_000, every: 20 }).catch(async () => {
      signalGroup(trace.pid, "SIGKILL");
      await until(`${name} ends`, gone, { within: 5_000, every: 20 });
    });
  }
  rmSync(traceFile(name), { force: true });
}

/** The names of all servers that were started from here and not stopped. */
export function daemonNames(): string[] {
  try {
    return readdirSync(PATHS.run).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : []));
  } catch {
    return [];
  }
}

/** The last lines that the server wrote, for error messages. */
export function lastWords(name: string): string {
  try {
    return readFileSync(join(PATHS.logs, `${name}.log`), "utf8")
      .slice(-1500)
      .trim();
  } catch {
    return "";
  }
}
