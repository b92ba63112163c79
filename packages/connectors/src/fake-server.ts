import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { onTestFinished } from "vitest";

/** Serves a fake platform on 127.0.0.1 for the length of a test; gives its address. */
export async function fakeServer(app: Hono): Promise<string> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }: AddressInfo) =>
      resolve(`http://127.0.0.1:${port}`),
    );
    onTestFinished(async () => void server.close());
  });
}

/** What every call of a test has beside its settings. */
export const callParts = {
  secret: undefined,
  query: { any: [{ all: [{ text: "Brewly", phrase: false }] }], none: [] },
  now: () => new Date("2026-03-02T09:00:00.000Z"),
  random: () => 0,
  fetch: globalThis.fetch,
};
