import type { Transport } from "../messages/client.ts";
import type { Input } from "../messages/table.ts";

/**
 * Keeps what a page told last. A page that the browser brings back as it was left (Back) sees no change in itself, but
 * its tab was about another page meanwhile and must be told again.
 */
export function retelling(transport: Transport): { transport: Transport; again(): void } {
  let report: Input<"page.report"> | null = null;
  const shown = new Map<string, { kind: string; input: unknown }>();
  return {
    transport: (request) => {
      const { kind, input } = request;
      if (kind === "page.report") {
        report = input as Input<"page.report">;
        if (report.messages === 0) shown.delete("conversation.read");
        if (report.composers === 0) shown.delete("composer.identify");
      } else if (kind === "conversation.read" || kind === "composer.identify") {
        shown.delete(kind);
        shown.set(kind, request);
      }
      return transport(request);
    },
    again: () => {
      const told = report ? [{ kind: "page.report", input: { ...report, first: true } }] : [];
      // Who doesn't hear it now hears of the next change.
      for (const request of [...told, ...shown.values()]) void transport(request).catch(() => {});
    },
  };
}
