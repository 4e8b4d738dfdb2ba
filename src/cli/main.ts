import { SourceError } from "../core/extract/source-error.ts";
import { annotate } from "./annotate.ts";
import { build } from "./build.ts";
import { learn, map, merge } from "./map-merge.ts";
import { check, diff, exportPack, stats } from "./packs.ts";
import { InputError } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";

const usage = `usage: npm run cli -- COMMAND ...

  build [DOCS...] [--out pack.json] [--authority FILE] [--id ID] [--title TEXT] [--revision N]
        [--licence TEXT] [--publisher TEXT] [--published DATE] [--language CODE] [--facts N]
        [--documents N] [--learn N] [--jobs N] [--work FOLDER] [--report FILE] [--quiet]
      makes a pack of documents: files, folders or patterns of .md .txt .html .jsonl .rss .atom .xml
      (each also .gz), or - for lines of JSON; without any, the bundled ones
  learn DOCS...
      prints what documents teach of names, for map
  map [--lessons FILE] < documents.jsonl > findings.jsonl
      extracts each line by itself
  merge [--out pack.json] [--authority FILE] < findings.jsonl
      puts findings together, or what merge printed; with --out into a pack
  merge PACK... --out pack.json
      puts packs together
  annotate [--json] [--marks] [--text] [--explain] [--related] [--pack FILE]
           [--language L] [--published D] FILE...
      finds the names in articles (plain text or html), and documents related to them
  stats PACK...
      says what packs hold
  check PACK...
      says what is wrong with packs
  diff PACK PACK
      says what differs between two versions
  export [--as jsonld|csv] PACK
      prints a pack in another form

Exit code: 0 done, 1 bad input, 2 wrong usage.`;

const commands = new Map<string, (args: readonly string[]) => number | Promise<number>>([
  ["build", build],
  ["learn", learn],
  ["map", map],
  ["merge", merge],
  ["annotate", annotate],
  ["stats", stats],
  ["check", check],
  ["diff", diff],
  ["export", exportPack],
]);

function isUsageFault(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  // Of parseArgs: an option that does not exist or lacks its value.
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
}

/** Who reads the output may have had enough of it (`| head`): that is the end, and no fault. */
function endWithReader(error: Error & { readonly code?: unknown }): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}

/** Runs a command and gives its exit code. */
export async function main([name, ...args]: readonly string[]): Promise<number> {
  if (process.stdout.listenerCount("error", endWithReader) === 0) {
    process.stdout.on("error", endWithReader);
  }
  if (name === undefined || name === "help" || name === "--help") {
    console.log(usage);
    return name === undefined ? 2 : 0;
  }
  const command = commands.get(name);
  try {
    if (command === undefined) throw new UsageError(`there is no command "${name}"`);
    return await command(args);
  } catch (error) {
    if (isUsageFault(error)) {
      console.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof InputError || error instanceof SourceError) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
}
