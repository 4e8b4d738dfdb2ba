/** Markup for a page's head: records what changes in the page, and how it was before the extension came. */
export const witness = `<script>
  addEventListener("DOMContentLoaded", () => {
    window.seen = [];
    window.nodes = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    window.before = document.body.innerHTML;
    new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(
      document.body,
      { subtree: true, childList: true, characterData: true, attributes: true });
  });
</script>`;

/** An expression for such a page: what the witness has to say. */
export const testimony = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  const now = [];
  while (walker.nextNode()) now.push(walker.currentNode);
  return {
    seen,
    sameHtml: before === document.body.innerHTML,
    sameNodes: now.length === nodes.length && now.every((node, i) => node === nodes[i]),
  };
})()`;

/** What it says of a page that was left as it was. */
export const untouched = { seen: [], sameHtml: true, sameNodes: true };
