import { parentPort } from "node:worker_threads";
import { type ThreadMessage, createBlockRunner } from "./map-units.ts";

/** A thread that does the blocks that it is sent, until its port is closed; see worker-pool.ts. */
export async function main(): Promise<number> {
  const port = parentPort;
  if (port === null) throw new Error("this is the thread of a build, and no command");
  const runner = createBlockRunner();
  await new Promise<void>((resolve) => {
    port.on("message", (message: ThreadMessage) => {
      switch (message.kind) {
        case "end":
          port.close();
          resolve();
          break;
        case "teach":
          runner.teach(message.lessons);
          break;
        case "run":
          port.postMessage(runner.run(message.task));
      }
    });
  });
  return 0;
}
