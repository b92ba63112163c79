import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { previewDigest } from "../digest/preview-digest.ts";
import { heardOn } from "./heard-on.ts";
import { markDeleted } from "./mark-deleted.ts";
import { keys } from "../keys.ts";

const reading = (matter: string) => ({
  says: [],
  irony: false,
  matters: [{ matter, polarity: "negative" as const }],
  details: [],
  dangers: [],
  wantsHuman: false,
});

async function aWeek() {
  const world = await createDigestWorld({ brand: { timeZone: "Asia/Tehran" }, now: "2026-11-16T06:00:00Z" });
  for (let n = 0; n < 300; n++) {
    await world.hear({
      at: new Date(Date.parse("2026-11-16T07:00:00Z") + n * 20 * 60_000).toISOString(),
      text: `text ${n} #Tag${n % 4}`,
      judged: {
        sentiment: n % 3 === 0 ? "negative" : "positive",
        language: n % 2 === 0 ? "he" : "lt",
        intents: n % 10 === 0 ? ["spam"] : ["praise"],
        reading: reading(n % 5 === 0 ? "price" : "staff"),
      },
    });
  }
  world.at("2026-11-21T06:00:00Z");
  return world;
}

async function all(ctx: Parameters<typeof heardOn>[0], asked: object) {
  const found = [];
  let after: string | undefined;
  do {
    const page = await heardOn(ctx, "acme", { ...asked, after });
    found.push(...page.items);
    after = page.next;
  } while (after);
  return found;
}

test("what a number was counted of are so many mentions, each once, the newest first", async () => {
  const { ctx } = await aWeek();
  const pointer = (await ctx.store.get(keys.pointer("acme", "mastodon:7")))!;
  await markDeleted(ctx, "acme", pointer.conversation, "mastodon:7");
  const digest = await previewDigest(ctx, { brand: "acme", kind: "weekly" });
  const days = { from: digest.days[0]!.date, to: digest.days.at(-1)!.date };
  const { counts, matters = [], hashtags = [] } = digest;
  const asked: [object, number][] = [
    [{}, counts.mentions],
    [{ sentiment: "negative" }, counts.sentiments.negative!],
    [{ language: "lt" }, counts.languages["lt"]!],
    [{ platform: "mastodon" }, counts.platforms["mastodon"]!],
    [{ intent: "spam" }, counts.intents.spam!],
    ...matters.map(({ matter, n }): [object, number] => [{ matter }, n]),
    ...hashtags.map(({ tag, n }): [object, number] => [{ tag }, n]),
  ];
  for (const [narrow, n] of asked) {
    const found = await all(ctx, { ...days, ...narrow });
    expect(new Set(found.map(({ id }) => id)).size, JSON.stringify(narrow)).toBe(n);
    expect(found.map(({ firstSeenAt }) => firstSeenAt)).toEqual(
      found
        .map(({ firstSeenAt }) => firstSeenAt)
        .toSorted()
        .toReversed(),
    );
  }
});

test("a day alone is all of it, what was deleted too; a broken address is refused", async () => {
  const { ctx } = await aWeek();
  const pointer = (await ctx.store.get(keys.pointer("acme", "mastodon:2")))!;
  await markDeleted(ctx, "acme", pointer.conversation, "mastodon:2");
  const found = await all(ctx, { day: "2026-11-16" });
  expect(found.some(({ deletedAt }) => deletedAt)).toBe(true);
  await expect(heardOn(ctx, "acme", { from: "2026-11-16", after: "nonsense" })).rejects.toMatchObject({
    code: "bad-input",
  });
  await expect(heardOn(ctx, "acme", { from: "2020-01-01" })).rejects.toMatchObject({ code: "bad-input" });
});
