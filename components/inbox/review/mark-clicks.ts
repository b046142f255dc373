/** The document in which an editor's clicks happen: that of its frame, where it has one. */
function ground(editor: HTMLElement): { target: EventTarget; left: number; top: number } {
  if (editor.tagName !== "IFRAME") return { target: editor, left: 0, top: 0 };
  const { left, top } = editor.getBoundingClientRect();
  try {
    return { target: (editor as HTMLIFrameElement).contentDocument ?? editor, left, top };
  } catch {
    return { target: editor, left, top }; // A frame of another site.
  }
}

/**
 * Tells where the agent clicks in the draft, in the top document's window. Takes nothing away from the editor.
 * @returns ends it
 */
export function onDraftClick(editor: HTMLElement, clicked: (x: number, y: number) => void): () => void {
  const { target } = ground(editor);
  const listen = (event: Event) => {
    const { clientX, clientY } = event as MouseEvent;
    const { left, top } = ground(editor);
    clicked(clientX + left, clientY + top);
  };
  target.addEventListener("click", listen);
  return () => target.removeEventListener("click", listen);
}
