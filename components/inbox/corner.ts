/**
 * Puts the button inside the lower corner of the box, at the end of the line. It is hidden while the box is out of
 * sight, or while something of the host lies over that corner: a dialog, a menu.
 */
export function sitInCorner(editor: HTMLElement, button: HTMLElement): void {
  const box = editor.getBoundingClientRect();
  const { innerHeight } = window;
  const inSight = box.width > 0 && box.bottom > 40 && box.top < innerHeight - 40;
  button.classList.toggle("narrow", box.width < 460);
  const width = button.offsetWidth;
  const height = button.offsetHeight;
  const rtl = getComputedStyle(editor).direction === "rtl";
  const left = Math.round(rtl ? box.left + 20 : box.right - width - 20);
  const top = Math.round(Math.max(Math.min(box.bottom, innerHeight) - height - 10, box.top + 4));
  button.style.transform = `translate(${left}px, ${top}px)`;
  const covered = inSight && isCovered(editor, left + width / 2, top + height / 2);
  button.style.visibility = inSight && !covered ? "visible" : "hidden";
}

const DIALOG = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [role=menu]";

function isCovered(editor: HTMLElement, x: number, y: number): boolean {
  const above = editor.ownerDocument
    .elementsFromPoint(x, y)
    .find((element) => !element.hasAttribute("data-attune"));
  if (!above || above.contains(editor) || editor.contains(above)) return false;
  const dialog = above.closest(DIALOG);
  if (dialog) return !dialog.contains(editor);
  // A veil behind a dialog covers the whole window.
  return getComputedStyle(above).position === "fixed";
}
