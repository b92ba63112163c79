import type { Call, Pushed, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { Incoming } from "@earshot/core/mention/mention";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bench } from "./bench.ts";

const BODIES = 10_000;
const utf8 = (text: string) => new TextEncoder().encode(text);
const noise = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: "binary" }).map(utf8),
  fc.json({ maxDepth: 4 }).map(utf8),
);

export function takesPushes(bench: Bench): void {
  const { connector } = bench;
  const webhook = connector.webhook!;
  const pushOf = (
    body: Uint8Array,
    more: { headers?: Record<string, string>; query?: Record<string, string> } = {},
  ) => ({
    method: "POST",
    headers: new Headers({ "content-type": "application/json", ...more.headers }),
    query: new URLSearchParams(more.query),
    body,
  });
  /** What comes of a push: its trouble, or nothing but what intake takes. */
  async function outcomeOf(call: Call, request: WebhookRequest): Promise<string> {
    try {
      const pushed = await webhook(call, request);
      for (const item of broughtBy(pushed).items) Incoming.parse(item);
      return "taken";
    } catch (error) {
      if (error instanceof ConnectorError) return error.trouble;
      throw error;
    }
  }
  const signed = (body: Uint8Array) => pushOf(body, bench.it.pushes!(body));
  const body = utf8('{"entry":[]}');

  test("its fake signs pushes as the platform does", () => expect(bench.it.pushes).toBeDefined());

  test("without a secret no push is believed, signed or not", async () => {
    const unsigned = { ...bench.call, secret: undefined };
    for (const request of [pushOf(body), signed(body)]) expect(await outcomeOf(unsigned, request)).toBe("not-allowed");
    const { secret } = bench.it;
    const nameless = connector.secret!.safeParse({ ...secret, ...Object.fromEntries(emptied(secret)) });
    if (nameless.success)
      expect(await outcomeOf({ ...bench.call, secret: nameless.data }, signed(body))).toBe("not-allowed");
  });

  test("a push without a signature, with another's, or for another body is not believed", async () => {
    const { headers = {}, query = {} } = bench.it.pushes!(body);
    const other = (words: Record<string, string>) =>
      Object.fromEntries(Object.entries(words).map(([name, word]) => [name, [...word].reverse().join("")]));
    expect(await outcomeOf(bench.call, pushOf(body))).toBe("not-allowed");
    expect(await outcomeOf(bench.call, pushOf(body, { headers: other(headers), query: other(query) }))).toBe(
      "not-allowed",
    );
    if (Object.keys(headers).length === 0) return; // A key in the address says nothing of the body.
    expect(await outcomeOf(bench.call, { ...signed(body), body: utf8('{"entry":[ ]}') })).toBe("not-allowed");
  });

  const told = async (change: object) => broughtBy(await webhook(bench.call, signed(utf8(JSON.stringify(change)))));

  test("its fake knows how the platform tells of edits and deletions, or that it does not", () =>
    expect(bench.it.changes).toBeDefined());

  test("a push of a deletion names what is gone, or what to look at again, and brings nothing new", async () => {
    const id = await bench.it.post({ text: "Brewly broke", at: "2026-03-02T08:00:00.000Z" });
    const { deleted } = bench.it.changes!;
    if (deleted === "not-told") return;
    const brought = await told(deleted(id));
    expect([...brought.deleted, ...brought.again]).toEqual([id]);
    expect(brought.items).toEqual([]);
  });

  test("a push of an edit brings the new text under the same id, or makes us look", async () => {
    const id = await bench.it.post({ text: "Brewly broke", at: "2026-03-02T08:00:00.000Z" });
    const { edited } = bench.it.changes!;
    if (edited === "not-told") return;
    const { items, again, collect } = await told(edited(id, "Brewly mended it"));
    if (items.length > 0) expect(items).toMatchObject([{ nativeId: id, text: "Brewly mended it" }]);
    else expect(collect || again.includes(id)).toBe(true);
  });

  test("a handshake that anybody could ask for gives nothing away", async () => {
    const asked = new URLSearchParams({ "hub.mode": "subscribe", "hub.challenge": "17", "hub.verify_token": "guess" });
    expect(await outcomeOf(bench.call, { ...pushOf(new Uint8Array()), method: "GET", query: asked })).toBe(
      "not-allowed",
    );
  });

  test("ten thousand bodies of anything break nothing: signed they are taken or refused, with any other signature not allowed", async () => {
    const names = Object.keys(bench.it.pushes!(body).headers ?? {});
    const outcomes = { signed: new Set<string>(), unsigned: new Set<string>() };
    const words = fc.option(fc.string({ unit: "grapheme-ascii" }), { freq: 2 });
    await fc.assert(
      fc.asyncProperty(noise, words, async (content, word) => {
        if (word === null) return void outcomes.signed.add(await outcomeOf(bench.call, signed(content)));
        const headers = Object.fromEntries(names.map((name) => [name, word]));
        outcomes.unsigned.add(await outcomeOf(bench.call, pushOf(content, { headers, query: { key: word } })));
      }),
      { numRuns: BODIES },
    );
    expect(["taken", "refused"]).toEqual(expect.arrayContaining([...outcomes.signed]));
    expect([...outcomes.unsigned]).toEqual(["not-allowed"]);
  });
}

/** A push, whichever of its forms the connector gave. */
function broughtBy(pushed: Pushed | Response) {
  const {
    items = [],
    deleted = [],
    again = [],
    collect = false,
  } = pushed instanceof Response
    ? {}
    : pushed === "collect"
      ? { collect: true }
      : Array.isArray(pushed)
        ? { items: pushed }
        : pushed;
  return { items, deleted, again, collect };
}

/** The fields that a secret can do without, left out. */
function emptied(secret: object | undefined): [string, undefined][] {
  return Object.keys(secret ?? {}).map((name) => [name, undefined]);
}
