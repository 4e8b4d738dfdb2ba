import { type ComponentChildren, type VNode, isValidElement } from "preact";
import type { DrawnElement, DrawnNode } from "../core/relate/drawn-node.ts";

/** SVG is the one language here whose attributes have capitals. */
const cased = new Set(["svg", "path", "circle", "g", "line", "text"]);

function write(value: unknown): string {
  if (typeof value === "object") throw new TypeError("an object is neither text nor element");
  // oxlint-disable-next-line no-base-to-string -- all that is left has a text of its own
  return String(value);
}

function attributesOf(tag: string, props: object): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props) as [string, unknown][]) {
    if (name === "children" || name === "key" || value === undefined || value === null) continue;
    if (typeof value === "function") throw new TypeError(`a drawn <${tag}> cannot call ${name}`);
    // As Preact does: ARIA has words for yes and no, other attributes are there or not.
    const isSwitch = typeof value === "boolean" && !name.startsWith("aria-");
    if (isSwitch && !value) continue;
    attributes[cased.has(tag) ? name : name.toLowerCase()] = isSwitch ? "" : write(value);
  }
  return attributes;
}

function* draw(children: ComponentChildren): Generator<DrawnNode> {
  if (Array.isArray(children)) {
    for (const child of children) yield* draw(child as ComponentChildren);
  } else if (isValidElement(children)) {
    const { type, props } = children as VNode<{ children?: ComponentChildren }>;
    if (typeof type === "function") {
      const component = type as (props: object) => ComponentChildren;
      yield* draw(component(props));
    } else {
      yield {
        tag: type,
        attributes: attributesOf(type, props),
        children: [...draw(props.children)],
      };
    }
  } else if (children !== null && children !== undefined && typeof children !== "boolean") {
    yield write(children);
  }
}

/**
 * Draws a component without a document. For components that are functions of their props alone: no
 * hooks, no callbacks (throws TypeError); what a click does is said by `data-action`.
 */
export function drawTree(element: VNode): DrawnElement {
  const [root] = draw(element);
  if (root === undefined || typeof root === "string") throw new TypeError("no element was drawn");
  return root;
}
