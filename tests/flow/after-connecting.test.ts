import { existsSync, readFileSync } from "node:fs";
import { situationOf } from "@earshot/core/conversation/read-conversation";
import type { Connector } from "@earshot/core/connector";
import { record } from "@earshot/core/follow-up/look-again";
import { intake } from "@earshot/core/mention/intake";
import type { Incoming } from "@earshot/core/mention/mention";
import type { Message } from "@earshot/core/queues";
import { savedSource } from "@earshot/core/source/change-source";
import { collect } from "@earshot/core/source/collect";
import type { Source } from "@earshot/core/source/source";
import { theSource } from "@earshot/core/source/change-source";
import { expect, test } from "vitest";
import * as z from "zod";
import { createFeedWorld } from "../support/feed-world.ts";
import { createIntakeWorld } from "../support/intake-world.ts";

const PRAISE = "Love my Acme kettle, five stars.";
const CRITICAL = { status: "open", urgency: "critical", reason: { code: "reason.text-changed" } };

const shared = new URL("../../../shared/cases/hear/edited-after-connecting.xml", import.meta.url);

test.skipIf(!existsSync(shared))(
  "the case of the shared folder: praise that was there at connect becomes a disaster",
  async () => {
    const xml = readFileSync(shared, "utf8");
    const world = await createFeedWorld({ now: "2026-11-29T10:00:00Z" });
    await world.collect(xml.replace(/<description>Update.*<\/description>/u, `<description>${PRAISE}</description>`));
    const [before] = await world.heard();
    expect(await world.conversation(before!)).toMatchObject({ status: "closed" });
    world.at("2026-11-29T11:00:00Z");
    await world.collect(xml);
    const [after, ...others] = await world.heard();
    expect(others).toEqual([]);
    expect(await world.conversation(after!)).toMatchObject(CRITICAL);
  },
);

const post = (text: string): Incoming => ({
  platform: "paged",
  nativeId: "review-7",
  kind: "review",
  author: { id: "dana", name: "Dana" },
  text,
  visibility: "public",
});

/** A platform of three pages a run that is not done with its baseline for several runs. */
async function createPagedWorld() {
  const world = await createIntakeWorld();
  let text = PRAISE;
  const paged = {
    platform: "paged",
    name: "Paged",
    about: "",
    settings: z.looseObject({}),
    rulebook: {
      limit: { max: 100, unit: "characters" },
      pace: { seconds: 1, jitter: 0 },
      rules: [],
      readOn: "2026-01-01",
    },
    interval: 60,
    finds: "everything",
    collect: async (_: unknown, cursor: unknown) => {
      const page = ((cursor as number | undefined) ?? 0) + 1;
      const items = page % 30 === 1 ? [post(text)] : [{ ...post(`Fine, number ${page}`), nativeId: `other-${page}` }];
      return { items, cursor: page, more: page < 90 };
    },
  } as unknown as Connector;
  const arrivals: Message<"intake">[] = [];
  const ctx = {
    ...world.ctx,
    connectors: { ...world.ctx.connectors, paged },
    queues: {
      ...world.ctx.queues,
      send: async (queue: string, bodies: unknown[]) =>
        void (queue === "intake" && arrivals.push(...(bodies as Message<"intake">[]))),
    },
  };
  const now = world.clock.now().toISOString();
  const source: Source = {
    id: "p1",
    brand: "acme",
    platform: "paged",
    name: "Paged",
    settings: {},
    interval: 60,
    paused: false,
    version: 1,
    createdAt: now,
    nextAt: now,
    health: { failures: 0, heard: 0 },
  };
  await ctx.store.commit([savedSource(source, "new")]);
  const takeIn = async () => {
    for (const arrival of arrivals.splice(0)) await intake(ctx, arrival);
  };
  return {
    ctx,
    says: (now: string) => void (text = now),
    async run(): Promise<Source> {
      world.clock.advance(60);
      await collect(ctx, { brand: "acme", source: "p1" }, { now: true });
      await takeIn();
      return theSource(ctx, "acme", "p1");
    },
    takeIn,
    conversation: async () =>
      (await world.conversations()).find(
        ({ author, preview }) => author.name === "Dana" && !preview.startsWith("Fine"),
      )!,
  };
}

test("what changes while a source is still being read for the first time, run by run, is new too", async () => {
  const world = await createPagedWorld();
  expect((await world.run()).baselineAt).toBeUndefined();
  expect(await world.conversation()).toMatchObject({ status: "closed" });
  world.says("Update: the Acme kettle exploded and scalded my daughter. She is in hospital. Call me today.");
  expect((await world.run()).baselineAt).toBeUndefined();
  expect(await world.conversation()).toMatchObject(CRITICAL);
});

test("what a re-read finds changed in what was there before is new work", async () => {
  const world = await createPagedWorld();
  for (let run = 0; run < 6; run++) await world.run();
  const before = await world.conversation();
  expect(before).toMatchObject({ status: "closed" });
  const situation = (await situationOf(world.ctx, "acme", before.id))!;
  const text = "Update: the Acme kettle exploded and scalded my daughter. She is in hospital. Call me today.";
  await record(world.ctx, situation, { mention: post(text) });
  await world.takeIn();
  expect(await world.conversation()).toMatchObject(CRITICAL);
});

test("what came by a file as history and is changed on its platform afterwards is new work", async () => {
  const world = await createIntakeWorld();
  const imported = { platform: "trustpilot", nativeId: "r7", kind: "review" as const, by: "Dana", text: PRAISE };
  await world.hear(imported, { source: "import", baseline: true });
  expect(await world.conversations()).toMatchObject([{ status: "closed" }]);
  await world.hear({
    ...imported,
    text: "Update: the Acme kettle exploded and scalded my daughter. She is in hospital.",
  });
  expect(await world.conversations()).toMatchObject([CRITICAL]);
});
