import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";

export const paragraph = (text) => html`<p>${text}</p>`;

/** The story as a Lit template. */
export const story = (paragraphs, count, more, next) =>
  html`<div>
    ${repeat(paragraphs, (text) => text, paragraph)}<button id="more" @click=${more}>More</button
    ><button id="next" @click=${next}>Next</button>
    <p id="count">In Ukraine the count is ${count}.</p>
  </div>`;
