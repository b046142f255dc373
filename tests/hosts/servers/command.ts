/** Runs one command to its end. */
import { spawn } from "node:child_process";

interface CommandOptions {
  env?: Record<string, string>;
  cwd?: string;
  signal?: AbortSignal | undefined;
}

/** Resolves with what the command printed; fails with the end of its error output, also when aborted. */
export function run(command: string, args: string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...options.env },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    let out = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    let failure: Error | undefined;
    child.on("error", (error) => {
      failure = error;
      // A command that never began has no end to wait for.
      if (child.pid === undefined) reject(error);
    });
    child.on("close", (code, killedBy) => {
      if (failure !== undefined) reject(failure);
      else if (code === 0) resolve(out);
      else
        reject(
          new Error(`${command} ended with ${killedBy ?? code}: ${(errors || out).slice(-2000).trim()}`),
        );
    });
  });
}

/** The same command as the unprivileged account that owns the hosts' data. */
export function asUser(user: string, command: string, args: string[]): [string, string[]] {
  return ["setpriv", [`--reuid=${user}`, `--regid=${user}`, "--clear-groups", command, ...args]];
}
