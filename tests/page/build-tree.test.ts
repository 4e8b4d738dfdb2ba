import { describe, expect, it } from "vitest";
import type { DrawnElement, DrawnNode } from "../../src/core/relate/drawn-node.ts";
import { buildChildren } from "../../src/page/build-tree.ts";

function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: DrawnNode[]
): DrawnElement {
  return { tag, attributes, children };
}

function build(...nodes: DrawnNode[]): HTMLElement {
  const parent = document.createElement("div");
  buildChildren(document, parent, nodes);
  return parent;
}

describe("buildChildren", () => {
  it("makes texts and elements, and those of SVG with their own attributes", () => {
    const path = element("path", { d: "M0 0", "fill-rule": "evenodd" });
    const parent = build(
      "a",
      element("p", { class: "b" }, "c"),
      element("svg", { viewBox: "0 0 1 1" }, path),
    );
    expect(parent.innerHTML).toBe(
      'a<p class="b">c</p><svg viewBox="0 0 1 1"><path d="M0 0" fill-rule="evenodd"></path></svg>',
    );
    expect(parent.querySelector("path")).toBeInstanceOf(SVGPathElement);
  });

  it.each([
    element("script", {}, "alert(1)"),
    element("iframe", { src: "https://a.example" }),
    element("img", { src: "https://a.example/pixel" }),
    element("style", {}, "*{display:none}"),
  ])("leaves out what may run or load something: %o", (node) => {
    expect(build(node).childNodes).toHaveLength(0);
  });

  it.each([
    { onclick: "alert(1)" },
    { style: "position:fixed" },
    { src: "https://a.example" },
    { href: "javascript:alert(1)" },
    { href: "data:text/html,a" },
    { href: "//a.example" },
  ])("leaves out the attribute %o", (attributes) => {
    expect(build(element("a", attributes)).innerHTML).toBe("<a></a>");
  });

  it("keeps a link to http and https", () => {
    expect(build(element("a", { href: "https://a.example/" })).innerHTML).toBe(
      '<a href="https://a.example/"></a>',
    );
  });

  it("keeps what is the same by place and tag, and makes anew what is not", () => {
    const parent = build(element("p", { class: "a", id: "x" }, "old"), element("ul"), "text");
    const [paragraph, list] = parent.children;
    const next = [element("p", { class: "b" }, "new"), element("ol"), element("p", {}, "last")];
    buildChildren(document, parent, next);
    expect(parent.innerHTML).toBe('<p class="b">new</p><ol></ol><p>last</p>');
    expect(parent.children[0]).toBe(paragraph);
    expect(list?.isConnected).toBe(false);
    expect(list?.parentNode).toBeNull();
  });

  it("empties what nothing is drawn in", () => {
    const parent = build("a", element("p"));
    buildChildren(document, parent, []);
    expect(parent.childNodes).toHaveLength(0);
  });
});
