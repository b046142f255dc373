/** Whether an element takes up room on the page. Hosts keep hidden copies of editors and messages. */
export function isShown(element: HTMLElement): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!element.isConnected || !style || style.display === "none" || style.visibility === "hidden")
    return false;
  // Only a browser knows about layout; a DOM without one answers no boxes for everything.
  if (typeof element.checkVisibility !== "function") return true;
  return element.checkVisibility();
}
