import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFolder, readTree, zipFiles } from "./archive.ts";
import { build } from "./build.ts";

function readVersion(): string {
  const { version } = JSON.parse(readFileSync("manifest.json", "utf8")) as { version: string };
  return version;
}

/** The archives for the stores, from what stands in dist/: their file names and bytes. */
export function makePackages(): Map<string, Uint8Array> {
  const name = `backgrounder-${readVersion()}`;
  return new Map([
    [`${name}-chrome.zip`, zipFiles(readFolder("dist/chrome"))],
    [`${name}-firefox.zip`, zipFiles(readFolder("dist/firefox"))],
    // Mozilla asks for it, since what is shipped is bundled; README says how to build it.
    [`${name}-source.zip`, zipFiles(readTree())],
  ]);
}

export async function main(): Promise<number> {
  await build();
  mkdirSync("dist/packages", { recursive: true });
  for (const [name, bytes] of makePackages()) {
    writeFileSync(`dist/packages/${name}`, bytes);
    const hash = createHash("sha256").update(bytes).digest("hex");
    console.log(`dist/packages/${name}  ${bytes.length} bytes  sha256 ${hash}`);
  }
  return 0;
}
