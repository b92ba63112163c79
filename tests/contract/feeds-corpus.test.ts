import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { feed } from "@earshot/connectors/feed/index";
import { ConnectorError } from "@earshot/core/errors";
import { Incoming } from "@earshot/core/mention/mention";
import { afterAll, beforeAll, expect, test } from "vitest";

const FOLDER = resolve(process.env["EARSHOT_SHARED"] ?? "../shared", "specs/feeds");
const FILES = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(?:xml|rss|atom|rdf|json|html?)$/iu.test(name),
    )
  : [];
const TYPES: Record<string, string> = {
  json: "application/feed+json",
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  html: "text/html",
};
const MOST_MS = 6000;

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url!, "http://feeds.test").pathname.slice(1));
    const type = TYPES[name.split(".").pop()!.toLowerCase()] ?? "application/xml";
    response.writeHead(200, { "content-type": type }).end(readFileSync(join(FOLDER, name)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

async function outcomeOf(name: string): Promise<{ items: number } | "refused"> {
  const call = {
    settings: { url: `${address}/${encodeURIComponent(name)}` },
    secret: undefined,
    query: { any: [], none: [] },
    now: () => new Date(),
    random: () => 0,
    fetch: globalThis.fetch,
  };
  try {
    const { items } = await feed.collect(call, undefined);
    for (const item of items) Incoming.parse(item);
    return { items: items.length };
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "refused") return "refused";
    throw new Error(`${name} is not read as it should be`, { cause: error });
  }
}

const title = "every feed of the corpus is collected or refused in words, none crashes and none takes long";

test.skipIf(FILES.length === 0)(
  FILES.length === 0 ? `${title} (skipped: no ${FOLDER})` : title,
  { timeout: 180_000 },
  async () => {
    const count = { items: 0, empty: 0, refused: 0 };
    for (const name of FILES) {
      const started = performance.now();
      const outcome = await outcomeOf(name);
      expect(performance.now() - started, name).toBeLessThan(MOST_MS);
      if (outcome === "refused") count.refused += 1;
      else if (outcome.items > 0) count.items += 1;
      else count.empty += 1;
    }
    process.stdout.write(
      `feeds corpus: ${FILES.length} files, ${count.items} with items, ${count.empty} empty, ${count.refused} refused\n`,
    );
    // Measured: what was read once stays readable.
    expect(count.items).toBeGreaterThanOrEqual(66);
    expect(count.refused).toBeLessThanOrEqual(12);
  },
);
