import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { Trouble } from "./trouble.ts";

/** Serves an app on 127.0.0.1; a port in use is said in words. Port 0 takes any free one. */
export async function serve(
  app: Pick<Hono, "fetch">,
  port: number,
  flag: string,
): Promise<{ url: string; server: Server; close(): Promise<void> }> {
  const server = createServer(getRequestListener((request, env) => app.fetch(request, env)));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const inUse = cause.code === "EADDRINUSE";
      reject(
        inUse
          ? new Trouble(
              `Port ${port} is in use. Stop what uses it, or choose another: npm start -- --${flag} ${port + 10}`,
              { cause },
            )
          : cause,
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
