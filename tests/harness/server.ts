import { readFile } from "node:fs/promises";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gunzipSync } from "node:zlib";
import type { TestHost } from "./hosts.ts";

export interface VirtualPage {
  readonly body: string;
  /** text/html where it is not given. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServerContent {
  /** Pages by path (`/story.html`); they come before files. */
  readonly pages?: Readonly<Record<string, VirtualPage | string>>;
  /** A folder whose files are served; `a.html` is also found as `a.html.gz`. */
  readonly folder?: string;
}

export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

export interface TestServer {
  readonly port: number;
  /** What was asked for so far. */
  readonly requests: SeenRequest[];
  url(path: string, host?: TestHost): string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

async function readServed(folder: string, path: string): Promise<Buffer | undefined> {
  // A URL's path has no "..", its decoded form may.
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder))) return undefined;
  try {
    return await readFile(file);
  } catch {
    try {
      return gunzipSync(await readFile(`${file}.gz`));
    } catch {
      return undefined;
    }
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

async function answer(request: IncomingMessage, content: ServerContent): Promise<Answer> {
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  const page = new Map(Object.entries(content.pages ?? {})).get(path);
  if (page !== undefined) {
    const { body, type, headers } = typeof page === "string" ? { body: page } : page;
    const all = { "content-type": type ?? "text/html; charset=utf-8", ...headers };
    return { status: 200, headers: all, body };
  }
  if (content.folder !== undefined) {
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const body = await readServed(content.folder, name);
    const type = types[extname(name)] ?? "application/octet-stream";
    if (body !== undefined) return { status: 200, headers: { "content-type": type }, body };
  }
  return { status: 404, headers: { "content-type": "text/plain" }, body: "not here" };
}

/** Serves on a free port of this machine only. */
export async function startServer(content: ServerContent = {}): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, headers, body } = await answer(request, content);
    response.writeHead(status, { "cache-control": "no-store", ...headers }).end(body);
  };
  const server = createServer((request, response) => {
    const { method = "", url: path = "" } = request;
    requests.push({ method, path, host: request.headers.host ?? "" });
    void respond(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    url: (path, host = "127.0.0.1") => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
