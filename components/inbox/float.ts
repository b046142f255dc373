import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from "@floating-ui/dom";

/**
 * Keeps an element of the top layer beside another one while the page scrolls, zooms or changes.
 * @returns ends it
 */
export function floatBeside(anchor: Element, floating: HTMLElement, placement: Placement): () => void {
  return autoUpdate(anchor, floating, () => {
    void computePosition(anchor, floating, {
      strategy: "fixed",
      placement,
      middleware: [
        offset(6),
        flip({ padding: 8, fallbackPlacements: ["bottom-start", "top-start", "bottom-end", "top-end"] }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight, availableWidth }) => {
            floating.style.maxHeight = `${Math.max(180, availableHeight)}px`;
            floating.style.maxWidth = `${availableWidth}px`;
          },
        }),
      ],
    }).then(({ x, y }) => {
      floating.style.left = `${Math.round(x)}px`;
      floating.style.top = `${Math.round(y)}px`;
    });
  });
}
