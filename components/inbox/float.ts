import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from "@floating-ui/dom";

/** Lower than this a card can't be read. */
const LEAST_HEIGHT = 320;

const BESIDE: Placement[] = ["bottom-start", "top-start", "bottom-end", "top-end"];
/** Under a reply box are the host's own buttons: that side comes last. */
const FALLBACKS: Partial<Record<Placement, Placement[]>> = {
  "right-end": ["top-end", "bottom-end"],
};

/**
 * Keeps an element of the top layer beside another one while the page scrolls, zooms or changes.
 * @returns ends it
 */
export function floatBeside(anchor: Element, floating: HTMLElement, placement: Placement): () => void {
  /** The side it stands on, for as long as the window keeps its size: a card that grows must not jump about. */
  let side: { at: Placement; window: string } | null = null;
  return autoUpdate(anchor, floating, () => {
    // The host took it away: what floats stays where it is.
    if (!anchor.isConnected) return;
    const now = `${window.innerWidth} ${window.innerHeight}`;
    const kept = side?.window === now ? side.at : null;
    void computePosition(anchor, floating, {
      strategy: "fixed",
      placement: kept ?? placement,
      middleware: [
        offset(6),
        ...(kept ? [] : [flip({ padding: 8, fallbackPlacements: FALLBACKS[placement] ?? BESIDE })]),
        size({
          padding: 8,
          apply: ({ availableHeight }) => {
            floating.style.maxHeight = `min(${Math.max(LEAST_HEIGHT, availableHeight)}px, 100vh - 16px)`;
          },
        }),
        // Also over the other element, where a low or zoomed window leaves too little room beside it.
        shift({ padding: 8, crossAxis: true }),
      ],
    }).then(({ x, y, placement: found }) => {
      side = { at: found, window: now };
      floating.style.left = `${Math.round(x)}px`;
      floating.style.top = `${Math.round(y)}px`;
    });
  });
}
