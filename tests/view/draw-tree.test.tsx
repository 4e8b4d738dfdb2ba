import { Fragment, type VNode, h } from "preact";
import { describe, expect, it } from "vitest";
import type { DrawnElement } from "../../src/core/relate/drawn-node.ts";
import { drawTree } from "../../src/view/draw-tree.ts";

function Item({ text, last }: { text: string; last?: boolean }) {
  return last === true ? null : <li>{text}</li>;
}

function item(text: string): DrawnElement {
  return { tag: "li", attributes: {}, children: [text] };
}

describe("drawTree", () => {
  it("draws elements, components, fragments and lists, and nothing for what is not shown", () => {
    const items = ["a", "b"];
    const tree = drawTree(
      <ul class="list">
        {items.map((text) => (
          <Item key={text} text={text} />
        ))}
        <Item text="c" last />
        <Fragment>
          <li>{3}</li>
          {false}
          {undefined}
        </Fragment>
      </ul>,
    );
    expect(tree).toEqual({
      tag: "ul",
      attributes: { class: "list" },
      children: [item("a"), item("b"), item("3")],
    });
  });

  it("writes attributes as markup does", () => {
    const { attributes } = drawTree(
      <button type="button" disabled hidden={false} aria-expanded={false} aria-label={undefined} />,
    );
    expect(attributes).toEqual({ type: "button", disabled: "", "aria-expanded": "false" });
    expect(drawTree(<time dateTime="2021" />).attributes).toEqual({ datetime: "2021" });
    expect(drawTree(<svg viewBox="0 0 1 1" />).attributes).toEqual({ viewBox: "0 0 1 1" });
  });

  it("refuses a callback, which would be lost", () => {
    expect(() => drawTree(h("p", { onClick: () => {} }) as VNode)).toThrow(
      "a drawn <p> cannot call onClick",
    );
  });

  it("refuses what draws no element", () => {
    expect(() => drawTree(<Item text="a" last />)).toThrow("no element was drawn");
  });
});
