import type { Host } from "./contract.ts";
import { demoInbox } from "./sites/demo-inbox.ts";
import { requestTracker } from "./sites/request-tracker.ts";
import { roundcube } from "./sites/roundcube.ts";

/** Every host that Attune knows, the most particular first. A new file in `sites/` is registered here. */
export const hosts: readonly Host[] = [roundcube, requestTracker, demoInbox];

/** The host of this document, or null where Attune knows nothing of the page. */
export function hostOf(document: Document): Host | null {
  return hosts.find((host) => host.isHere(document)) ?? null;
}
