import { account as blueskyAccount } from "@earshot/connectors/bluesky/account";
import { bluesky } from "@earshot/connectors/bluesky/index";
import { mastodon } from "@earshot/connectors/mastodon/index";
import { parseTerms } from "@earshot/core/terms/parse-terms";
import type { Call, Connector, Outgoing } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { sorted } from "@earshot/core/source/relevant";
import { expect, onTestFinished, test } from "vitest";
import { fakeBluesky } from "../support/fakes/bluesky.ts";
import { fakeMastodon } from "../support/fakes/mastodon.ts";

let time = Date.parse("2026-03-02T09:00:00.000Z");
const at = "2026-03-02T08:59:00.000Z";

function callTo(
  connector: Connector,
  fake: { settings: object; secret?: object; close(): Promise<void> },
  more: Partial<Call> = {},
): Call<any, any> {
  onTestFinished(() => fake.close());
  return {
    settings: connector.settings.parse(fake.settings),
    secret: fake.secret,
    query: parseTerms("brewly"),
    now: () => new Date(time),
    random: () => 0,
    fetch,
    ...more,
  };
}

async function collected(connector: Connector, call: Call<any, any>): Promise<Incoming[]> {
  const items: Incoming[] = [];
  let cursor: unknown;
  for (;;) {
    const page = await connector.collect(call, cursor);
    items.push(...page.items);
    cursor = page.cursor;
    if (!page.more) return items;
  }
}

const out = (to: Incoming): Outgoing => ({
  key: "r1",
  text: "We are on it.",
  language: "en",
  to,
  at: "2026-03-02T09:00:00.000Z",
});

test.each([
  ["Mastodon", mastodon, fakeMastodon],
  ["Bluesky", bluesky, fakeBluesky],
] as const)("%s: what names our account is ours though none of our terms is in it", async (_, connector, create) => {
  const fake = await create();
  const call = callTo(connector, fake);
  const id = fake.notify({ text: "my machine broke, what now", at });
  const item = (await collected(connector, call)).find(({ nativeId }) => nativeId === id);
  expect(item).toMatchObject({ addressed: true });
  expect(sorted(connector, call, [item], undefined).ours).toHaveLength(1);
});

test("Mastodon: without a token hashtags are read, and a reply is refused for want of one", async () => {
  const fake = await fakeMastodon();
  const call = callTo(mastodon, fake, { secret: undefined });
  fake.post({ text: "#Brewly is down", at });
  const [to] = await collected(mastodon, call);
  expect(to).toMatchObject({ text: "#Brewly is down" });
  await expect(mastodon.reply!(call, out(to!))).rejects.toMatchObject({ trouble: "sign-in-again" });
  expect(await mastodon.account!(call)).toMatchObject({ id: "-" });
});

test("Mastodon: a reply to a status that is gone is gone, and one too long is refused in its words", async () => {
  const fake = await fakeMastodon();
  const call = callTo(mastodon, fake);
  const id = fake.post({ text: "#Brewly", at });
  const [to] = await collected(mastodon, call);
  await expect(mastodon.reply!(call, { ...out(to!), text: "x".repeat(600) })).rejects.toMatchObject({
    trouble: "refused",
    message: expect.stringContaining("limit of 500"),
  });
  fake.remove(id);
  await expect(mastodon.reply!(call, out(to!))).rejects.toMatchObject({ trouble: "gone" });
});

test("Mastodon: what is left of the platform's budget is told", async () => {
  const fake = await fakeMastodon();
  const call = callTo(mastodon, fake, { secret: undefined });
  expect((await mastodon.collect(call, undefined)).budget).toEqual({
    remaining: 299,
    resetAt: "2026-03-02T09:05:00.000Z",
  });
});

test.each([
  ["Mastodon", mastodon],
  ["Bluesky", bluesky],
] as const)("%s: a source with nothing to read says so", async (_, connector) => {
  const call: Call<any, any> = {
    settings: connector.settings.parse({}),
    secret: undefined,
    query: parseTerms(""),
    now: () => new Date(time),
    random: () => 0,
    fetch,
  };
  const error = await connector.collect(call, undefined).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConnectorError);
  expect(error).toMatchObject({ trouble: "refused" });
});

test("Bluesky: one login serves many calls, and is renewed when it has ended", async () => {
  const fake = await fakeBluesky();
  const call = callTo(bluesky, fake);
  const id = fake.post({ text: "brewly!", at });
  const items = await collected(bluesky, call);
  await collected(bluesky, call);
  expect(fake.logins()).toBe(1);
  fake.expire();
  const to = items.find(({ nativeId }) => nativeId === id)!;
  const { nativeId } = await bluesky.reply!(call, out(to));
  expect([fake.logins(), fake.renewals()]).toEqual([1, 1]);
  expect(fake.record(nativeId)).toMatchObject({ text: "We are on it.", createdAt: "2026-03-02T09:00:00.000Z" });
  time += 2 * 3600_000;
  await collected(bluesky, call);
  expect([fake.logins(), fake.renewals()]).toEqual([1, 2]);
});

test("Bluesky: a wrong password asks to sign in again, and is not asked with twice per call", async () => {
  const fake = await fakeBluesky();
  let calls = 0;
  const counted: typeof fetch = (input, init) => (calls++, fetch(input, init));
  const call = callTo(bluesky, fake, { secret: { appPassword: "wrong" }, fetch: counted });
  await expect(bluesky.collect(call, undefined)).rejects.toMatchObject({ trouble: "sign-in-again" });
  expect(calls).toBe(1);
});

test("Bluesky: without a password the public search is read, our name is known and nothing is answered", async () => {
  const fake = await fakeBluesky();
  const call = callTo(bluesky, fake, { secret: undefined });
  fake.post({ text: "brewly!", at });
  const [to] = await collected(bluesky, call);
  expect(to).toMatchObject({ text: "brewly!" });
  expect(await blueskyAccount(call)).toMatchObject({ id: "did:plc:us" });
  await expect(bluesky.reply!(call, out(to!))).rejects.toMatchObject({ trouble: "sign-in-again" });
  expect(fake.logins()).toBe(0);
});
