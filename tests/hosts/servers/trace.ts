/** Knows a process again later: a number alone may belong to somebody else by then. */
import { readdirSync, readFileSync } from "node:fs";

/** A process, with its start time and the machine's boot. */
export interface Trace {
  pid: number;
  started: string;
  boot: string;
}

const bootId = () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();

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

/** What to remember of a process that runs now. */
export function traceOf(pid: number): Trace {
  return { pid, started: status(pid)?.started ?? "", boot: bootId() };
}

/** The trace in a file; nothing if there is none or it isn't whole. */
export function readTrace(file: string): Trace | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Trace;
  } catch {
    return undefined;
  }
}

/** Whether this very process still lives. */
export function lives({ pid, started, boot }: Trace): boolean {
  return boot === bootId() && status(pid)?.started === started;
}

/** Whether a group that this process led may still have members: it lives, or nobody has its number. */
export function mayLead({ pid, started, boot }: Trace): boolean {
  // A group's number isn't given out again while the group has members.
  return boot === bootId() && (status(pid)?.started ?? started) === started;
}

/** Whether any process of the group lives. */
export function groupLives(group: number): boolean {
  return readdirSync("/proc").some((pid) => /^\d+$/.test(pid) && status(pid)?.group === group);
}
