import { playground } from "@earshot/connectors/playground/index";
import type { Consent, Granted } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { keys } from "@earshot/core/keys";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

const platform = {
  code: "code-1",
  granted: {} as Granted<any>,
  renew: async (): Promise<Granted<any>> => ({ secret: {} }),
};
const consent: Consent<any, any> = {
  gives: ["token"],
  begin: async (_, { redirect, state, verifier }) => ({
    address: `https://platform.example/agree?${new URLSearchParams({ redirect, state })}`,
    keep: { began: verifier },
  }),
  async finish(_, { code, keep, verifier }) {
    if (code !== platform.code || keep["began"] !== verifier)
      throw new ConnectorError("sign-in-again", "No such code.");
    return platform.granted;
  },
  renew: () => platform.renew(),
};

let world: World;
let source: Source;
let ada: Awaited<ReturnType<World["person"]>>;
let token: string;

beforeAll(async () => {
  world = await startWorld({ connectors: { playground: { ...playground, consent } } });
  ({ source } = await world.brand());
  ada = await world.person("admin", "Ada");
  await ada("POST", "/api/team", { name: "Ada", role: "admin", email: "ada@acme.example" });
  token = (await world.client.brandAccount("acme")).token;
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.client.faults({});
  platform.granted = { secret: { token } };
});

const stored = async () => (await world.ctx.store.get(keys.source("acme", source.id)))!;
const shown = async () =>
  (await ada("GET", "/api/brands/acme/sources")).body.sources.find((each: any) => each.id === source.id);
const later = async (is: () => Promise<unknown>, said: string) =>
  world.until(async () => {
    if (await is()) return true;
    world.clock.advance(30);
    await world.tick();
    return false;
  }, said);

async function approved() {
  const { post, view } = await world.drafted(source, { text: "Acme, my order is late", author: { name: "Mia" } });
  const path = `/api/brands/acme/conversations/${view.conversation.id}`;
  await ada("POST", `${path}/approve`, { fingerprint: view.fingerprint, text: world.newestDraft(view).text });
  return {
    posted: async () => (await world.client.thread(post)).replies,
    reply: async () => (await world.view("acme", view.conversation.id)).replies.at(-1)!,
  };
}

/** The walk: from the button to the platform, and back with its code. */
async function walk(code = platform.code, more: Record<string, string> = {}) {
  const { body } = await ada("POST", `/api/brands/acme/sources/${source.id}/consent`);
  const address = new URL(body.address);
  const state = address.searchParams.get("state")!;
  return { address, back: `/api/consent?${new URLSearchParams({ state, code, ...more })}` };
}

test("a dead sign-in sends nothing, tells the admins once, and what was approved goes out when somebody signs in again", async () => {
  const it = await approved();
  await world.client.faults({ unauthorized: { times: 1000 } });
  await later(async () => (await shown()).signIn?.level === "dead", "it to be dead");
  await later(async () => (await it.reply()).trouble === "sign-in-again", "the reply to wait");
  expect(await it.posted()).toEqual([]);
  expect(await it.reply()).toMatchObject({ status: "approved", maySent: false });
  expect((await shown()).signIn).toMatchObject({ why: expect.stringContaining("no longer takes our sign-in") });
  await world.until(() => world.notices.length > 0, "the notice");
  for (let n = 0; n < 5; n++) {
    world.clock.advance(600);
    await world.tick();
  }
  expect(world.notices).toMatchObject([
    { to: ["ada@acme.example"], subject: expect.stringContaining("cannot speak on"), lines: expect.any(Array) },
  ]);

  await world.client.faults({});
  const { back } = await walk();
  await ada("GET", back);
  expect((await shown()).signIn).toMatchObject({ level: "ok" });
  await later(async () => (await it.reply()).status === "published", "the reply to go out");
  expect(await it.posted()).toHaveLength(1);
});

