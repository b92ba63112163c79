import { keys } from "@earshot/core/keys";
import { stateOf } from "@earshot/core/source/state";
import { beforeEach, expect, test } from "vitest";
import { createFeedWorld } from "../support/feed-world.ts";

let world: Awaited<ReturnType<typeof createFeedWorld>>;
beforeEach(async () => {
  world = await createFeedWorld({ now: "2026-03-02T10:00:00Z" });
});

const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Reviews</title>${items.join("")}</channel></rss>`;
const review = (text: string, date: string, more = "") =>
  `<item><title>Acme lamp</title><link>https://shop.example/lamp</link><description>${text}</description><pubDate>${date}</pubDate>${more}</item>`;

const dim = review("The Acme lamp is a little dim, but pretty.", "Sun, 01 Mar 2026 08:00:00 GMT");
const fire = review(
  "My Acme lamp caught fire and burned my son, we are in hospital. Who is responsible?",
  "Mon, 02 Mar 2026 10:30:00 GMT",
);

test("another person's review under the same link is heard as theirs, and takes nothing from the first", async () => {
  await world.collect(rss(dim));
  world.at("2026-03-02T11:00:00Z");
  await world.collect(rss(fire, dim));
  const heard = await world.heard();
  expect(heard).toHaveLength(2);
  expect(heard.map(({ version }) => version)).toEqual([1, 1]);
  const burned = heard.find(({ text }) => text.includes("fire"))!;
  expect(await world.conversation(burned)).toMatchObject({ status: "open", urgency: "critical" });

  // The first has gone from the feed; the second is corrected by its author.
  world.at("2026-03-02T12:00:00Z");
  await world.collect(rss(fire.replace("son", "daughter")));
  expect((await world.heard()).map(({ version, text }) => [version, text.includes("daughter")])).toEqual(
    expect.arrayContaining([
      [1, false],
      [2, true],
    ]),
  );
});

test("what an earlier version has stored under a link that several share stays known", async () => {
  await world.collect(rss(fire));
  const source = await world.source();
  const cursor = { url: "https://feed.example/feed.xml" }; // it remembered no items
  await world.ctx.store.commit([{ put: keys.source("acme", "s1"), value: { ...source, cursor } }]);
  await world.collect(rss(fire, dim));
  const heard = await world.heard();
  expect(heard.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["feed:https://shop.example/lamp", expect.stringMatching(/lamp#[\w-]{11}$/u)]),
  );
  expect(heard.map(({ version }) => version)).toEqual([1, 1]);
});

test("ids that went to https, with tracking, are the same ones; ids that are new each time are known by address and words", async () => {
  const post = (n: number, guid: string) =>
    `<item><title>Acme news ${n}</title><guid isPermaLink="false">${guid}</guid><link>https://blog.example/${n}</link>
      <description>What is new at Acme, part ${n}.</description><pubDate>Mon, 02 Mar 2026 0${n}:00:00 GMT</pubDate></item>`;
  await world.collect(rss(post(1, "http://blog.example/1"), post(2, "http://blog.example/2")));
  await world.collect(
    rss(
      post(1, "https://www.blog.example/1?utm_source=rss&amp;utm_medium=feed"),
      post(2, "https://blog.example/2/?utm_source=rss"),
    ),
  );
  expect(await world.heard()).toHaveLength(2);
  expect((await world.source()).health.remarks).toBeUndefined();

  await world.collect(rss(post(1, "5f0c"), post(2, "9ab1")));
  await world.collect(rss(post(3, "77aa"), post(1, "11aa"), post(2, "22bb")));
  expect(await world.heard()).toHaveLength(3);
  const state = stateOf(await world.source(), world.ctx.now());
  expect(state.why).toContain("It gave items that were there before new ids (2 of them)");
});

test("a source's cursor that remembers many items is not in the source, which every mention reads", async () => {
  const many = Array.from({ length: 60 }, (_, n) => review(`Acme lamp number ${n}`, `Mon, 02 Mar 2026 09:00:${n} GMT`));
  await world.collect(rss(...many));
  expect(JSON.stringify((await world.source()).cursor).length).toBeLessThan(100);
  await world.collect(rss(...many.slice(1)));
  await world.collect(rss(...many.toReversed()));
  expect(await world.heard()).toHaveLength(60);
});
