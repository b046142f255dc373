import type { Lifetime } from "./lifetime.ts";

/** At most one look per this many milliseconds while a page keeps changing. */
const PAUSE = 120;

/** After a quiet time the look comes this many milliseconds after the first change: about one drawn frame. */
const FRAME = 16;

/**
 * Calls `look` now and after every change of the page, in a calm pace: a burst of changes is one look.
 * Changes inside Attune's own elements don't count.
 */
export function observePage(document: Document, lifetime: Lifetime, look: () => void): void {
  let waiting = false;
  let looked = Date.now();
  const plan = () => {
    if (waiting) return;
    waiting = true;
    lifetime.after(Math.max(FRAME, PAUSE - (Date.now() - looked)), () => {
      waiting = false;
      looked = Date.now();
      look();
    });
  };
  const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer((changes) => {
    if (changes.some((change) => !isOurs(change))) plan();
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["class", "style", "hidden", "data-transaction-id", "data-message", "src"],
  });
  lifetime.own(() => observer.disconnect());
  // A frame's document is swapped without a change in ours (TinyMCE, CKEditor).
  lifetime.listen(document, "load", plan, { capture: true });
  look();
}

function isOurs(change: MutationRecord): boolean {
  const nodes = [...change.addedNodes, ...change.removedNodes];
  if (change.type === "attributes") return (change.target as Element).hasAttribute("data-attune");
  return (
    nodes.length > 0 &&
    nodes.every((node) => node.nodeType === 1 && (node as Element).hasAttribute("data-attune"))
  );
}
