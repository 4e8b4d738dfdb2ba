/**
 * Puts a text on the clipboard, within the reader's own click. By the event of copying: the clipboard's
 * own interface is missing on pages without https, and may be forbidden by a page's policy.
 * False where the browser refused.
 */
export function copyText(document: Document, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    // Before any listener of the page.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
  };
  const view = document.defaultView;
  view?.addEventListener("copy", fill, { capture: true });
  try {
    return Document.prototype.execCommand.call(document, "copy");
  } finally {
    view?.removeEventListener("copy", fill, { capture: true });
  }
}
