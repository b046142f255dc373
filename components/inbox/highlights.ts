import { rangesOf, type VisibleText } from "../../lib/hosts/visible-text.ts";
import type { Span, ToneReading } from "../../lib/tone/reading.ts";

/** Marks the words behind a reading in the message, without a node in the host's page. Nothing where the browser can't. */
export function markReading(document: Document, body: VisibleText, reading: ToneReading): () => void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  if (!registry || !view?.Highlight) return () => {};
  const marks: [string, readonly Span[]][] = [
    ["attune-ask", reading.asks],
    ["attune-evidence", reading.evidence],
  ];
  for (const [name, spans] of marks) {
    const ranges = spans.flatMap((span) => rangesOf(body, span.start, span.end));
    if (ranges.length > 0) registry.set(name, new view.Highlight(...ranges));
  }
  return () => {
    for (const [name] of marks) registry.delete(name);
  };
}
