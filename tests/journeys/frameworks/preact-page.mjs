import { h, hydrate } from "preact";
import { useState } from "preact/hooks";

/** The story as a Preact application: its server has sent the same markup. */
function Story({ paragraphs }) {
  const [count, setCount] = useState(0);
  return h(
    "div",
    null,
    paragraphs.map((text, index) => h("p", { key: index }, text)),
    h("button", { id: "more", onClick: () => setCount(count + 1) }, "More"),
    h("p", { id: "count" }, `In Ukraine the count is ${count}.`),
  );
}

window.hydrate = () => {
  hydrate(h(Story, { paragraphs: window.paragraphs }), document.getElementById("root"));
};
