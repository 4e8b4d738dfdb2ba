import { Visitor } from "vite";
import { parseFile } from "./imports.ts";
import { roomOf } from "./rooms.ts";
import { type SourceFile, lineOf } from "./source-files.ts";

/** Longest hand-written file, in lines: beyond it a file holds two ideas. */
const longest = 400;

export function findLongFiles(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, "").split("\n").length;
    return lines > longest
      ? [`${path} has ${lines} lines, at most ${longest} are allowed: split it by idea`]
      : [];
  });
}

const suppressions = /@ts-(?:ignore|nocheck|expect-error)|\b(?:eslint|biome)-(?:disable|ignore)/;

/** `any` in core, comments that silence the type checker, and default exports. */
export function findEscapes(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const { program, comments } = parseFile(file);
    const faults: string[] = [];
    const add = (offset: number, fault: string): void => {
      faults.push(`${file.path}:${lineOf(file.text, offset)} ${fault}`);
    };
    for (const comment of comments) {
      if (suppressions.test(comment.value)) {
        add(comment.start, "silences the type checker: say the type, or parse the value");
      }
    }
    new Visitor({
      TSAnyKeyword(node) {
        if (roomOf(file.path)?.startsWith("core/") !== true) return;
        add(node.start, "uses `any` in core: take `unknown` and parse it");
      },
      ExportDefaultDeclaration(node) {
        add(node.start, "has a default export: export it by name");
      },
    }).visit(program);
    return faults;
  });
}

/** The one file besides platform that may name the extension API: it pins it, see there. */
const pin = "src/content/pin.ts";

/** Uses of the extension API outside platform: as globals, or through platform's own door. */
export function findExtensionApi(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (roomOf(file.path) === "platform" || file.path === pin) return [];
    const faults: string[] = [];
    const add = (offset: number): void => {
      const line = lineOf(file.text, offset);
      faults.push(
        `${file.path}:${line} touches the extension API: only platform may, add a function there`,
      );
    };
    new Visitor({
      MemberExpression(node) {
        const { object, property } = node;
        const global = object.type === "Identifier" && /^(?:chrome|browser)$/.test(object.name);
        const named =
          object.type === "Identifier" &&
          /^(?:globalThis|window|self)$/.test(object.name) &&
          property.type === "Identifier" &&
          /^(?:chrome|browser)$/.test(property.name);
        if (global || named) add(node.start);
      },
      ImportDeclaration(node) {
        if (node.source.value.endsWith("/platform/browser.ts")) add(node.start);
      },
    }).visit(parseFile(file).program);
    return faults;
  });
}
