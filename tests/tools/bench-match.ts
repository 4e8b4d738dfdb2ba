import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import { readCorpus } from "./bench-names.ts";
import { quantile } from "./page-files.ts";

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const folder = "dist/bench";
const program = `${folder}/match.mjs`;
/** Fresh processes for the cold figures. */
const freshRuns = 7;

interface Measured {
  readonly names: number;
  readonly units: number;
  readonly matches: number;
  readonly scan: number;
  readonly find: number;
  readonly annotateOfFind: number;
  readonly peers: Readonly<Record<string, number>>;
  readonly bytesPerName: number;
  readonly compileMs: number;
}

interface First {
  readonly openMs: number;
  readonly firstPageMs: number;
}

async function bundle(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: "tests/tools/bench-match-run.ts",
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      rolldownOptions: { output: { entryFileNames: "match.mjs", topLevelVar: false } },
    },
  });
}

function run(...args: readonly string[]): unknown {
  const options = { encoding: "utf8", maxBuffer: 1 << 20 } as const;
  const flags = ["--max-old-space-size=4096", "--expose-gc", program, ...args];
  return JSON.parse(execFileSync(process.execPath, flags, options));
}

function measureSize(size: number, file: string | undefined): Measured & First {
  const measured = run("measure", String(size), folder, ...(file ? [file] : [])) as Measured;
  const firsts = Array.from({ length: freshRuns }, () => run("first", folder) as First);
  return {
    ...measured,
    openMs: quantile(firsts.map(({ openMs }) => openMs)),
    firstPageMs: quantile(firsts.map(({ firstPageMs }) => firstPageMs)),
  };
}

/**
 * `match [FILE]`: how fast names are found, as a share of the speed of a loop that only reads the
 * text's units, and beside what other packages do. FILE has a `text` in every row of JSON.
 */
export async function benchMatch(file: string | undefined): Promise<void> {
  const { source, written } = readCorpus(file);
  await bundle();
  console.log(`names of ${source} (${written.length} differ), topped up with made-up ones`);
  console.log("ratios to the bare loop; annotate() as a multiple of find()");
  const head = "names    starts find  annotate bytes open ms page ms compile ms  peers";
  console.log(head);
  const rows: (Measured & First)[] = [];
  for (const size of sizes) {
    const row = measureSize(size, file === undefined ? undefined : resolve(file));
    rows.push(row);
    const others = Object.entries(row.peers).map(([name, ratio]) => `${name} ${ratio.toFixed(4)}`);
    const cells = [
      String(size).padEnd(8),
      row.scan.toFixed(2).padEnd(6),
      row.find.toFixed(3).padEnd(5),
      row.annotateOfFind.toFixed(2).padEnd(8),
      row.bytesPerName.toFixed(1).padEnd(5),
      row.openMs.toFixed(2).padEnd(7),
      row.firstPageMs.toFixed(2).padEnd(7),
      row.compileMs.toFixed(0).padEnd(11),
      others.join(", "),
    ];
    console.log(cells.join(" "));
  }
  const rounded = JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === "number" && value < 1000 ? Math.round(value * 10_000) / 10_000 : value,
  );
  console.log(rounded);
}