test("the walk goes to the platform with our way back, and its code is taken once, from who set out", async () => {
  const { address, back } = await walk();
  expect(address.searchParams.get("redirect")).toMatch(/\/api\/consent$/);
  const other = await world.person("admin", "Bo");
  const before = (await stored()).credential;
  await other("GET", back);
  expect((await stored()).credential).toEqual(before);
  world.clock.advance(1);
  await ada("GET", back);
  const { givenAt } = (await stored()).credential!;
  expect(givenAt).not.toBe(before?.givenAt);
  world.clock.advance(1);
  await ada("GET", back);
  expect((await stored()).credential!.givenAt).toBe(givenAt);
});

test.each([
  ["a wrong code", "code-2", {}],
  ["a refusal on the platform", "", { error: "access_denied", error_description: "You said no" }],
])("%s changes nothing", async (_, code, more) => {
  const before = await stored();
  const { back } = await walk(code, more);
  await ada("GET", back);
  const { secret, credential } = await stored();
  expect({ secret, credential }).toEqual({ secret: before.secret, credential: before.credential });
});

test("secrets are sealed, and shown to nobody", async () => {
  const { secret } = await stored();
  expect(secret).not.toContain(token);
  expect(JSON.stringify(await shown())).not.toContain(token);
});

test("a sign-in that ends is renewed ahead of its end by one of many, and a renewal that fails is said and tried again", async () => {
  const inHours = (n: number) => new Date(world.clock.now().getTime() + n * 3_600_000).toISOString();
  platform.granted = { secret: { token }, expiresAt: inHours(2) };
  await ada("GET", (await walk()).back);
  let renewals = 0;
  platform.renew = async () => {
    renewals++;
    return { secret: { token }, expiresAt: inHours(2) };
  };
  await world.collect(source);
  expect(renewals).toBe(0);
  world.clock.advance(3700);
  const { renewed } = await import("@earshot/core/source/renew-credential");
  const { getBrand } = await import("@earshot/core/brand/change-brand");
  const [brand, now] = [await getBrand(world.ctx, "acme"), await stored()];
  await Promise.all([1, 2, 3].map(() => renewed(world.ctx, brand, now)));
  expect(renewals).toBe(1);
  expect((await stored()).credential).toEqual({ givenAt: expect.any(String), expiresAt: inHours(2) });

  platform.renew = async () => {
    throw new ConnectorError("sign-in-again", "Consent was withdrawn.");
  };
  world.clock.advance(6000);
  await world.collect(source);
  expect((await shown()).signIn).toMatchObject({
    level: "expiring",
    why: expect.stringContaining("Consent was withdrawn."),
  });
  await world.until(() => world.notices.some(({ subject }) => subject.includes("ends soon")), "the forecast");
});

test("a renewal that ends after somebody signed in anew does not write over what they gave", async () => {
  const inHours = (n: number) => new Date(world.clock.now().getTime() + n * 3_600_000).toISOString();
  platform.granted = { secret: { token }, expiresAt: inHours(2) };
  await ada("GET", (await walk()).back);
  world.clock.advance(3700);
  platform.renew = async () => {
    platform.granted = { secret: { token }, expiresAt: inHours(24) };
    await ada("GET", (await walk()).back);
    return { secret: { token: "an older one" }, expiresAt: inHours(2) };
  };
  await world.collect(source);
  expect((await stored()).credential).toMatchObject({ expiresAt: inHours(24) });
  expect(await world.ctx.vault.open((await stored()).secret!)).toContain(token);
  platform.renew = async () => ({ secret: {} });
});

test("signed in as somebody else, nothing that was approved for the first account goes out", async () => {
  platform.granted = { secret: { token } };
  await ada("GET", (await walk()).back);
  const it = await approved();
  platform.granted = { secret: { token: (await world.client.brandAccount("other")).token } };
  await ada("GET", (await walk()).back);
  await later(async () => (await it.reply()).status === "failed", "it to come back");
  expect((await it.reply()).message).toMatchObject({ code: "why.changed", parts: [{ code: "part.account" }] });
  expect(await it.posted()).toEqual([]);
});
