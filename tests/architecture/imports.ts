import { Visitor, parseSync } from "vite";
import { type SourceFile, lineOf } from "./source-files.ts";

export interface Import {
  /** As written; `undefined` for a dynamic import that is computed. */
  readonly specifier: string | undefined;
  readonly line: number;
  readonly typeOnly: boolean;
  /** `star` for `export * from`, `named` for `export { a } from`. */
  readonly reexport: "star" | "named" | undefined;
}

/** Parses a file; throws with its path where it cannot. */
export function parseFile(file: SourceFile): ReturnType<typeof parseSync> {
  const lang = file.path.endsWith(".tsx") ? "tsx" : file.path.endsWith(".ts") ? "ts" : "js";
  const parsed = parseSync(file.path, file.text, { lang });
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${file.path} does not parse: ${error.message}`);
  return parsed;
}

/** Every way in which a file names another: imports, re-exports, `import()` and `import("...")` types. */
export function findImports(file: SourceFile): Import[] {
  const { program } = parseFile(file);
  const found: Import[] = [];
  const add = (
    start: number,
    specifier: string | undefined,
    typeOnly: boolean,
    reexport?: Import["reexport"],
  ): void => {
    found.push({ specifier, typeOnly, reexport, line: lineOf(file.text, start) });
  };
  new Visitor({
    ImportDeclaration(node) {
      const { specifiers } = node;
      const typed =
        specifiers.length > 0 &&
        specifiers.every((each) => each.type === "ImportSpecifier" && each.importKind === "type");
      add(node.start, node.source.value, node.importKind === "type" || typed);
    },
    ExportAllDeclaration(node) {
      add(node.start, node.source.value, node.exportKind === "type", "star");
    },
    ExportNamedDeclaration(node) {
      if (node.source === null) return;
      add(node.start, node.source.value, node.exportKind === "type", "named");
    },
    ImportExpression(node) {
      const { source } = node;
      const path = source.type === "Literal" ? source.value : undefined;
      add(node.start, typeof path === "string" ? path : undefined, false);
    },
    TSImportType(node) {
      add(node.start, node.source.value, true);
    },
  }).visit(program);
  return found;
}
