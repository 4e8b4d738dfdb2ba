import { WebSocket } from "ws";

/** A WebDriver BiDi connection: commands with answers, and events. */
export interface Bidi {
  send(method: string, params?: object): Promise<unknown>;
  close(): void;
}

interface Reply {
  readonly type?: "success" | "error" | "event";
  readonly id?: number | null;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let next = 1;
  socket.on("message", (data: Buffer) => {
    const reply = JSON.parse(data.toString("utf8")) as Reply;
    const asked = waiting.get(reply.id ?? -1);
    if (asked === undefined) return;
    waiting.delete(reply.id ?? -1);
    if (reply.type === "success") asked.resolve(reply.result);
    else asked.reject(new Error(`${reply.error}: ${reply.message}`));
  });
  socket.on("close", () => {
    for (const asked of waiting.values()) asked.reject(new Error("the browser is gone"));
    waiting.clear();
  });
  return {
    send(method, params = {}) {
      const id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    close: () => socket.close(),
  };
}
