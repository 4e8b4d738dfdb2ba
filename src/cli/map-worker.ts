import { parentPort } from "node:worker_threads";
import { type BlockTask, createBlockRunner } from "./map-units.ts";

/** A thread that does the blocks that it is sent, until its port is closed; see worker-pool.ts. */
export async function main(): Promise<number> {
  const port = parentPort;
  if (port === null) throw new Error("this is the thread of a build, and no command");
  const run = createBlockRunner();
  await new Promise<void>((resolve) => {
    port.on("message", (task: BlockTask | "end") => {
      if (task === "end") {
        port.close();
        resolve();
      } else port.postMessage(run(task));
    });
  });
  return 0;
}
