import { getBrand } from "@earshot/core/brand/change-brand";
import { heardFigures } from "@earshot/core/figures/heard-figures";
import { exportMentions } from "@earshot/core/mention/export-mentions";
import { expect, test } from "vitest";
import { createIntakeWorld } from "../support/intake-world.ts";

const STORY =
  "Acme is recalling 40,000 electric kettles after 12 people reported burns, the company said on Friday. The lid of the Swift 2 can open while the water boils. Buyers are asked to return it to any shop for a full refund.";
const HEADLINE = "Acme recalls 40,000 kettles after burns";
const URL_OF_IT = "https://harbour.test/kettles";
const story = { title: HEADLINE, text: STORY, url: URL_OF_IT };

test("an item whose id changes each time is heard once: by its address and its words", async () => {
  const world = await createIntakeWorld();
  await world.hear(story);
  for (const url of [URL_OF_IT, `http://www.harbour.test/kettles/?utm_source=rss`, `${URL_OF_IT}#comments`])
    expect(await world.hear({ ...story, url })).toMatchObject({ writes: 0 });
  expect(await world.mentions()).toHaveLength(1);
  expect(world.lines.filter((line) => line.includes("mention.known-again"))).toHaveLength(3);
});

test("the same article by a feed, a news search's redirect and a push is one mention", async () => {
  const world = await createIntakeWorld();
  await world.hear(story);
  const redirect = `https://www.bing.com/news/apiclick.aspx?url=${encodeURIComponent(URL_OF_IT)}&c=1`;
  await world.hear({ ...story, by: "News search", url: redirect }, { source: "s3" });
  await world.hear({ ...story, by: "Pushed", platform: "webhook", published: true }, { source: "s2" });
  expect(await world.mentions()).toHaveLength(1);
  expect((await world.conversations())[0]!.places).toBeUndefined();
});

test("under another id its author's new words are an edit, and the same id again is nothing", async () => {
  const world = await createIntakeWorld();
  const post = {
    platform: "import",
    by: "Mia Barlow",
    url: "https://forum.test/t/9",
    createdAt: "2026-03-01T10:00:00Z",
    text: "My Acme toaster died after three weeks and nobody answers my letters. I want my money back, please.",
  };
  await world.hear({ ...post, nativeId: "old" });
  const changed = { ...post, nativeId: "new", text: post.text.replace("three weeks", "four weeks") };
  await world.hear(changed);
  expect((await world.hear(changed)).writes).toBe(0);
  const [mention, ...others] = await world.mentions();
  expect(others).toEqual([]);
  expect(mention).toMatchObject({ id: "import:old", version: 2, text: expect.stringContaining("four weeks") });
  const view = await world.view(mention!.conversation);
  expect(view.versions["import:old"]).toHaveLength(1);
  // And the old id, which may still come from another source, leads to the same words.
  await world.hear({ ...changed, nativeId: "old" });
  expect(await world.mentions()).toHaveLength(1);
});

test("one page with many people's words is many mentions", async () => {
  const world = await createIntakeWorld();
  const page = { url: "https://shop.test/p/kettle" };
  const review = { ...page, kind: "review" as const, platform: "import", text: "Great product!" };
  for (const by of ["Ian", "Bea", "Cem"]) await world.hear({ ...review, by });
  const copied =
    "The Acme kettle leaks from the first day, the shop takes nothing back, avoid this brand by all means and tell others.";
  for (const by of ["Dora", "Emil"]) await world.hear({ ...page, text: copied, by, platform: "import" });
  for (const by of ["Fay", "Gus"]) await world.hear({ ...page, text: copied, by });
  for (const text of ["It burned a hand.", "It is lovely.", "It leaks."])
    await world.hear({ ...page, text, by: "Harbor reviews" });
  expect(await world.mentions()).toHaveLength(10);
  expect(await world.conversations()).toHaveLength(10);
});

