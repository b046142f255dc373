/** Light or dark, as the surroundings are. */
export type Theme = "light" | "dark";

/**
 * The theme of the page at an element: what is painted behind it counts, not the system's setting, as hosts have
 * switches of their own. The body's background is painted behind everything, also behind what stands beside the body.
 */
export function themeAt(element: Element): Theme {
  const { body, defaultView: view } = element.ownerDocument;
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const theme = paintedBy(at, view);
    if (theme) return theme;
  }
  return (body && view && paintedBy(body, view)) || "light";
}

function paintedBy(element: Element, view: Window): Theme | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbersIn(view.getComputedStyle(element).backgroundColor);
  if (alpha <= 0.5) return null;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

function numbersIn(colour: string): number[] {
  if (!/^rgba?\(/.test(colour)) return [0, 0, 0, 0];
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}
