import { describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { changeBrand } from "../brand/change-brand.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { saved } from "../conversation/moves.ts";
import { makeDigest } from "../digest/make-digest.ts";
import { desk, keys, places } from "../keys.ts";
import { queueNames } from "../queues.ts";
import type { Reply } from "../reply/reply.ts";
import { setStopped } from "../reply/stop.ts";
import type { Source } from "../source/source.ts";
import type { Check } from "./doctor.ts";
import { examine } from "./examine.ts";
import { health } from "./health.ts";

const NOW = "2026-11-23T12:00:00.000Z";
const before = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();

async function aWorld() {
  const world = await createDigestWorld({ now: before(2 * 1440) });
  const put = (source: Partial<Source> & { id: string }) => {
    const value = {
      brand: "acme",
      platform: "feed",
      name: "A secret name",
      settings: {},
      interval: 60,
      paused: false,
      version: 1,
      createdAt: before(1440),
      baselineAt: before(1440),
      nextAt: before(-1),
      ...source,
      health: { failures: 0, heard: 5, lastGoodAt: before(1), lastHeardAt: before(5), ...source.health },
    };
    return world.ctx.store.commit([
      { put: keys.source("acme", source.id), value, at: { due: places.due(value.nextAt, value.id) } },
    ]);
  };
  const reply = (id: string, status: Reply["status"], dueAt: string) =>
    world.ctx.store.commit([
      {
        put: keys.reply("acme", `c-${id}`, id),
        value: { id, brand: "acme", conversation: `c-${id}`, status, dueAt, approvedAt: before(30) },
        at: { due: places.due(dueAt, id) },
      },
    ]);
  // The two days since: empty digests moved on, as the tick does.
  world.at(NOW);
  for (const kind of ["daily", "weekly"] as const) await makeDigest(world.ctx, { brand: "acme", kind });
  return { ...world, put, reply };
}
const named = (checks: Check[], name: string) => checks.filter((check) => check.name.startsWith(name));

describe("the doctor", () => {
  test("finds nothing where all is well", async () => {
    const world = await aWorld();
    await world.put({ id: "s1" });
    const report = await examine(world.ctx);
    expect(report.checks.filter(({ level }) => level !== "ok")).toEqual([]);
    expect(report).toMatchObject({ level: "ok", stuck: [], sources: [{ source: "s1", state: { level: "ok" } }] });
    expect(Object.keys(report.queues).sort()).toEqual([...queueNames].sort());
  });

  test("says when nothing is listened to", async () => {
    const { ctx } = await aWorld();
    expect(named((await examine(ctx)).checks, "sources")).toMatchObject([{ level: "warn", todo: "Connect one." }]);
  });

  test("names a failing, a silent and a late source with the reason", async () => {
    const world = await aWorld();
    await world.put({
      id: "s1",
      name: "One",
      health: { failures: 1, trouble: "sign-in-again", message: "401", heard: 0 },
    });
    await world.put({
      id: "s2",
      name: "Two",
      health: { failures: 0, heard: 9, lastHeardAt: before(3 * 1440) },
      baselineAt: before(4 * 1440),
    });
    await world.put({ id: "s3", name: "Three", nextAt: before(60) });
    const report = await examine(world.ctx);
    expect(report.level).toBe("bad");
    expect(named(report.checks, "source ").map(({ name, level }) => [name, level])).toEqual([
      ["source acme/One", "bad"],
      ["source acme/Two", "warn"],
      ["source acme/Three", "warn"],
    ]);
  });

  test("forecasts a sign-in that ends soon, and says once that one is dead", async () => {
    const world = await aWorld();
    const given = { givenAt: before(55 * 1440) };
    await world.put({ id: "s1", name: "One", credential: { ...given, expiresAt: before(-3 * 1440) } });
    await world.put({ id: "s2", name: "Two", credential: { ...given, expiresAt: before(1) } });
    await world.put({
      id: "s3",
      name: "Three",
      credential: { ...given, refused: { at: before(1), times: 2, why: "401." } },
      health: { failures: 2, trouble: "sign-in-again", message: "401", heard: 0 },
    });
    const checks = named((await examine(world.ctx)).checks, "source ");
    expect(checks.map(({ name, level, why }) => [name, level, why.split(/[.:]/)[0]])).toEqual([
      ["source acme/One", "warn", "Our sign-in ends in 3 days"],
      ["source acme/Two", "bad", "Our sign-in ended 1 minute ago"],
      ["source acme/Three", "bad", "The platform no longer takes our sign-in"],
    ]);
  });

  test("counts dead letters, and goes on when the queues do not answer", async () => {
    const world = await aWorld();
    const depths = await world.ctx.queues.depths();
    world.ctx.queues.depths = async () => ({ ...depths, intake: { waiting: 5000, dead: 2 } });
    expect(named((await examine(world.ctx)).checks, "queue intake").map(({ level, why }) => [level, why])).toEqual([
      ["bad", "2 dead."],
      ["warn", "5,000 wait."],
    ]);
    world.ctx.queues.depths = async () => Promise.reject(new Error("ECONNREFUSED"));
    expect(named((await examine(world.ctx)).checks, "queues")).toMatchObject([
      { level: "bad", why: "The queues do not answer." },
    ]);
  });

  test("lists replies that neither arrived nor failed, and those to be looked for by hand", async () => {
    const world = await aWorld();
    await world.reply("late", "sending", before(11));
    await world.reply("soon", "approved", before(9));
    await world.reply("who-knows", "unknown", before(-2));
    await world.hear({ at: before(20), judged: { needsReply: true } });
    const { items } = await world.ctx.store.list<Conversation>("inbox", desk.of("acme"), {});
    const open = items[0]!.value;
    await world.ctx.store.commit([saved({ ...open, status: "check", reply: "r9", version: open.version + 1 })]);
    const report = await examine(world.ctx);
    expect(
      report.stuck.map(({ reply, status }) => [reply, status]).toSorted(([a = ""], [b = ""]) => a.localeCompare(b)),
    ).toEqual([
      ["late", "sending"],
      ["r9", "check"],
      ["who-knows", "unknown"],
    ]);
    expect(named(report.checks, "replies")).toMatchObject([{ level: "bad" }]);
  });

  test("sees drafts and digests that are overdue", async () => {
    const world = await aWorld();
    await world.hear({ at: before(30), judged: { needsReply: true } });
    expect(named((await examine(world.ctx)).checks, "drafts")).toMatchObject([
      { level: "bad", why: expect.stringMatching(/^1 /) },
    ]);
    expect(named((await examine(world.ctx)).checks, "digest schedule")).toMatchObject([{ level: "ok" }]);
    world.at("2026-11-24T09:01:00.000Z");
    expect(named((await examine(world.ctx)).checks, "digest schedule")).toMatchObject([
      { level: "bad", why: expect.stringMatching(/^1 /) },
    ]);
  });

  test("shows a digest whose mailing began an hour ago and never ended, and one that failed, at once", async () => {
    const world = await aWorld();
    await world.hear({ at: before(10) });
    world.at("2026-11-24T08:00:00.000Z");
    const { commit } = world.ctx.store;
    world.ctx.mail = {
      ...world.ctx.mail,
      digest: async () => {
        world.ctx.store.commit = async () => {
          throw new Error("killed");
        };
      },
    };
    await expect(makeDigest(world.ctx, { brand: "acme", kind: "daily" })).rejects.toThrow("killed");
    world.ctx.store.commit = commit;
    expect(named((await examine(world.ctx)).checks, "digest acme")).toEqual([]);
    world.at("2026-11-24T09:00:01.000Z");
    expect(named((await examine(world.ctx)).checks, "digest acme")).toMatchObject([
      { level: "warn", why: "Its mailing began 60 minutes ago and never ended." },
    ]);
    const failed = { ...(await world.digests())[0]!, mailTrouble: "no such host" };
    await world.ctx.store.commit([{ put: keys.digest("acme", failed.id), value: failed }]);
    expect(named((await examine(world.ctx)).checks, "digest acme")).toMatchObject([
      { why: "It was not mailed: no such host" },
    ]);
  });

  test("tells which kill switch is on", async () => {
    const world = await aWorld();
    await changeBrand(world.ctx, "acme", { stopped: ["mastodon"] });
    expect(named((await examine(world.ctx)).checks, "kill switch")).toMatchObject([
      { level: "warn", why: "Sending is stopped for Acme on mastodon." },
    ]);
    await setStopped(world.ctx, { stopped: true });
    expect(named((await examine(world.ctx)).checks, "kill switch")).toMatchObject([
      { level: "warn", why: "Sending is stopped everywhere." },
    ]);
  });

  test("notices a clock that is behind what is stored", async () => {
    const world = await aWorld();
    await world.put({ id: "s1" });
    world.at(before(121));
    expect(named((await examine(world.ctx)).checks, "clock")).toMatchObject([
      { level: "bad", why: "It is 2 hours behind what is stored." },
    ]);
  });
});

describe("health", () => {
  test("tells how late the latest source is, and neither names nor ids", async () => {
    const world = await aWorld();
    await world.put({ id: "s1", health: { failures: 1, heard: 0, lastGoodAt: before(11), trouble: "unavailable" } });
    const answer = await health(world.ctx);
    expect(answer).toEqual({ ok: true, sources: { ok: 1 }, lagSeconds: 600 });
    expect(JSON.stringify(answer)).not.toMatch(/secret name|s1/);
  });

  test("is not ok when a source fails or is not collected, and is when one is paused", async () => {
    const world = await aWorld();
    await world.put({ id: "s1", paused: true, nextAt: before(600) });
    expect((await health(world.ctx)).ok).toBe(true);
    await world.put({ id: "s2", nextAt: before(60) });
    expect((await health(world.ctx)).ok).toBe(false);
    await world.put({ id: "s2", health: { failures: 3, heard: 0, trouble: "fault" } });
    expect((await health(world.ctx)).ok).toBe(false);
  });
});
