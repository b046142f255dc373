import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { conversations, type DemoConversation, type DemoMessage } from "./conversations.ts";

const TYPES: Record<string, string> = { html: "text/html", css: "text/css", js: "text/javascript" };

export interface DemoInbox {
  /** Ends with a slash. */
  url: string;
  /** The replies that were sent, by conversation. */
  sent: Map<string, string[]>;
  close(): Promise<void>;
}

/** Starts the demo inbox on this machine only, at a port that is free. */
export async function startDemoInbox(shown: readonly DemoConversation[] = conversations): Promise<DemoInbox> {
  const sent = new Map<string, string[]>();
  const server = createServer((request, response) => {
    void answer(request.url ?? "/").catch(() => response.writeHead(404).end());

    async function answer(path: string): Promise<void> {
      const to = /^\/send\/(\w+)$/.exec(path)?.[1];
      if (to && request.method === "POST") {
        let text = "";
        for await (const part of request.setEncoding("utf8")) text += part;
        sent.set(to, [...(sent.get(to) ?? []), text]);
        const message: DemoMessage = {
          id: `${to}-sent-${sent.get(to)?.length}`,
          direction: "agent",
          name: "Nora, Harbour & Pine",
          address: "support@harbourpine.example",
          time: "Just now",
          text,
        };
        reply("application/json", JSON.stringify(message));
      } else if (path === "/favicon.ico") response.writeHead(204).end();
      else if (path === "/conversations.json") reply("application/json", JSON.stringify(shown));
      else {
        const name = /^\/(inbox\.(?:css|js))?$/.exec(path)?.[1] ?? (path === "/" ? "index.html" : "");
        if (!name) throw new Error("no such file");
        const file = await readFile(join(import.meta.dirname, "page", name));
        reply(TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain", file);
      }
    }

    function reply(type: string, content: string | Buffer): void {
      response
        .writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" })
        .end(content);
    }
  });
  await listen(server);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}/`,
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      server.off("error", failed);
      done();
    });
  });
}
