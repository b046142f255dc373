import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from "@floating-ui/dom";

/** Lower than this a card can't be read. */
const LEAST_HEIGHT = 320;

/**
 * Keeps an element of the top layer beside another one while the page scrolls, zooms or changes.
 * @returns ends it
 */
export function floatBeside(anchor: Element, floating: HTMLElement, placement: Placement): () => void {
  return autoUpdate(anchor, floating, () => {
    // The host took it away: what floats stays where it is.
    if (!anchor.isConnected) return;
    void computePosition(anchor, floating, {
      strategy: "fixed",
      placement,
      middleware: [
        offset(6),
        flip({ padding: 8, fallbackPlacements: ["bottom-start", "top-start", "bottom-end", "top-end"] }),
        size({
          padding: 8,
          apply: ({ availableHeight }) => {
            floating.style.maxHeight = `min(${Math.max(LEAST_HEIGHT, availableHeight)}px, 100vh - 16px)`;
          },
        }),
        // Also over the other element, where a low or zoomed window leaves too little room beside it.
        shift({ padding: 8, crossAxis: true }),
      ],
    }).then(({ x, y }) => {
      floating.style.left = `${Math.round(x)}px`;
      floating.style.top = `${Math.round(y)}px`;
    });
  });
}
