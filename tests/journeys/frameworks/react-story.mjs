/** The story as a component of React, or of Preact: its server has sent the same markup. */
export function makeStory({ createElement: h, useState }) {
  return function Story() {
    const [count, setCount] = useState(0);
    const [paragraphs, setParagraphs] = useState(window.paragraphs);
    return h(
      "div",
      null,
      paragraphs.map((text) => h("p", { key: text }, text)),
      h("button", { id: "more", onClick: () => setCount(count + 1) }, "More"),
      h("button", { id: "next", onClick: () => setParagraphs(window.others) }, "Next"),
      h("p", { id: "count" }, "In Ukraine the count is ", count, "."),
    );
  };
}
