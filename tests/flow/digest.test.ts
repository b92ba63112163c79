import { afterAll, beforeAll, expect, test } from "vitest";
import type { Digest } from "@earshot/core/digest/digest";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand({ id: "acme", timeZone: "Asia/Tehran" }));
});
afterAll(() => world.close());

test("the daily digest comes once, in the brand's own day, from what was heard", async () => {
  await world.drafted(source, {
    author: { name: "Sad" },
    text: "acme: terrible service, I am very disappointed and angry",
    kind: "review",
    rating: 1,
  });
  await world.drafted(source, {
    author: { name: "Glad" },
    text: "Acme is wonderful, I love the coffee, thank you!",
    kind: "review",
    rating: 5,
  });
  const viewer = await world.person("viewer", "Mark");
  world.clock.advance(24 * 3600);
  await Promise.all([world.tick(), world.tick(), world.tick()]);
  const digests = await world.until(async () => {
    const { body } = await viewer<{ digests: Digest[] }>("GET", "/api/brands/acme/digests?kind=daily");
    return body.digests.length > 0 && body.digests;
  }, "a digest");
  await world.tick();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(digests).toHaveLength(1);
  expect(world.mails.map(({ id }) => id)).toEqual(["daily-2026-03-02"]);
  const [digest] = digests as [Digest];
  expect(digest).toMatchObject({
    id: "daily-2026-03-02",
    from: "2026-03-01T20:30:00.000Z",
    to: "2026-03-02T20:30:00.000Z",
  });
  expect(digest.counts.mentions).toBe(2);
  expect(digest.worst[0]?.author).toBe("Sad");
  expect(digest.best[0]?.author).toBe("Glad");
  expect(digest.unanswered).toHaveLength(2);
  const csv = await viewer("GET", "/api/brands/acme/digests/daily-2026-03-02").then(({ status }) => status);
  expect(csv).toBe(200);
});

test("after three days off the missed days are made up, silently where nothing was heard", async () => {
  world.clock.advance(3 * 24 * 3600);
  await world.tick();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(world.mails.map(({ id }) => id)).toEqual(["daily-2026-03-02"]);
  await world.drafted(source, { author: { name: "Later" }, text: "acme forgot me again, disappointed", kind: "post" });
  world.clock.advance(24 * 3600);
  await world.tick();
  await world.until(() => world.mails.length === 2, "the next digest");
});
