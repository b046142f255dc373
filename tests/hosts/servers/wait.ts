/** Waiting for a condition, with a limit and no blind sleeps. */
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { LOOPBACK } from "./config.ts";

/** Asks again and again until the answer is true; fails with `what` when the time is over. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  {
    within = 60_000,
    every = 50,
    signal,
  }: { within?: number; every?: number; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const end = Date.now() + within;
  while (!(await condition())) {
    signal?.throwIfAborted();
    if (Date.now() > end) throw new Error(`Waited ${within / 1000} s in vain: ${what}`);
    await pause(every, undefined, signal ? { signal } : {});
  }
}

/** Whether something accepts connections on this port. */
export function portOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Whether the page answers with success. */
export async function pageAnswers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
