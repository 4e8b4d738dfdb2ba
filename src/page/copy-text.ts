/**
 * Puts a text on the clipboard, within the reader's own click. By the event of copying: the clipboard's
 * own interface is missing on pages without https, and may be forbidden by a page's policy.
 * False where the browser refused, or the page kept the event to itself.
 */
export function copyText(document: Document, text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    // Before all listeners of the page but those that it has added to its window before.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    filled = true;
  };
  const view = document.defaultView;
  view?.addEventListener("copy", fill, { capture: true });
  try {
    return Document.prototype.execCommand.call(document, "copy") && filled;
  } finally {
    view?.removeEventListener("copy", fill, { capture: true });
  }
}
