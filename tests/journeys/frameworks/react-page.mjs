import { createElement as h, useState } from "react";
import { hydrateRoot } from "react-dom/client";

/** The story as a React application: its server has sent the same markup. */
function Story({ paragraphs }) {
  const [count, setCount] = useState(0);
  return h(
    "div",
    null,
    paragraphs.map((text, index) => h("p", { key: index }, text)),
    h("button", { id: "more", onClick: () => setCount(count + 1) }, "More"),
    h("p", { id: "count" }, "In Ukraine the count is ", count, "."),
  );
}

window.hydrate = () => {
  hydrateRoot(document.getElementById("root"), h(Story, { paragraphs: window.paragraphs }), {
    onRecoverableError: (error) => window.errors.push(String(error)),
  });
};
