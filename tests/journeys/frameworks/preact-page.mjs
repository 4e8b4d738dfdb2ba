import { h, hydrate } from "preact";
import { useState } from "preact/hooks";

/** The story as a Preact application: its server has sent the same markup. */
function Story() {
  const [count, setCount] = useState(0);
  const [paragraphs, setParagraphs] = useState(window.paragraphs);
  return h(
    "div",
    null,
    paragraphs.map((text) => h("p", { key: text }, text)),
    h("button", { id: "more", onClick: () => setCount(count + 1) }, "More"),
    h("button", { id: "next", onClick: () => setParagraphs(window.others) }, "Next"),
    h("p", { id: "count" }, `In Ukraine the count is ${count}.`),
  );
}

window.hydrate = () => {
  hydrate(h(Story), document.getElementById("root"));
};
