import type { Call, WebhookRequest } from "@earshot/core/connector";
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
      if (Array.isArray(pushed)) for (const item of pushed) Incoming.parse(item);
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

/** The fields that a secret can do without, left out. */
function emptied(secret: object | undefined): [string, undefined][] {
  return Object.keys(secret ?? {}).map((name) => [name, undefined]);
}
