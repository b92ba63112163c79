import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestPlayground, type TestPlayground } from "../playground/test-playground.ts";
import { answerReplies } from "./answer-replies.ts";
import { mentions } from "./mentions.ts";
import { pickFew, planDay } from "./plan-day.ts";
import { playDay } from "./play-day.ts";

const DAY_MS = 86_400_000;
let it: TestPlayground;

beforeEach(async () => {
  it = await startTestPlayground();
});
afterEach(() => it.close());

test("at once fills the 24 hours before now, and edits, deletes, answers and releases what the day tells of", async () => {
  const seen: number[] = [];
  const ids = await playDay(it.client, { speed: "at-once", now: it.now, onProgress: (done) => seen.push(done) });

  const said = mentions.filter(({ onceAnswered }) => !onceAnswered);
  expect(ids.size).toBe(said.length);
  expect(seen).toEqual(seen.map((_, i) => i + 1));
  for (const mention of said) {
    const id = ids.get(mention.key)!;
    if (mention.remove) {
      await expect(it.client.thread(id)).rejects.toThrow("404");
      continue;
    }
    const { post } = await it.client.thread(id);
    expect(post.text).toBe(mention.edit?.text ?? mention.text);
    expect(post.rating).toBe(mention.edit?.rating ?? mention.rating);
    const age = it.now().getTime() - Date.parse(post.createdAt);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThanOrEqual(DAY_MS);
    if (mention.replyTo) expect(post.inReplyTo).toBe(ids.get(mention.replyTo));
  }
});

test("a few first posts come from every language in turn and are no two the same case", async () => {
  const few = pickFew(mentions, 12);
  expect(new Set(few.map(({ language }) => language)).size).toBe(6);
  expect(new Set(few.map((each) => each.language + each.case)).size).toBe(12);
  expect(new Set(few.map((each) => each.case)).size).toBeGreaterThanOrEqual(6);
  expect((await playDay(it.client, { speed: "at-once", now: it.now, most: 12 })).size).toBe(12);
});

test.each([0, 1, 505, 720, 1439])(
  "from minute %i on, every answer and change comes after what it is about",
  (start) => {
    const acts = planDay(mentions, start);
    const minutes = new Map(acts.filter(({ what }) => what === "post").map((act) => [act.mention.key, act.minute]));
    expect(acts.map(({ minute }) => minute)).toEqual(acts.map(({ minute }) => minute).toSorted((a, b) => a - b));
    for (const { what, mention, minute, dated } of acts) {
      expect(minute).toBeGreaterThanOrEqual(0);
      if (what === "edit" || what === "remove") expect(minute).toBeGreaterThan(minutes.get(mention.key)!);
      if (mention.replyTo && what === "post") expect(minute).toBeGreaterThan(minutes.get(mention.replyTo)!);
      if (what === "release") expect(minute).toBeGreaterThan(dated);
    }
  },
);

test("played live, a mention is posted when its minute has come on the given clock, and not before", async () => {
  const stop = new AbortController();
  const total = planDay(mentions, it.now().getHours() * 60 + it.now().getMinutes());
  const playing = playDay(it.client, { speed: 60, now: it.now, signal: stop.signal });
  const posted = async () => (await it.client.timeline(1000)).threads.length;
  const due = (minute: number) => total.filter((act) => act.minute <= minute && act.what === "post").length;

  it.advance(30);
  await expect.poll(posted, { timeout: 4000 }).toBeGreaterThan(0);
  expect(await posted()).toBeLessThanOrEqual(due(30));
  stop.abort();
  expect((await playing).size).toBeLessThanOrEqual(due(30));
});

test("a customer answers the brand's reply once it is there, and only once", async () => {
  const ids = await playDay(it.client, { speed: "at-once", now: it.now });
  const stop = new AbortController();
  const answering = answerReplies(it.client, ids, { signal: stop.signal, everyMs: 10 });
  const question = ids.get("en-oat-milk")!;
  const reply = await it.api("POST", `/posts/${question}/replies`, { body: { text: "Yes, every shop has it." } });
  expect(reply.status).toBe(201);

  expect(await answering).toBe(1);
  const { replies } = await it.client.thread(reply.body.id);
  expect(replies.map(({ text }) => text)).toEqual(["Perfect, that answers it. Thanks for getting back to me!"]);
});
