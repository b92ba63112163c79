import { gzipSync } from "node:zlib";
import { webhooks } from "@earshot/api/webhooks";
import { keys } from "@earshot/core/keys";
import { savedSource } from "@earshot/core/source/change-source";
import type { Source } from "@earshot/core/source/source";
import { beforeEach, expect, test } from "vitest";
import { createDigestWorld } from "../../support/digest-world.ts";
import { ago, type Bench } from "./bench.ts";

type Headers = Record<string, string>;

/** A platform's pushes as they come to the door, with a store and queues behind it. */
export function letsPushesIn(bench: Bench): void {
  const { connector } = bench;
  let world: Awaited<ReturnType<typeof createDigestWorld>>;
  let door: ReturnType<typeof webhooks>;

  beforeEach(async () => {
    world = await createDigestWorld({ now: ago(0), brand: { terms: "Brewly" } });
    const ctx = { ...world.ctx, connectors: { [connector.platform]: connector } };
    const source: Source = {
      id: "s1",
      brand: "acme",
      platform: connector.platform,
      name: connector.name,
      settings: bench.it.settings as Record<string, unknown>,
      secret: JSON.stringify(bench.it.secret),
      interval: 600,
      paused: false,
      version: 1,
      createdAt: ago(60),
      nextAt: ago(-60),
      health: { failures: 0, heard: 0 },
    };
    await ctx.store.commit([savedSource(source, "new")]);
    door = webhooks(() => ctx);
  });

  async function knock(
    body: Uint8Array,
    { signed = body, headers = {} }: { signed?: Uint8Array; headers?: Headers } = {},
  ) {
    const { headers: signature = {}, query = {} } = bench.it.pushes!(signed);
    return door.request(`/acme/s1?${new URLSearchParams(query).toString()}`, {
      method: "POST",
      body: Buffer.from(body),
      headers: { "content-type": "application/json", ...signature, ...headers },
    });
  }
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  /** A push that has something to say, or at least is one. */
  async function telling(): Promise<Uint8Array> {
    const id = await bench.it.post({ text: "Brewly broke", at: ago(60) });
    const { edited, deleted } = bench.it.changes!;
    if (edited !== "not-told") return bytes(edited(id, "Brewly broke again"));
    return bytes(deleted === "not-told" ? { object: connector.platform, entry: [] } : deleted(id));
  }
  const remembered = async () => (await world.ctx.store.page(keys.push("acme", "s1", "").pk)).items.length;
  const sent = () => world.sent("intake").length + world.sent("collect").length;

  test("one that somebody kept and sends again does nothing, whatever ids they write beside it", async () => {
    const body = await telling();
    expect((await knock(body)).status).toBe(202);
    const before = sent();
    const made = ["webhook-id", "x-github-delivery", "x-discourse-event-id", "x-request-id"].filter(
      (name) => name !== connector.signedId,
    );
    for (const headers of [{}, ...made.map((name) => ({ [name]: "another" }))]) {
      const again = await knock(body, { headers });
      expect([again.status, await again.json()]).toEqual([202, { queued: 0 }]);
    }
    expect([sent(), await remembered()]).toEqual([before, 1]);
  });

  test("an id that is signed is: with another the push is not believed", async () => {
    if (connector.signedId === undefined) return;
    const again = await knock(await telling(), { headers: { [connector.signedId]: "another" } });
    expect([again.status, sent(), await remembered()]).toEqual([403, 0, 0]);
  });

  test("one that is forged, packed, too large or sent otherwise leaves nothing behind", async () => {
    const body = await telling();
    const bare = door.request("/acme/s1", { method: "POST", body: Buffer.from(body) });
    expect((await bare).status).toBe(403);
    // What is packed is never unpacked: it is no JSON.
    const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "));
    expect((await knock(packed, { headers: { "content-encoding": "gzip" } })).status).toBe(400);
    expect((await knock(new Uint8Array(1024 * 1024 + 1))).status).toBe(413);
    expect((await knock(new TextEncoder().encode("<xml/>"), { headers: { "content-type": "text/xml" } })).status).toBe(
      400,
    );
    for (const method of ["PUT", "DELETE", "PATCH"])
      expect((await door.request("/acme/s1", { method, body: Buffer.from(body) })).status).toBe(404);
    expect([sent(), await remembered()]).toEqual([0, 0]);
  });
}
