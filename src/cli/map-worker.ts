import { parentPort } from "node:worker_threads";
import { type ThreadMessage, createBlockRunner } from "./map-units.ts";

/*
 * A thread that does the blocks that it is sent, until it is told to end; see worker-pool.ts. It is
 * started as one bundled script: see bundle-thread.ts.
 */

const port = parentPort;
if (port === null) throw new Error("this is the thread of a build, and no command");
const runner = createBlockRunner();
port.on("message", (message: ThreadMessage) => {
  switch (message.kind) {
    case "end":
      port.close();
      break;
    case "teach":
      runner.teach(message.lessons);
      break;
    case "run":
      port.postMessage(runner.run(message.task));
  }
});
