/** How long, in milliseconds, a second click still belongs to the first, and how near in px it must be. */
const DOUBLE = 400;
const NEAR = 8;

const PRESSES = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick"] as const;

/**
 * A double click on a button that vanishes at the first click would go through to the host, to its "Send" perhaps.
 * The second click at that spot is taken away.
 */
export function swallowEcho(first: MouseEvent): void {
  const view = first.view ?? window;
  const swallow = (event: Event) => {
    const { clientX, clientY, detail } = event as MouseEvent;
    // A click that a key made has no place of its own.
    if (event.type === "click" && detail === 0) return;
    if (Math.abs(clientX - first.clientX) > NEAR || Math.abs(clientY - first.clientY) > NEAR) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of PRESSES) view.addEventListener(type, swallow, { capture: true });
  view.setTimeout(() => {
    for (const type of PRESSES) view.removeEventListener(type, swallow, { capture: true });
  }, DOUBLE);
}
