import { isStress } from "./own-tasks.ts";
import { storyPage } from "./story.ts";

/** Sizes: nodes of a page, elements in one another, characters of a text, seconds of a flood. */
export const nodes = isStress ? 200_000 : 20_000;
/** A Chromium without any extension crashes at 10,000. */
export const depth = isStress ? 2500 : 2000;
export const characters = isStress ? 10_000_000 : 1_000_000;
export const floodSeconds = isStress ? 10 : 2;

const filler = "The road was closed for the night. ";

/** Half of the nodes in the story's own element, half beside it. */
function largePage(): string {
  // Each item has four nodes.
  const item = `<li><b>${filler}</b> and so on</li>`;
  const items = item.repeat(nodes / 8);
  return storyPage({ before: `<ul>${items}</ul>` }).replace(
    "</article>",
    `<ul class="list">${items}</ul></article>`,
  );
}

const deepPage = storyPage().replace(
  "</article>",
  `<script>{
    let deep = document.querySelector("article");
    for (let level = 0; level < ${depth}; level++) {
      const next = document.createElement("div");
      deep.append(next);
      deep = next;
    }
    deep.textContent = "Deep down it was dark. ";
  }</script></article>`,
);

/** The text is no part of the story: so long a story is none. */
const longTextPage = storyPage().replace(
  "</main>",
  `<p id="long"></p><script>{
    document.getElementById("long").textContent =
      ${JSON.stringify(filler)}.repeat(${Math.ceil(characters / filler.length)});
  }</script></main>`,
);

/** 10,000 changes a second for as long as it is told, of texts, nodes and attributes. */
const floodPage = storyPage({
  head: `<script>
    window.flood = (seconds) => new Promise((resolve) => {
      const box = document.getElementById("flood");
      let changes = 0;
      let frames = 0;
      const began = performance.now();
      const change = () => {
        const due = Math.min(seconds, (performance.now() - began) / 1000) * 10000;
        for (; changes < due; changes++) {
          const item = box.children[changes % 100];
          if (changes % 3 === 0) item.firstChild.data = "tick " + changes;
          else if (changes % 3 === 1) item.className = "c" + changes;
          else item.replaceWith(item.cloneNode(true));
        }
        if (changes < seconds * 10000) setTimeout(change);
        else resolve({ changes, frames });
      };
      const count = () => { frames++; requestAnimationFrame(count); };
      requestAnimationFrame(count);
      change();
    });
  </script>`,
}).replace("</article>", `<div id="flood">${"<p>tick</p>".repeat(100)}</div></article>`);

/** Pages by path. */
export const heavyPages = {
  "/large": largePage(),
  "/deep": deepPage,
  "/long-text": longTextPage,
  "/flood": floodPage,
};
