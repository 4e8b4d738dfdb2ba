import { Worker } from "node:worker_threads";
import { bundleThread } from "./bundle-thread.ts";
import {
  type BlockResult,
  type BlockTask,
  type ThreadMessage,
  createBlockRunner,
} from "./map-units.ts";

/** Does blocks on several cores; results come in the order of the tasks. */
export interface BlockPool {
  /** Takes what the archive teaches, for the blocks that follow. */
  teach(lessons: string): void;
  run(tasks: AsyncGenerator<BlockTask>, done: (result: BlockResult) => void): Promise<void>;
  end(): Promise<void>;
}

/** How many blocks each thread has at hand: enough to never idle, few enough to hold little text. */
const blocksPerThread = 2;

/** Megabytes of one thread: its share of the archive's lessons and the blocks at hand. */
const mostThreadMemory = 200;

/** One after another, in this thread: for what is not worth starting others. */
function createLocalPool(): BlockPool {
  const runner = createBlockRunner();
  return {
    teach(lessons) {
      runner.teach(lessons);
    },
    async run(tasks, done) {
      for await (const task of tasks) done(runner.run(task));
    },
    async end() {},
  };
}

interface Thread {
  teach(lessons: string): void;
  ask(task: BlockTask): Promise<BlockResult>;
  end(): Promise<void>;
}

function startThread(code: string): Thread {
  const worker = new Worker(code, {
    eval: true,
    // A block needs little; without a bound the engine tidies up too late.
    resourceLimits: { maxOldGenerationSizeMb: mostThreadMemory, maxYoungGenerationSizeMb: 16 },
  });
  const waiting: { resolve: (result: BlockResult) => void; reject: (error: Error) => void }[] = [];
  // A thread answers in the order in which it is asked.
  worker.on("message", (result: BlockResult) => waiting.shift()?.resolve(result));
  const exit = new Promise<void>((resolve) => {
    worker.on("exit", () => {
      for (const { reject } of waiting) reject(new Error("a thread of the build ended early"));
      resolve();
    });
  });
  worker.on("error", (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  const send = (message: ThreadMessage): void => worker.postMessage(message);
  return {
    teach(lessons) {
      send({ kind: "teach", lessons });
    },
    ask(task) {
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        send({ kind: "run", task });
      });
    },
    end() {
      send({ kind: "end" });
      return exit;
    },
  };
}

/** Makes a pool of threads; one job works in this thread. */
export async function createPool(jobs: number): Promise<BlockPool> {
  if (jobs <= 1) return createLocalPool();
  const code = await bundleThread();
  const threads = Array.from({ length: jobs }, () => startThread(code));
  return {
    teach(lessons) {
      for (const thread of threads) thread.teach(lessons);
    },
    async run(tasks, done) {
      const order: number[] = [];
      const finished = new Map<number, BlockResult>();
      let passed = 0;
      const pass = (): void => {
        for (;;) {
          const next = order[passed];
          const result = next === undefined ? undefined : finished.get(next);
          if (next === undefined || result === undefined) return;
          finished.delete(next);
          passed++;
          done(result);
        }
      };
      const lane = async (thread: Thread): Promise<void> => {
        const next: IteratorResult<BlockTask, unknown> = await tasks.next();
        if (next.done === true) return undefined;
        const task = next.value;
        order.push(task.block.number);
        const result = await thread.ask(task);
        finished.set(result.number, result);
        pass();
        return lane(thread);
      };
      const lanes = threads.flatMap((thread) =>
        Array.from({ length: blocksPerThread }, () => lane(thread)),
      );
      await Promise.all(lanes);
    },
    async end() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}
