import { digestForTemplateResult } from "@lit-labs/ssr-client";
import { paragraph, story } from "./lit-story.mjs";

const part = (text, template) => {
  const name = template === undefined ? "" : ` ${digestForTemplateResult(template)}`;
  return `<!--lit-part${name}-->${text}<!--/lit-part-->`;
};

/** What a Lit server sends: comments hold the templates' digests and the places of what changes. */
export function sendStory(paragraphs) {
  const each = paragraphs.map((text) => part(`<p>${part(text)}</p>`, paragraph(text)));
  const buttons =
    `<!--lit-node 2--><button id="more">More</button>` +
    `<!--lit-node 3--><button id="next">Next</button>`;
  const count = `<p id="count">In Ukraine the count is ${part("0")}.</p>`;
  return part(`<div>${part(each.join(""))}${buttons}${count}</div>`, story(paragraphs, 0));
}
