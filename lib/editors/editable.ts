/** The element that is typed into: itself, or the body inside its frame. Null where the frame can't be reached. */
export function editableOf(editor: HTMLElement): HTMLElement | null {
  if (isFrame(editor)) {
    const document = frameDocument(editor);
    const body = document?.body;
    return body && (body.isContentEditable || document.designMode === "on") ? body : null;
  }
  return editor.isContentEditable || editor.getAttribute("contenteditable") === "true" ? editor : null;
}

export function isFrame(editor: HTMLElement): editor is HTMLIFrameElement {
  return editor.tagName === "IFRAME";
}

export function isField(editor: HTMLElement): editor is HTMLTextAreaElement {
  return editor.tagName === "TEXTAREA" || editor.tagName === "INPUT";
}

export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // A frame of another site.
  }
}