test("a story in forty papers is one conversation with forty places, counted once and as many", async () => {
  const world = await createIntakeWorld();
  await world.hear(story);
  for (let n = 1; n < 40; n++)
    await world.hear({
      by: `Paper ${n}`,
      url: `https://paper${n}.test/2026/acme`,
      title: n % 2 ? HEADLINE : `Kettle maker pulls model number ${n} from its shelves`,
      text: `TOWN ${n} (Newswire) - ${STORY}`,
    });
  const [conversation, ...others] = await world.conversations();
  expect(others).toEqual([]);
  expect(conversation).toMatchObject({ places: 40, mentions: 1, mention: "feed:n1" });
  const view = await world.view(conversation!.id);
  expect(view.places).toHaveLength(39);
  expect(view.places[0]).toMatchObject({ host: "paper1.test", author: "Paper 1", title: HEADLINE });
  const day = world.clock.now().toISOString().slice(0, 10);
  const brand = await getBrand(world.ctx, "acme");
  expect(await heardFigures(world.ctx, brand, [day])).toMatchObject({ volume: { mentions: 1 }, places: 40 });
  let csv = "";
  for await (const part of exportMentions(world.ctx, "acme", { from: day })) csv += part;
  expect(csv.trim().split("\n").at(-1)!.trim().endsWith(",40")).toBe(true);
  // The same places again are none more.
  await world.hear({
    nativeId: "n2",
    by: "Paper 1",
    url: "https://paper1.test/2026/acme",
    title: HEADLINE,
    text: `TOWN 1 (Newswire) - ${STORY}`,
  });
  expect((await world.conversations())[0]).toMatchObject({ places: 40 });
});

test("copies that come at the same moment are one story", async () => {
  const world = await createIntakeWorld();
  await Promise.all(
    Array.from({ length: 5 }, (_, n) =>
      world.hear({ by: `Paper ${n}`, url: `https://p${n}.test/1`, title: HEADLINE, text: STORY }),
    ),
  );
  expect(await world.conversations()).toMatchObject([{ places: 5 }]);
});

test("what a later copy says besides stays in sight, and makes the story critical if it is", async () => {
  const world = await createIntakeWorld();
  const calm =
    "Acme opens its new training centre in Leeds on Monday, the company said. Some 40 apprentices start there in the autumn and learn to mend kettles and lamps. The mayor came to the opening and planted a tree beside the gate.";
  await world.hear({ title: "Acme opens its training centre in Leeds", text: calm, url: "https://a.test/1" });
  const [before] = await world.conversations();
  expect(before!.urgency).not.toBe("critical");
  const added = " Correction: two apprentices were seriously injured when a boiler exploded and are in hospital.";
  await world.hear({
    by: "B",
    title: "Acme opens its training centre in Leeds",
    text: calm + added,
    url: "https://b.test/1",
  });
  const [after, ...others] = await world.conversations();
  expect(others).toEqual([]);
  expect(after).toMatchObject({ status: "open", urgency: "critical", reason: { code: "reason.copy-says-more" } });
  expect((await world.view(after!.id)).places[0]!.says).toEqual([added.trim()]);
});

test("a bare link to an article belongs to it; with words of one's own it does not", async () => {
  const world = await createIntakeWorld();
  await world.hear(story);
  await world.hear({
    platform: "hacker-news",
    by: "marko",
    handle: "marko",
    title: HEADLINE,
    text: URL_OF_IT,
    url: "https://news.ycombinator.com/item?id=1",
  });
  await world.hear({
    platform: "x",
    by: "Lin",
    handle: "lin",
    text: `RT @harbour: ${HEADLINE} ${URL_OF_IT}`,
    url: "https://x.com/lin/status/1",
  });
  await world.hear({
    platform: "x",
    by: "Ann",
    handle: "ann",
    text: `They knew since August, shame on Acme ${URL_OF_IT}`,
    url: "https://x.com/ann/status/2",
  });
  const conversations = await world.conversations();
  expect(conversations.map(({ places, author }) => [author.name, places])).toEqual(
    expect.arrayContaining([
      ["Harbour Post", 3],
      ["Ann", undefined],
    ]),
  );
  expect(conversations).toHaveLength(2);
});

const complaint =
  "Acme kettle number two exploded in the kitchen of a family of four, the hotline hangs up, the shop laughs. Boycott this company until they pay.";

