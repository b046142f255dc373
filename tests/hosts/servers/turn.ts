/** One at a time: starting and stopping the hosts from two places at once would mix their data. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "./config.ts";
import { lives, readTrace, traceOf } from "./trace.ts";
import { until } from "./wait.ts";

const file = join(DATA, "busy.json");

function take(): boolean {
  mkdirSync(DATA, { recursive: true, mode: 0o755 });
  try {
    writeFileSync(file, JSON.stringify(traceOf(process.pid)), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const owner = readTrace(file);
    // Its owner was killed: whoever comes next may have the turn.
    if (owner !== undefined && !lives(owner)) rmSync(file, { force: true });
    return false;
  }
}

/** Does the work when nobody else starts or stops the same hosts. */
export async function inTurn<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  await until("the hosts are being started or stopped from elsewhere", take, { within: 900_000, signal });
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
