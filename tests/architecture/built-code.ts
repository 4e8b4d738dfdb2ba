import { Visitor } from "vite";
import { parseFile } from "./imports.ts";
import type { SourceFile } from "./source-files.ts";

/** Ways to the network, or to run text as code or markup, by the names that built code must not use. */
const banned = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "sendBeacon",
  "WebTransport",
  "RTCPeerConnection",
  "webkitRTCPeerConnection",
  "Worker",
  "SharedWorker",
  "importScripts",
  "eval",
  "insertAdjacentHTML",
  "createContextualFragment",
  "setHTMLUnsafe",
  "modulepreload",
]);

/** Names of vocabularies, which nothing is loaded from. */
const namespaces =
  /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/(?:xhtml|xlink)|2000\/svg)$/;

/** The dataset is two files of the extension, and reading them is all that the product requests. */
function isPackRequest(call: string): boolean {
  return call.includes("runtime.getURL(") && /\bpack\.(?:json|index)\b/.test(call);
}

export interface BuiltFaults {
  readonly faults: readonly string[];
  /** How often the file reads the dataset's file. */
  readonly packRequests: number;
}

/** What a built script does that it must not. */
export function findCodeFaults(file: SourceFile): BuiltFaults {
  const { program } = parseFile(file);
  const faults: string[] = [];
  // Names that are no use of the thing: keys (`{ eval: ... }`), and the request that is allowed.
  const harmless = new Set<number>();
  let packRequests = 0;

  const excerpt = (start: number): string =>
    file.text.slice(Math.max(0, start - 20), start + 40).replaceAll(/\s+/g, " ");
  const add = (start: number, fault: string): void => {
    faults.push(`${file.path} ${fault}, near "${excerpt(start)}": take it out of the source`);
  };
  const lookAtText = (start: number, text: string): void => {
    if (banned.has(text)) add(start, `names "${text}"`);
    if (/(?:https?|wss?):\/\/[\w*]/.test(text) && !namespaces.test(text)) {
      add(start, `holds the address ${text.slice(0, 60)}`);
    }
    if (text.includes("process.env")) add(start, "names process.env");
  };

  new Visitor({
    Property(node) {
      if (!node.computed) harmless.add(node.key.start);
    },
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== "Identifier") return;
      if (callee.name === "Function") add(node.start, "makes a function of text");
      if (callee.name === "fetch" && isPackRequest(file.text.slice(node.start, node.end))) {
        packRequests += 1;
        harmless.add(callee.start);
      }
    },
    NewExpression(node) {
      if (node.callee.type === "Identifier" && node.callee.name === "Function") {
        add(node.start, "makes a function of text");
      }
    },
    AssignmentExpression(node) {
      const { left, right } = node;
      if (left.type !== "MemberExpression" || left.property.type !== "Identifier") return;
      if (left.property.name !== "innerHTML" && left.property.name !== "outerHTML") return;
      // Preact's code for a property that the product does not use.
      const preact = file.text.slice(right.start, right.end).endsWith(".__html");
      if (!preact) add(node.start, `assigns ${left.property.name}`);
    },
    MemberExpression(node) {
      const { object, property } = node;
      if (object.type !== "Identifier" || property.type !== "Identifier") return;
      if (object.name === "process" && property.name === "env")
        add(node.start, "names process.env");
    },
    ImportExpression(node) {
      add(node.start, "imports while it runs");
    },
    Identifier(node) {
      if (banned.has(node.name) && !harmless.has(node.start)) {
        add(node.start, `uses ${node.name}`);
      }
    },
    Literal(node) {
      if (typeof node.value === "string") lookAtText(node.start, node.value);
    },
    TemplateElement(node) {
      lookAtText(node.start, node.value.cooked ?? "");
    },
  }).visit(program);
  return { faults, packRequests };
}

/** Largest content script in bytes, unpacked: every page pays for it. */
const largestContentScript = 64 * 1024;

/** What a content script does that only other scripts may: every page runs it, and it holds no dataset. */
export function findContentFaults(file: SourceFile, datasetTexts: readonly string[]): string[] {
  const { module, program } = parseFile(file);
  const faults: string[] = [];
  const add = (fault: string): void => {
    faults.push(`${file.path} ${fault}`);
  };
  if (module.hasModuleSyntax || module.dynamicImports.length > 0) {
    add("imports: build it as one file (standaloneFiles in vite.config.ts)");
  }
  if (program.body.length === 0) add("is empty");
  const size = Buffer.byteLength(file.text);
  if (size > largestContentScript) {
    add(`has ${size} bytes, at most ${largestContentScript} are allowed: move work elsewhere`);
  }
  const text = datasetTexts.find((each) => file.text.includes(each));
  if (text !== undefined) add(`holds "${text}" of the dataset: ask the background for it`);
  return faults;
}
