import { passOf, connectorTrouble, outgoingTo } from "../../../../tests/support/connector-calls.ts";
import { fakeTikTok } from "../../../../tests/support/fakes/tiktok.ts";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { tiktok } from "./index.ts";
import { mentionOf } from "./mention.ts";
import { Secret, Settings, type TikTokCall } from "./settings.ts";

const AT = "2026-03-02T08:00:00.000Z";

async function account() {
  const fake = await fakeTikTok();
  onTestFinished(() => fake.close());
  const asked: URL[] = [];
  const call: TikTokCall = {
    ...callParts,
    settings: Settings.parse(fake.settings),
    secret: Secret.parse(fake.secret),
    fetch: (input, init) => {
      asked.push(new URL(new Request(input, init).url));
      return fetch(input, init);
    },
  };
  const pushed = (body: object, headers = fake.pushes(bytes(body)).headers) =>
    tiktok.webhook!(call, {
      method: "POST",
      headers: new Headers(headers),
      query: new URLSearchParams(),
      body: bytes(body),
    });
  return { fake, call, asked, pushed };
}
const bytes = (body: object) => new TextEncoder().encode(JSON.stringify(body));

test("a comment is a mention by who wrote it on every app; what the account wrote is ours", () => {
  const place = { video: "72", url: "https://www.tiktok.com/@brewly/video/72", businessId: "open" };
  const comment = {
    comment_id: "12",
    parent_comment_id: "10",
    unique_identifier: "u-mia",
    username: "mia",
    display_name: "Mia",
    text: "Mine broke 😡",
    create_time: 1_772_438_400,
    owner: false,
  };
  expect(mentionOf(place, comment)).toEqual({
    platform: "tiktok",
    nativeId: "12",
    kind: "comment",
    author: { id: "u-mia", name: "Mia", handle: "mia", url: "https://www.tiktok.com/@mia" },
    text: "Mine broke 😡",
    url: place.url,
    createdAt: "2026-03-02T08:00:00.000Z",
    inReplyTo: "10",
    thread: "72",
    visibility: "public",
    addressed: true,
    handle: { video: "72", url: place.url },
  });
  expect(mentionOf(place, { ...comment, owner: true }).author.id).toBe("open");
  expect(mentionOf(place, { comment_id: "13" }).author.id).toBe("unnamed:13");
});

test("a pass asks once which videos there are, and hears comments with the replies that come along", async () => {
  const { fake, call, asked } = await account();
  const ids = Array.from({ length: 65 }, (_, n) => fake.post({ text: `Hello ${n}`, at: AT }));
  const reply = fake.post({ text: "Me too", at: AT, parent: ids[0]! });
  const first = await passOf(tiktok.collect, call);
  expect(new Set(first.items.map(({ nativeId }) => nativeId))).toEqual(new Set([...ids, reply]));
  const lists = () => asked.filter(({ pathname }) => pathname.endsWith("/video/list/")).length;
  expect(lists()).toBe(1);
  await passOf(tiktok.collect, call, first.cursor);
  expect(lists()).toBe(2);
});

test("a reply to a reply goes under the comment that the thread began with, and finds its own", async () => {
  const { fake, call } = await account();
  const top = fake.post({ text: "It broke", at: AT });
  const reply = fake.post({ text: "Mine too", at: "2026-03-02T08:10:00.000Z", parent: top });
  fake.post({ text: "Before that", at: "2026-03-02T08:05:00.000Z", parent: top, by: "us" });
  const { items } = await passOf(tiktok.collect, call);
  const to = items.find(({ nativeId }) => nativeId === reply)!;
  const { nativeId } = await tiktok.reply!(call, outgoingTo(to));
  expect(fake.answers(top).at(-1)).toMatchObject({ id: nativeId, by: "us" });
  expect((await tiktok.answers!(call, to))!.map(({ receipt }) => receipt.nativeId)).toEqual([nativeId]);
  expect(await tiktok.revisit!(call, to, { nativeId })).toMatchObject({
    mention: { nativeId: reply, inReplyTo: top },
    reply: { visibility: "visible" },
  });
});

test.each([
  [40_100, "slow-down"],
  [40_105, "sign-in-again"],
  [40_001, "not-allowed"],
  [40_002, "refused"],
  [51_305, "unavailable"],
])("code %i with status 200 is %s; a write in doubt is unknown", async (code, trouble) => {
  const { fake, call } = await account();
  fake.post({ text: "It broke", at: AT });
  const [to] = (await passOf(tiktok.collect, call)).items;
  const answering = (path: RegExp): TikTokCall => ({
    ...call,
    fetch: async (input, init) =>
      path.test(new Request(input, init).url) ? Response.json({ code, message: "No." }) : call.fetch(input, init),
  });
  expect(await connectorTrouble(tiktok.collect(answering(/./u), undefined))).toBe(trouble);
  const written = trouble === "unavailable" ? "unknown" : trouble;
  expect(await connectorTrouble(tiktok.reply!(answering(/reply\/create/u), outgoingTo(to!)))).toBe(written);
});

test("a push names what to read, or what is gone or hidden; another account's and other events are nothing", async () => {
  const { fake, call, pushed } = await account();
  const id = fake.post({ text: "It broke", at: AT });
  const brought = (await pushed(fake.pushOf(id, "insert"))) as { lookUp: string[] };
  expect(brought).toEqual({ lookUp: [`7203946942097902849:${id}:`] });
  expect(await tiktok.lookUp!(call, brought.lookUp[0]!)).toMatchObject({ nativeId: id, text: "It broke" });
  for (const action of ["delete", "set_to_hidden", "set_to_friends_only"])
    expect(await pushed(fake.pushOf(id, action))).toEqual({ deleted: [id] });
  expect(await pushed({ ...fake.pushOf(id, "insert"), user_openid: "another" })).toEqual([]);
  expect(await pushed({ ...fake.pushOf(id, "insert"), event: "authorization.removed" })).toEqual([]);
  fake.remove(id);
  expect(await tiktok.lookUp!(call, brought.lookUp[0]!)).toBeUndefined();
});

test("a push that is older than five minutes is not believed, signed or not", async () => {
  const { fake, call } = await account();
  const body = bytes(fake.pushOf("1", "insert"));
  const headers = new Headers(fake.pushes(body).headers);
  const late = { ...call, now: () => new Date("2026-03-02T09:06:00.000Z") };
  const request = { method: "POST", headers, query: new URLSearchParams(), body };
  expect(await connectorTrouble(tiktok.webhook!(late, request))).toBe("not-allowed");
});

test("consent is for the account's comments, and knows whose videos they are", async () => {
  const { call } = await account();
  const before = { ...call, secret: { appId: "an-app", appSecret: "its-secret" } };
  const step = { redirect: "https://earshot.example/back", state: "s1", verifier: "v".repeat(43) };
  const { address } = await tiktok.consent!.begin(before, step);
  expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({ client_key: "an-app", state: "s1" });
  const given = await tiktok.consent!.finish(before, { ...step, code: "a-code", keep: {} });
  expect(given).toMatchObject({
    secret: { accessToken: "good", businessId: "open-brewly" },
    expiresAt: "2026-03-03T09:00:00.000Z",
  });
  expect(await connectorTrouble(tiktok.collect(before, undefined))).toBe("sign-in-again");
});
