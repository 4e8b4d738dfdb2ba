/**
 * An expression for the panel's page: opens an entity of its list as a click does, waits for the note
 * on it, goes back to the list, and gives the note's text without the company, which is asked for apart
 * and may come later. The panel asks the background each time, unless the same entity was the last one
 * that was open.
 */
export function readNote(entity: string): string {
  const entry = JSON.stringify(`[data-entity="${entity}"]`);
  return `(async () => {
    const until = (look) => new Promise((resolve) => {
      const check = () => {
        const found = look();
        if (!found) return;
        observer.disconnect();
        resolve(found);
      };
      const observer = new MutationObserver(check);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      check();
    });
    (await until(() => document.querySelector(${entry}))).click();
    const note = await until(() => {
      const article = document.querySelector("article.entity");
      const text = article?.innerText ?? "";
      const company = article?.querySelector(".company")?.innerText ?? "";
      if (text === "" || text.includes("Looking it up")) return undefined;
      return text.replace(company, "").replaceAll(/\\n+/g, "\\n");
    });
    document.querySelector(".back").click();
    await until(() => document.querySelector(${entry}));
    return note;
  })()`;
}