test.each([
  ["posts", { kind: "post" as const }],
  ["comments", { kind: "comment" as const }],
  ["reviews", { kind: "review" as const }],
])("two people's %s in the same words stay two, whatever the platform", async (_, how) => {
  const world = await createIntakeWorld();
  for (const platform of ["playground", "mastodon", "import", "webhook", "facebook"])
    for (const by of ["Mia", "Tom"])
      await world.hear({
        ...how,
        platform,
        by: `${by} ${platform}`,
        text: complaint,
        url: `https://${platform}.test/${by}`,
      });
  expect(await world.conversations()).toHaveLength(10);
});

const spoken =
  "Acme, where is the refund that you promised in March? Your hotline hangs up, your shop laughs, and the kettle stands there burnt. Pay at last.";

test.each([
  [
    "in two threads of a forum that names nobody",
    complaint,
    ["https://forum.test/t/1", "https://forum.test/t/2"],
    "Kettle exploded in a kitchen again",
  ],
  ["on two sites without a headline", complaint, ["https://a.test/1", "https://b.test/2"], undefined],
  [
    "on two sites, spoken to the brand",
    spoken,
    ["https://a.test/1", "https://b.test/2"],
    "A refund that never comes from Acme",
  ],
])("what people write where a feed reads stays theirs: %s", async (_, text, urls, title) => {
  const world = await createIntakeWorld();
  for (const url of urls) await world.hear({ by: "Forum", url, text, ...(title && { title }) });
  expect(await world.conversations()).toHaveLength(2);
});

test("one person who says it on two platforms has two conversations that know of each other", async () => {
  const world = await createIntakeWorld();
  await world.hear({ platform: "facebook", kind: "comment", by: "Mia Barlow", text: complaint });
  await world.hear({
    platform: "x",
    by: "mia b",
    handle: "miabarlow",
    text: `${complaint} @acme`,
    url: "https://x.com/m/status/3",
  });
  await world.hear({ platform: "x", by: "Tom", handle: "tom", text: complaint });
  await world.hear({
    platform: "trustpilot",
    kind: "review",
    by: "Mia Barlow",
    text: "Their grinder on the other hand is quiet and quick and I like it a lot.",
  });
  const [first, second, ...others] = await world.conversations();
  expect(others).toHaveLength(2);
  expect((await world.view(first!.id)).alsoSaid).toMatchObject([
    { conversation: second!.id, platform: "x", status: "open" },
  ]);
  expect((await world.view(second!.id)).alsoSaid).toMatchObject([{ conversation: first!.id, platform: "facebook" }]);
  for (const other of others) expect((await world.view(other.id)).alsoSaid).toEqual([]);
});

test("no more than one read is added for a mention, in no more requests", async () => {
  const world = await createIntakeWorld();
  // What is read anyway: the brand, the source, its id, its parent (or the settings), its thread, who looks after its author, and
  // whether its author asked to be erased.
  const before = 7;
  // Whether somebody listens from outside is read once in a minute.
  await world.hear({ platform: "x", handle: "c", text: "Good morning.", url: "https://x.com/c/status/3" });
  const article = await world.hear({ ...story, text: STORY });
  const post = await world.hear({ platform: "x", handle: "a", text: complaint, url: "https://x.com/a/status/1" });
  const comment = await world.hear({
    platform: "x",
    handle: "b",
    kind: "comment",
    inReplyTo: "1",
    thread: "1",
    text: complaint,
    url: "https://x.com/b/status/2",
  });
  const review = await world.hear({ platform: "yelp", kind: "review", text: complaint, url: "https://yelp.test/1" });
  expect([article, post, comment, review].map(({ reads }) => reads - before)).toEqual([1, 0, 1, -1]);
  for (const { requests } of [article, post, comment, review]) expect(requests).toBeLessThanOrEqual(2);
  const copy = await world.hear({ by: "Other", title: HEADLINE, text: STORY, url: "https://other.test/1" });
  expect(copy.requests).toBeLessThanOrEqual(3);
});
