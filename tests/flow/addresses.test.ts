import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createWayOut } from "@earshot/aws/outward/create-way-out";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { thisMachine } from "../support/this-machine.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let admin: Awaited<ReturnType<World["person"]>>;
/** A server that anybody may read, for which this machine's door stands in, and one that only this machine may. */
let open: Server & { url: string };
let inner: Server & { url: string };
let asked: string[] = [];
let leadsTo = "/";
const own = new Set<string>();
const SECRET = "aws-session-token-17";
const rss = (text: string) =>
  `<rss version="2.0"><channel><title>F</title><item><title>acme</title><guid>${text}</guid><description>acme ${text}</description></item></channel></rss>`;

async function listen(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return Object.assign(server, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

beforeAll(async () => {
  inner = await listen((request, response) => {
    asked.push(request.url!);
    response.setHeader("content-type", "application/rss+xml").end(rss(SECRET));
  });
  open = await listen((_, response) => response.writeHead(302, { location: leadsTo }).end());
  own.add(open.url);
  const resolve = async (host: string) =>
    host === "inside.example" ? ["93.184.216.34", "127.0.0.1"] : thisMachine.resolve(host);
  world = await startWorld(createWayOut({ own, resolve }));
  own.add(world.playground.url);
  await world.brand();
  admin = await world.person("admin");
});
afterAll(async () => {
  await world.close();
  for (const server of [open, inner]) server.close();
});

const portOf = ({ url }: { url: string }) => new URL(url).port;
const connect = (platform: string, settings: object, secret?: object) =>
  admin("POST", "/api/brands/acme/sources", { platform, settings, ...(secret && { secret }) });

test.each([
  ["127.0.0.1", "127.0.0.1"],
  ["2130706433", "127.0.0.1"],
  ["0x7f.1", "127.0.0.1"],
  ["[::ffff:127.0.0.1]", "::ffff:7f00:1"],
  ["[::1]", "::1"],
  ["169.254.169.254", "169.254.169.254"],
  ["10.0.0.7", "10.0.0.7"],
  ["localhost", "localhost"],
  ["inside.example", "inside.example"],
])("a feed at %s is refused when it is connected, in words", async (host, shown) => {
  const { status, body } = await connect("feed", { url: `http://${host}:${portOf(inner)}/feed?q={query}` });
  expect(status).toBe(400);
  expect(body.says).toEqual({ code: "refusal.outward-closed", host: shown });
});

test.each([
  ["mastodon", (server: string) => ({ server })],
  ["lemmy", (server: string) => ({ server })],
  ["discourse", (server: string) => ({ server })],
  ["bluesky", (service: string) => ({ service })],
  ["playground", (server: string) => ({ server })],
])("so is a server of %s", async (platform, settings) => {
  const { status, body } = await connect(platform, settings("https://[::ffff:169.254.169.254]"));
  expect([status, body.says?.code]).toEqual([400, "refusal.outward-closed"]);
});

test("a source is not led there by a change of its settings", async () => {
  const { body } = await connect("feed", { url: "https://feeds.example/acme" });
  const answer = await admin("PATCH", `/api/brands/acme/sources/${body.id}`, { settings: { url: inner.url } });
  expect([answer.status, answer.body.says?.code]).toEqual([400, "refusal.outward-closed"]);
});

test("a redirect there is not followed, and what is there is never shown", async () => {
  const { body: source } = await connect("feed", { url: `${open.url}/feed` });
  for (const target of [`${inner.url}/feed`, `http://2130706433:${portOf(inner)}/feed`, "http://inside.example/"]) {
    leadsTo = target;
    await world.collect(source as Source);
  }
  expect(asked).toEqual([]);
  const { body } = await admin("GET", "/api/brands/acme/sources");
  const shown = JSON.stringify(body);
  expect(shown).toContain("is not on the public Internet");
  expect(shown).not.toContain(SECRET);
});

test("what whoever runs it allows is read", async () => {
  own.add(inner.url);
  const { body: source } = await connect("feed", { url: `${inner.url}/feed` });
  await world.collect(source as Source);
  expect(asked).toEqual(["/feed"]);
});
