/** Servers that outlive the command that started them, each known by a small file in the run folder. */
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA, PATHS } from "./config.ts";
import { until } from "./wait.ts";

/** How a server is started. */
export interface Daemon {
  name: string;
  command: [string, string[]];
  env?: Record<string, string>;
}

interface Trace {
  pid: number;
  /** The process's start time and the machine's boot: a number alone may belong to somebody else by now. */
  started: string;
  boot: string;
}

const bootId = () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
const traceFile = (name: string) => join(PATHS.run, `${name}.json`);

/** Group and start time of a living process. One that has ended and waits for its parent to notice is dead. */
function status(pid: number | string): { group: number; started: string } | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is a name, which may hold spaces and brackets.
    const [state, , group, ...rest] = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? undefined : { group: Number(group), started: rest[16] ?? "" };
  } catch {
    return undefined;
  }
}

const groupLives = (group: number) =>
  readdirSync("/proc").some((pid) => /^\d+$/.test(pid) && status(pid)?.group === group);

function readTrace(name: string): Trace | undefined {
  try {
    return JSON.parse(readFileSync(traceFile(name), "utf8")) as Trace;
  } catch {
    return undefined;
  }
}

/** Whether the server that this folder knows under the name still runs. */
export function isRunning(name: string): boolean {
  const trace = readTrace(name);
  return trace !== undefined && trace.boot === bootId() && status(trace.pid)?.started === trace.started;
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
  const trace: Trace = { pid: child.pid, started: status(child.pid)?.started ?? "", boot: bootId() };
  writeFileSync(traceFile(name), JSON.stringify(trace));
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
  const trace = readTrace(name);
  if (trace !== undefined && trace.boot === bootId()) {
    const started = status(trace.pid)?.started;
    // Without a leader the group can only be what the dead server left: its number isn't given out again.
    if (started === undefined || started === trace.started) {
      const gone = () => !groupLives(trace.pid);
      signalGroup(trace.pid, "SIGTERM");
      await until(`${name} ends`, gone, { within: 5_000, every: 20 }).catch(async () => {
        signalGroup(trace.pid, "SIGKILL");
        await until(`${name} ends`, gone, { within: 5_000, every: 20 });
      });
    }
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
