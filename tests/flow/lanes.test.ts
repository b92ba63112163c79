import { afterAll, beforeAll, expect, test } from "vitest";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  dana = await world.person("approver", "Dana");
});
afterAll(() => world.close());

const lane = async (name: string) =>
  (await dana("GET", `/api/brands/acme/inbox?lane=${{ unread: "languages", aside: "spam" }[name] ?? name}`)).body;
const heardIn = (name: string, who: string) =>
  world.until(async () => {
    const { items } = await lane(name);
    return items.find(({ author }: { author: { name: string } }) => author.name === who);
  }, `${who} in ${name}`);
const post = (name: string, text: string) => world.say(source, { author: { name }, text, kind: "post" as const });

test("what is written in a language that is not read here waits for a person in a lane of its own, never as low", async () => {
  await post("Jürgen", "acme hat mir schon wieder das falsche Paket geschickt und niemand meldet sich zurück");
  const waiting = await heardIn("unread", "Jürgen");
  expect(waiting).toMatchObject({ language: "de", urgency: "normal", status: "open", lane: "unread" });
  expect(waiting.dueAt).toBeTruthy();
  expect((await world.open()).some(({ author }) => author.name === "Jürgen")).toBe(false);
});

test("a reply to it that was approved is on its way with all the others, where a person finds it", async () => {
  const { id } = await heardIn("unread", "Jürgen");
  const view = await world.until(async () => {
    const now = await world.view("acme", id);
    return now.conversation.draft !== undefined && now;
  }, "the blank draft");
  const { fingerprint } = view;
  const done = await dana("POST", `/api/brands/acme/conversations/${id}/approve`, {
    fingerprint,
    text: "Das tut uns leid. Schreiben Sie uns bitte.",
  });
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  const { items } = (await dana("GET", "/api/brands/acme/inbox?status=approved")).body;
  expect(items).toMatchObject([{ id, status: "approved" }]);
  expect((await lane("unread")).items).toEqual([]);
});

test("a threat to sue in such a language goes to the front of what is to be answered", async () => {
  await post("Sabine", "acme, mein Anwalt wird sich bei Ihnen melden, wir sehen uns vor Gericht");
  const urgent = await world.until(
    async () => (await world.open()).find(({ author }) => author.name === "Sabine"),
    "Sabine's in the inbox",
  );
  expect(urgent).toMatchObject({ language: "de", urgency: "critical", intents: ["legal"] });
});

test("spam is set aside without a draft or a deadline, and a person can take it up", async () => {
  await post("Followers4U", "acme fans: buy followers now, cheap followers and likes, click the link in my bio!!!");
  const spam = await heardIn("aside", "Followers4U");
  expect(spam).toMatchObject({ status: "open", lane: "aside", urgency: "low" });
  expect(spam.dueAt).toBeUndefined();
  expect((await lane("aside")).counts).toMatchObject({ open: 1, spam: 1, languages: 0 });
  const { body } = await dana("POST", `/api/brands/acme/conversations/${spam.id}/correct`, {
    lane: "reply",
    urgency: "normal",
  });
  expect(body.conversation.lane).toBeUndefined();
  expect(body.conversation.dueAt).toBeTruthy();
  expect((await lane("aside")).items).toEqual([]);
});

test("a muted author is set aside until the day given, but what is critical is heard at once", async () => {
  const first = await world.drafted(source, {
    author: { name: "Grump" },
    text: "acme is boring and always was",
    kind: "post",
  });
  const { platform, author } = first.view.conversation;
  const muted = await dana("POST", "/api/brands/acme/mute", {
    platform,
    author: author.id,
    name: author.name,
    days: 7,
  });
  expect(muted.body.muted).toMatchObject([{ author: author.id, until: expect.any(String) }]);
  await world.say(source, {
    author: { name: "Grump" },
    text: "acme is boring, I say it again to everybody",
    kind: "post",
  });
  expect(await heardIn("aside", "Grump")).toMatchObject({ lane: "aside" });
  await world.say(source, {
    author: { name: "Grump" },
    text: "acme: I had an allergic reaction to your cake and I am in hospital now",
    kind: "post",
  });
  await world.until(
    async () => (await world.open()).find(({ author: who, urgency }) => who.name === "Grump" && urgency === "critical"),
    "the critical one",
  );
  const again = await dana("POST", "/api/brands/acme/mute", { platform, author: author.id, days: 0 });
  expect(again.body.muted).toEqual([]);
});

test("a lane that does not exist, and days out of range, are refused with what would do", async () => {
  expect((await dana("GET", "/api/brands/acme/inbox?lane=later")).body.detail).toMatch(/lane: .*urgent/);
  expect((await dana("POST", "/api/brands/acme/mute", { platform: "x", author: "1", days: 999 })).status).toBe(400);
  expect(
    (await dana("POST", "/api/brands/acme/mute", { platform: "x", author: "1", days: 1, forever: true })).status,
  ).toBe(400);
});

test("a text is tried without a trace", async () => {
  const before = await world.open();
  const { status, body } = await dana("POST", "/api/brands/acme/try", {
    text: "My order A-2291 never arrived and I already emailed twice.",
    author: "Ruth",
  });
  expect(status).toBe(200);
  expect(body.classification).toMatchObject({ language: "en", reading: { details: expect.any(Array) } });
  expect(body.draft.text).not.toBe("");
  expect(await world.open()).toHaveLength(before.length);
  expect((await dana("POST", "/api/brands/acme/try", { text: " " })).status).toBe(400);
});

test("a correction can change what was read, and holds for near copies without its places", async () => {
  const text = "acme, the shop by the river had no oat milk left this morning, again";
  const { view } = await world.drafted(source, { author: { name: "Lia" }, text, kind: "post" });
  const reading = { matters: [{ matter: "stock", polarity: "negative" as const, start: 31, end: 46 }], irony: false };
  const done = await dana("POST", `/api/brands/acme/conversations/${view.conversation.id}/correct`, { reading });
  const corrected = done.body.mentions[0].classification;
  expect(corrected.reading.matters).toEqual(reading.matters);
  const near = await world.drafted(source, { author: { name: "Mo" }, text: `${text}!! 😡`, kind: "post" });
  expect(near.view.mentions[0]!.classification.reading!.matters).toEqual([{ matter: "stock", polarity: "negative" }]);
});
