/** `node tests/hosts/servers/down.ts`: ends what `up.ts` started. `--purge` removes the data too. */
import { existsSync, rmSync } from "node:fs";
import { DATA } from "./config.ts";
import { daemonNames, stopDaemon } from "./daemons.ts";
import { inTurn } from "./turn.ts";

/** Ends all hosts; for those who have the turn already. */
export async function stopAll(): Promise<void> {
  await Promise.all(daemonNames().map(stopDaemon));
}

/** Ends all hosts and returns when none of their processes is left. Does nothing if none runs. */
export async function stopHosts(): Promise<void> {
  if (existsSync(DATA)) await inTurn(stopAll);
}

if (import.meta.main) {
  await stopHosts();
  if (process.argv.includes("--purge")) rmSync(DATA, { recursive: true, force: true });
}
