import { writeFileSync } from "node:fs";
import type { Bidi } from "./bidi.ts";
import type { Box } from "./shadow-card.ts";

/** One tab of Firefox. Expressions are JavaScript text and give what JSON can carry. */
/** The page's root, whatever the page's elements are named. */
const rootElement =
  'Object.getOwnPropertyDescriptor(Document.prototype, "documentElement").get.call(document)';

export interface FirefoxPage {
  readonly context: string;
  goto(url: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  /** Moves the mouse to a point of the viewport. */
  moveMouse(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** Moves the mouse onto the first occurrence of a text inside one text node. */
  hoverText(text: string, selector?: string): Promise<Box>;
  /** The text of every closed shadow root of a popover: the open card, or "". */
  readCard(): Promise<string>;
  /** Clicks the button of the open card whose label matches. */
  clickInCard(label: RegExp): Promise<void>;
  screenshot(file: string): Promise<void>;
  activate(): Promise<void>;
  close(): Promise<void>;
}

interface Evaluated {
  readonly type: "success" | "exception";
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
}

interface RemoteNode {
  readonly type: "node";
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly mode?: "open" | "closed";
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

const textNode = 3;

function* walk(node: RemoteNode): Generator<RemoteNode> {
  yield node;
  for (const child of node.value?.children ?? []) yield* walk(child);
}

function textOf({ value }: RemoteNode): string {
  if (value === undefined || value.localName === "style") return "";
  if (value.nodeType === textNode) return value.nodeValue ?? "";
  return (value.children ?? []).map(textOf).join(" ");
}

function nameOf(node: RemoteNode): string {
  return node.value?.attributes?.["aria-label"] ?? tidy(textOf(node));
}

function isActor({ value }: RemoteNode): boolean {
  return value?.localName === "button" || value?.attributes?.["role"] === "link";
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function move(x: number, y: number): object {
  return { type: "pointerMove", x: Math.round(x), y: Math.round(y) };
}

export function pageOf(bidi: Bidi, context: string): FirefoxPage {
  const target = { context };

  const run = async (expression: string, more: object = {}): Promise<RemoteValue | undefined> => {
    const params = { expression, target, awaitPromise: true, userActivation: true, ...more };
    const answer = (await bidi.send("script.evaluate", params)) as Evaluated;
    if (answer.type === "success") return answer.result;
    throw new Error(answer.exceptionDetails?.text ?? "the expression threw");
  };

  const evaluate = async (expression: string): Promise<unknown> => {
    const result = await run(`(async () => JSON.stringify(await (${expression})))()`);
    return typeof result?.value === "string" ? JSON.parse(result.value) : undefined;
  };

  const perform = async (type: "pointer" | "key", ...actions: object[]): Promise<void> => {
    const source = { type, id: type, actions };
    await bidi.send("input.performActions", { context, actions: [source] });
  };

  const moveMouse = async (x: number, y: number): Promise<void> => {
    // Two moves: a hand does not arrive by a jump.
    await perform("pointer", move(x - 3, y - 1), move(x, y));
  };

  const click = async (x: number, y: number): Promise<void> => {
    const press = { type: "pointerDown", button: 0 };
    await perform("pointer", move(x, y), press, { type: "pointerUp", button: 0 });
  };

  /** The closed roots of the extension: one while a card is open. */
  const findRoots = async (): Promise<RemoteNode[]> => {
    const serializationOptions = { maxDomDepth: null, includeShadowTree: "all" };
    const root = await run(rootElement, { serializationOptions });
    return [...walk(root as RemoteNode)]
      .filter(({ value }) => value?.attributes?.["popover"] === "manual")
      .flatMap(({ value }) => value?.shadowRoot ?? [])
      .filter(({ value }) => value?.mode === "closed");
  };

  return {
    context,
    evaluate,
    moveMouse,
    click,
    async goto(url) {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    async press(key) {
      await perform("key", { type: "keyDown", value: key }, { type: "keyUp", value: key });
    },
    async hoverText(text, selector = "body") {
      const box = (await evaluate(`(() => {
        const walker = document.createTreeWalker(
          document.querySelector(${JSON.stringify(selector)}), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.nodeValue.indexOf(${JSON.stringify(text)});
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + ${text.length});
          node.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
          const { x, y, width, height } = range.getClientRects()[0];
          return { x, y, width, height };
        }
        return undefined;
      })()`)) as Box | undefined;
      if (box === undefined) throw new Error(`"${text}" is not painted in ${selector}`);
      await moveMouse(box.x + box.width / 2, box.y + box.height / 2);
      return box;
    },
    async readCard() {
      return tidy((await findRoots()).map(textOf).join(" "));
    },
    async clickInCard(label) {
      const buttons = (await findRoots()).flatMap((root) => Array.from(walk(root)));
      const button = buttons.find((node) => isActor(node) && label.test(nameOf(node)));
      if (button === undefined) throw new Error(`the card has no button ${String(label)}`);
      const functionDeclaration = `(button) => {
        button.scrollIntoView({ block: "nearest" });
        const { x, y, width, height } = button.getBoundingClientRect();
        return JSON.stringify({ x, y, width, height });
      }`;
      const params = { functionDeclaration, awaitPromise: false, target };
      const found = (await bidi.send("script.callFunction", {
        ...params,
        arguments: [{ sharedId: button.sharedId }],
      })) as Evaluated;
      const { x, y, width, height } = JSON.parse(String(found.result?.value)) as Box;
      await click(x + width / 2, y + height / 2);
    },
    async screenshot(file) {
      const shot = await bidi.send("browsingContext.captureScreenshot", { context });
      writeFileSync(file, Buffer.from((shot as { data: string }).data, "base64"));
    },
    async activate() {
      await bidi.send("browsingContext.activate", { context });
    },
    async close() {
      await bidi.send("browsingContext.close", { context });
    },
  };
}
