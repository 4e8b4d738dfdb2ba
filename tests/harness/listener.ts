import { createSocket } from "node:dgram";
import { type AddressInfo, type Socket, createServer } from "node:net";

/** How far somebody came: to a connection that carried nothing, or to bytes that were sent. */
export type Reach = "nothing" | "connection" | "data";

/** A port of this machine, TCP and UDP, that only notices who comes. */
export interface Listener {
  readonly port: number;
  readonly reach: Reach;
  close(): Promise<void>;
}

export async function listen(): Promise<Listener> {
  let reach: Reach = "nothing";
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    if (reach === "nothing") reach = "connection";
    open.add(socket);
    socket.on("error", () => {});
    socket.once("data", () => {
      reach = "data";
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const packets = createSocket("udp4", () => {
    reach = "data";
  });
  await new Promise<void>((resolve) => {
    packets.bind(port, "127.0.0.1", resolve);
  });
  return {
    port,
    get reach() {
      return reach;
    },
    close: () =>
      new Promise((resolve) => {
        packets.close();
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
