import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BlockResult } from "./map-units.ts";

/**
 * Keeps the finished blocks of a build, so that a build that was killed goes on where it was. A block's
 * file appears whole or not at all. What was made of other input or by other options is thrown away.
 */
export interface WorkFolder {
  read(step: string, number: number): BlockResult | undefined;
  write(step: string, result: BlockResult): void;
  remove(): void;
}

function writeWhole(file: string, text: string): void {
  const part = `${file}.part`;
  writeFileSync(part, text);
  renameSync(part, file);
}

/** Opens the folder; `fingerprint` says what input and options the blocks are of. */
export function openWorkFolder(folder: string, fingerprint: string): WorkFolder {
  const state = join(folder, "state.json");
  if (!existsSync(state) || readFileSync(state, "utf8") !== fingerprint) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeWhole(state, fingerprint);
  }
  const fileOf = (step: string, number: number): string =>
    join(folder, `${step}-${String(number).padStart(6, "0")}.jsonl`);
  return {
    read(step, number) {
      const file = fileOf(step, number);
      if (!existsSync(file)) return undefined;
      const [head = "", ...lines] = readFileSync(file, "utf8").split("\n");
      const { documents, faults } = JSON.parse(head) as Pick<BlockResult, "documents" | "faults">;
      return { number, documents, faults, lines: lines.filter((line) => line !== "") };
    },
    write(step, { number, documents, faults, lines }) {
      writeWhole(
        fileOf(step, number),
        `${[JSON.stringify({ documents, faults }), ...lines].join("\n")}\n`,
      );
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
