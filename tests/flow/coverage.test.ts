import { changeBrand } from "@earshot/core/brand/change-brand";
import type { Call, Collected, Connector } from "@earshot/core/connector";
import { makeDigest } from "@earshot/core/digest/make-digest";
import type { Notice } from "@earshot/core/context";
import { examine } from "@earshot/core/doctor/examine";
import { ConnectorError } from "@earshot/core/errors";
import { keys } from "@earshot/core/keys";
import { coverage } from "@earshot/core/ledger/coverage";
import { intake } from "@earshot/core/mention/intake";
import type { Incoming } from "@earshot/core/mention/mention";
import { changeSource, theSource } from "@earshot/core/source/change-source";
import { collect } from "@earshot/core/source/collect";
import { connectSource } from "@earshot/core/source/connect-source";
import { stateOf } from "@earshot/core/source/state";
import { tellOwner } from "@earshot/core/source/tell-owner";
import { tick } from "@earshot/core/tick";
import { expect, test } from "vitest";
import * as z from "zod";
import { createDigestWorld } from "../support/digest-world.ts";

const START = "2026-11-02T00:00:00.000Z"; // a Monday
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Post = Partial<Incoming> & { nativeId: string };
type Platform = {
  posts: Post[];
  /** Lists only the newest so many. */
  lists: number;
  trouble?: ConnectorError;
  budget?: Collected["budget"];
  answers: boolean;
  asked: number;
  collect?: Connector["collect"];
};

/** A brand on a scripted platform: a clock, a tick every minute while the machine is on, and intake at once. */
async function aWorld(given: { terms?: string; connector?: Partial<Connector> } = {}) {
  const world = await createDigestWorld({ now: START, brand: { terms: given.terms ?? "acme" } });
  const platform: Platform = { posts: [], lists: 1000, answers: true, asked: 0 };
  const connector: Connector = {
    platform: "scripted",
    name: "Scripted",
    about: "",
    settings: z.object({ server: z.string().default("https://scripted.example") }),
    rulebook: {
      limit: { max: 100, unit: "characters" },
      pace: { seconds: 1, jitter: 0 },
      rules: [],
      readOn: "2026-11-02",
    },
    interval: 300,
    finds: "by-terms",
    async collect(call: Call, cursor: unknown) {
      platform.asked += 1;
      if (platform.trouble) throw platform.trouble;
      if (platform.collect) return platform.collect(call, cursor);
      const words = call.query.any.map(({ all }) => all[0]!.text);
      const found = platform.posts.filter(({ text = "" }) => words.some((word) => text.includes(word)));
      const items = found.slice(-platform.lists).reverse().map(itemOf);
      return { items, cursor: { n: found.length }, ...(platform.budget && { budget: platform.budget }) };
    },
    canary: async () => ({ asked: "hello", found: platform.answers }),
    ...given.connector,
  };
  world.ctx.connectors = { scripted: connector };
  let now = Date.parse(START);
  let taken = 0;
  let noticed = 0;
  const at = (ms: number) => {
    now = ms;
    world.at(new Date(ms).toISOString());
  };
  /** Whatever was queued is done, as the functions do. */
  const work = async () => {
    for (const message of world.sent("intake").slice(taken)) await intake(world.ctx, message);
    taken = world.sent("intake").length;
  };
  const run = {
    ...world,
    platform,
    connector,
    now: () => now,
    connect: (settings: object = {}) => connectSource(world.ctx, "acme", { platform: "scripted", settings }),
    say: (text: string, more: Partial<Incoming> = {}) => {
      const nativeId = String(platform.posts.length + 1);
      platform.posts.push({ nativeId, text, createdAt: new Date(now).toISOString(), ...more });
      return nativeId;
    },
    /** The machine is on: a tick a minute, or as many minutes as are said. */
    async on(ms: number, every = MINUTE) {
      for (const end = now + ms; now < end;) {
        at(Math.min(end, now + every));
        const before = world.sent("collect").length;
        await tick(world.ctx);
        for (const message of world.sent("collect").slice(before)) await collect(world.ctx, message);
        await work();
      }
    },
    off: (ms: number) => at(now + ms),
    source: (id: string) => theSource(world.ctx, "acme", id),
    coverage: async (id: string, days = 7) => {
      const all = await coverage(world.ctx, "acme", { days });
      return all.sources.find(({ source }) => source === id)!;
    },
    heard: async () => {
      const found: string[] = [];
      for (let day = Date.parse(START); day <= now; day += DAY) {
        const { items } = await world.ctx.store.list<any>("heard", `acme/${new Date(day).toISOString().slice(0, 10)}`);
        found.push(...items.map(({ value }) => value.nativeId));
      }
      return found;
    },
    /** Every notice that was asked for is mailed, as the function does; gives the subjects. */
    async told() {
      const subjects: string[] = [];
      const ctx = {
        ...world.ctx,
        mail: { ...world.ctx.mail, notice: async (n: Notice) => void subjects.push(n.subject) },
      };
      for (const message of world.sent("digest").slice(noticed))
        if (message.kind === "notice") await tellOwner(ctx, message);
      noticed = world.sent("digest").length;
      return subjects;
    },
    async doctor(level?: string) {
      const { checks } = await examine(world.ctx);
      return checks.filter((check) => level === undefined || check.level === level);
    },
    digest: async () => (await world.digests()).at(-1),
  };
  return run;
}

const itemOf = (post: Post): Incoming => ({
  platform: "scripted",
  kind: "post",
  author: { id: `a${post.nativeId}`, name: "Somebody" },
  visibility: "public",
  text: "",
  ...post,
});

const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);

test("every collection is on the ledger, and a quiet week is proven: asked as often as it was due, read again, nothing missed", async () => {
  const world = await aWorld();
  world.say("acme was there before");
  const { id } = await world.connect();
  await world.on(2 * DAY, 5 * MINUTE);
  world.say("acme is great");
  world.say("somebody else's coffee");
  await world.on(5 * DAY, 5 * MINUTE);
  const found = await world.coverage(id, 8);
  expect(found).toMatchObject({ missed: 0, gaps: [], counts: { failed: 0, fresh: 2, unreadable: 0, late: 0 } });
  expect(found.expected).toBe(found.counts.good);
  expect(found.counts.good).toBeGreaterThan(1900);
  expect(found.counts.reread, "the day's list is read again each day").toBeGreaterThanOrEqual(6);
  expect(found.lag).toMatchObject({ n: 1 });
  expect(found.days.flatMap(({ hours }) => hours).filter((state) => state === "good")).toHaveLength(7 * 24);
  expect(found.findings).toEqual([]);
  expect((await world.doctor()).filter(({ name }) => name === "coverage")).toMatchObject([{ level: "ok" }]);
});

test("a term that nobody says is named, in the source, the doctor, the page and the digest, once the platform spoke for a week", async () => {
  const world = await aWorld({ terms: "acme, acmme kettel" });
  const { id } = await world.connect();
  await world.on(HOUR);
  world.say("acme is great");
  await world.on(6 * DAY, 10 * MINUTE);
  expect(stateOf(await world.source(id), world.ctx.now()).level).not.toBe("deaf");
  await world.on(2 * DAY, 10 * MINUTE);
  expect(stateOf(await world.source(id), world.ctx.now())).toMatchObject({
    level: "deaf",
    why: expect.stringContaining("“acmme kettel”"),
    todo: expect.stringContaining("spelt"),
  });
  expect(await world.doctor("warn")).toMatchObject([{ why: expect.stringContaining("“acmme kettel”") }]);
  const found = await world.coverage(id, 14);
  expect(found.findings).toMatchObject([{ code: "deaf-term", terms: ["acmme kettel"] }]);
  const { terms } = await coverage(world.ctx, "acme");
  expect(terms).toMatchObject([
    { term: "acme", heard: expect.any(String) },
    { term: "acmme kettel", on: [id] },
  ]);
  expect(terms[1]).not.toHaveProperty("heard");
});

test("where the only term has a slip, the digest of a week without a mention says so", async () => {
  const world = await aWorld({ terms: "acmme" });
  await world.connect();
  await world.on(7 * DAY + 10 * HOUR, 10 * MINUTE);
  await makeDigest(world.ctx, { brand: "acme", kind: "weekly" });
  const digest = await world.digest();
  expect(digest).toMatchObject({ kind: "weekly", counts: { mentions: 0 } });
  expect(digest!.proof!.findings).toMatchObject([{ code: "deaf-term", terms: ["acmme"], name: "Scripted" }]);
  expect(world.mails, "and it is mailed").toHaveLength(1);
});

test("a term that another source of the brand finds is no slip: here it is only quiet", async () => {
  const world = await aWorld();
  world.connector.collect = async (call) => {
    const quiet = (call.settings as { server: string }).server.includes("quiet");
    return { items: quiet ? [] : [itemOf({ nativeId: "1", text: "acme", createdAt: START })], cursor: 1 };
  };
  await world.connect();
  const { id } = await world.connect({ server: "https://quiet.example" });
  await world.on(9 * DAY, 10 * MINUTE);
  expect(stateOf(await world.source(id), world.ctx.now()).level).toBe("ok");
  expect((await world.coverage(id)).findings).toMatchObject([{ code: "nothing-here", level: "info" }]);
});

test("a search that finds not even what is certain is dead, not quiet; when it answers again all is well", async () => {
  const world = await aWorld();
  const { id } = await world.connect();
  await world.on(HOUR);
  world.platform.answers = false;
  await world.on(30 * HOUR, 10 * MINUTE);
  expect(stateOf(await world.source(id), world.ctx.now())).toMatchObject({
    level: "deaf",
    why: expect.stringContaining("hello"),
  });
  expect(codes((await world.coverage(id)).findings)).toContain("dead-search");
  expect(world.lines.filter(({ event }) => event === "source.unwell").length, "what an alarm counts").toBeGreaterThan(
    0,
  );
  world.platform.answers = true;
  await world.on(2 * HOUR, 10 * MINUTE);
  expect(stateOf(await world.source(id), world.ctx.now()).level).toBe("ok");
});

test("the admins are told by mail of what hears nothing, once, again when it fails anew, and not of what lasts an hour", async () => {
  const world = await aWorld({ terms: "acmme" });
  await world.ctx.store.commit([
    { put: keys.person("p1"), value: { id: "p1", name: "Ada", role: "admin", email: "ada@acme.example" } },
  ]);
  await world.connect();
  await world.on(HOUR);
  world.platform.trouble = new ConnectorError("unavailable", "down");
  await world.on(30 * MINUTE);
  expect(await world.told()).toEqual([]);
  await world.on(5 * HOUR);
  expect(await world.told()).toEqual(["Earshot cannot listen to Scripted"]);
  delete world.platform.trouble;
  await world.on(2 * HOUR);
  world.platform.trouble = new ConnectorError("unavailable", "down");
  await world.on(5 * HOUR);
  expect(await world.told(), "up and down within a day").toEqual([]);
  delete world.platform.trouble;
  await world.on(8 * DAY, 10 * MINUTE);
  expect(await world.told()).toEqual(["Earshot may miss what is said on Scripted"]);
  await world.on(3 * DAY, 10 * MINUTE);
  expect(await world.told()).toEqual([]);
});

test("what shows its own hits need not be asked for anything else", async () => {
  let asked = 0;
  const world = await aWorld({
    connector: {
      canary: async () => {
        asked += 1;
        return { asked: "hello", found: true };
      },
    },
  });
  world.say("acme");
  await world.connect();
  await world.on(3 * DAY, 10 * MINUTE);
  expect(asked).toBe(0);
});

test("a review that is released late under its old date is heard by reading again, and stands on the ledger as late", async () => {
  const world = await aWorld();
  world.say("acme one");
  // The platform gives only what is newer than the cursor: what is released under an old date is never in it.
  world.platform.collect = async (_, cursor) => {
    const items = world.platform.posts.filter(
      ({ createdAt }) => cursor === undefined || createdAt! > (cursor as string),
    );
    const newest = world.platform.posts
      .map(({ createdAt }) => createdAt!)
      .sort()
      .at(-1);
    return { items: items.map(itemOf), cursor: newest, reached: "known" };
  };
  const { id } = await world.connect();
  await world.on(HOUR);
  world.say("acme two");
  await world.on(HOUR);
  const held = world.say("acme held back", { createdAt: new Date(world.now() - 90 * MINUTE).toISOString() });
  await world.on(HOUR);
  expect(await world.heard(), "not by its cursor").not.toContain(held);
  await world.on(DAY);
  expect(await world.heard()).toContain(held);
  const found = await world.coverage(id);
  expect(found.counts).toMatchObject({ late: 1, reread: 3 });
  expect(found.findings).toMatchObject([{ code: "late-items", late: 1, items: 3 }]);
  expect((await world.source(id)).watch!.reread).toMatchObject({ items: 3, late: 1 });
  await world.on(DAY, 10 * MINUTE);
  expect((await world.source(id)).watch!.reread, "heard once is known").toMatchObject({ items: 3, late: 0 });
});

test("a platform that charges for each item is not read again, and that is said", async () => {
  const world = await aWorld({ connector: { paysPerItem: true } });
  world.say("acme");
  const { id } = await world.connect();
  await world.on(2 * DAY, 10 * MINUTE);
  const found = await world.coverage(id);
  expect(found.counts.reread).toBe(0);
  expect(found.findings).toMatchObject([{ code: "not-reread", why: "cost", level: "info" }]);
});

test("a laptop that was closed for a weekend says so when it wakes, and whether what was said meanwhile was read", async () => {
  const world = await aWorld();
  const { id } = await world.connect();
  world.say("acme on Monday");
  await world.on(HOUR);
  world.off(62 * HOUR);
  world.say("acme at the weekend", { createdAt: new Date(world.now() - 30 * HOUR).toISOString() });
  await world.on(HOUR);
  const found = await world.coverage(id);
  expect(found.gaps).toMatchObject([{ why: "nobody", covered: true, missed: 62 * 12 }]);
  expect(found.findings).toMatchObject([{ code: "gap-covered", why: "nobody", level: "info" }]);
  expect(found.expected - found.counts.good).toBe(62 * 12);
  expect(found.days.flatMap(({ hours }) => hours).filter((state) => state === "late").length).toBeGreaterThanOrEqual(
    62,
  );
  expect(await world.heard()).toHaveLength(2);
  expect((await world.doctor("warn")).map(({ name }) => name)).toEqual([]);
});

test("where the platform lists less far back, the weekend may be lost, and the doctor says what to do", async () => {
  const world = await aWorld({ connector: { listsBack: 86_400 } });
  const { id } = await world.connect();
  await world.on(HOUR);
  world.off(62 * HOUR);
  await world.on(10 * MINUTE);
  const found = await world.coverage(id);
  expect(found.gaps).toMatchObject([{ why: "nobody", covered: false }]);
  expect(found.days.flatMap(({ hours }) => hours).filter((state) => state === "gap").length).toBeGreaterThanOrEqual(62);
  expect(await world.doctor("warn")).toMatchObject([
    {
      name: "coverage acme/Scripted",
      why: expect.stringContaining("off or asleep"),
      todo: expect.stringContaining("by hand"),
    },
  ]);
});

test("a platform that was down is a gap by failing, one that a person paused is none", async () => {
  const world = await aWorld();
  const { id } = await world.connect();
  await world.on(HOUR);
  world.platform.trouble = new ConnectorError("unavailable", "down");
  await world.on(5 * HOUR);
  expect((await world.coverage(id)).gaps, "while it lasts").toMatchObject([{ why: "failing" }]);
  delete world.platform.trouble;
  await world.on(HOUR);
  await changeSource(world.ctx, "acme", id, { paused: true });
  await world.on(5 * HOUR);
  expect((await world.coverage(id)).days.at(-1)!.hours.slice(8, 11)).toEqual(["paused", "paused", "paused"]);
  await changeSource(world.ctx, "acme", id, { paused: false });
  await world.on(HOUR);
  const found = await world.coverage(id);
  expect(found.gaps).toMatchObject([
    { why: "failing", trouble: "unavailable", covered: true },
    { why: "paused", missed: 0 },
  ]);
  expect(found.counts.failed).toBeGreaterThan(5);
  expect(codes(found.findings)).toEqual(["gap-covered"]);
  expect(found.days.at(-1)!.hours.slice(0, 13)).toEqual([
    "good",
    "failed",
    "failed",
    "failed",
    "failed",
    "failed",
    "late",
    "paused",
    "paused",
    "paused",
    "paused",
    "paused",
    "paused",
  ]);
});

test("a list that is new from top to bottom did not reach back to what was known: something may be missing in between", async () => {
  const world = await aWorld();
  world.platform.lists = 5;
  for (let n = 0; n < 5; n++) world.say(`acme ${n}`);
  const { id } = await world.connect();
  await world.on(HOUR);
  for (let n = 0; n < 20; n++) {
    world.off(1000);
    world.say(`acme rush ${n}`);
  }
  await world.on(HOUR);
  const found = await world.coverage(id);
  expect(found.findings).toMatchObject([{ code: "hole", level: "warn" }]);
  expect((await world.doctor("warn"))[0]).toMatchObject({ todo: expect.stringContaining("Shorten") });
});

test("a few new ones after a long silence are no hole", async () => {
  const world = await aWorld();
  world.say("acme long ago");
  const { id } = await world.connect();
  await world.on(HOUR);
  world.platform.posts.length = 0; // the search forgets after some days
  await world.on(HOUR);
  for (let n = 0; n < 3; n++) world.say(`acme ${n}`, { nativeId: `new ${n}` });
  await world.on(HOUR);
  expect((await world.coverage(id)).findings).toEqual([]);
});

test("when one source of an account is told to wait, the others of that account wait too, and those of others do not", async () => {
  const asked: Record<string, number> = {};
  const world = await aWorld({
    connector: {
      settings: z.object({ server: z.string().default("https://scripted.example"), name: z.string() }),
      account: async (call) => ({ id: call.settings.name.startsWith("ours") ? "ours" : "theirs", name: "" }),
    },
  });
  let slow = false;
  world.platform.collect = async (call) => {
    const { name } = call.settings as { name: string };
    asked[name] = (asked[name] ?? 0) + 1;
    if (slow && name === "ours 1") throw new ConnectorError("slow-down", "429", { retryAfter: 3600 });
    return { items: [], cursor: 1 };
  };
  const [first, second, other] = [
    await world.connect({ name: "ours 1" }),
    await world.connect({ name: "ours 2" }),
    await world.connect({ name: "theirs" }),
  ];
  await world.on(HOUR);
  slow = true;
  await world.on(6 * MINUTE);
  const told = Date.parse((await world.source(first.id)).nextAt);
  expect(told - world.now()).toBeGreaterThan(50 * MINUTE);
  const waiting = await world.source(second.id);
  expect(Date.parse(waiting.nextAt)).toBeGreaterThanOrEqual(told);
  expect(await world.coverage(second.id)).toMatchObject({ waitsUntil: waiting.nextAt });
  expect((await world.doctor("ok")).map(({ name }) => name)).toContain("allowance acme/Scripted");
  expect(Date.parse((await world.source(other.id)).nextAt)).toBeLessThan(told);
  const before = { ...asked };
  await world.on(45 * MINUTE);
  expect(asked["ours 2"]).toBe(before["ours 2"]);
  expect(asked["theirs"]).toBeGreaterThan(before["theirs"]!);
  slow = false;
  await world.on(HOUR);
  expect(asked["ours 2"]).toBeGreaterThan(before["ours 2"]!);
  expect((await world.coverage(second.id)).gaps).toMatchObject([{ why: "allowance", covered: true }]);
});

test("what is left of an allowance is spread until it is full again, more of it for who is spoken to", async () => {
  const world = await aWorld({
    connector: { settings: z.object({ server: z.string().default("https://scripted.example"), name: z.string() }) },
  });
  const asked: Record<string, number> = {};
  let remaining = 60;
  world.platform.collect = async (call) => {
    const { name } = call.settings as { name: string };
    asked[name] = (asked[name] ?? 0) + 1;
    remaining -= 1;
    const items = name === "mentions" ? [itemOf({ nativeId: "1", text: "hi acme", addressed: true })] : [];
    return { items, cursor: 1, budget: { remaining, resetAt: new Date(Date.parse(START) + DAY).toISOString() } };
  };
  await world.connect({ name: "mentions" });
  await world.connect({ name: "search" });
  await world.on(23 * HOUR);
  expect(remaining, "it lasted").toBeGreaterThan(1);
  expect(remaining, "and was used").toBeLessThan(20);
  expect(asked["mentions"]! / asked["search"]!).toBeGreaterThan(1.5);
});

test("a list without an end is left alone after a while: the newest is heard, and it is said", async () => {
  for (const kind of ["same cursor", "same page"] as const) {
    const world = await aWorld();
    let n = 0;
    world.platform.collect = async () => ({
      items: world.platform.posts.slice(-5).reverse().map(itemOf),
      cursor: kind === "same cursor" ? { page: 1 } : { page: n++ },
      more: true,
    });
    for (let m = 0; m < 5; m++) world.say(`acme ${m}`);
    const { id } = await world.connect();
    await world.on(HOUR);
    const before = world.platform.asked;
    const fresh = world.say("acme, the newest");
    await world.on(HOUR);
    expect(await world.heard(), kind).toContain(fresh);
    expect(world.platform.asked - before, "and the platform is not asked without end").toBeLessThan(13 * 20);
    expect(stateOf(await world.source(id), world.ctx.now())).toMatchObject({
      level: "deaf",
      why: expect.stringContaining("the same page again and again"),
    });
  }
});

test("empty pages without end are not run after every five seconds", async () => {
  const world = await aWorld();
  let n = 0;
  world.platform.collect = async () => ({ items: [], cursor: n++, more: true });
  await world.connect();
  await world.on(DAY, 5 * MINUTE);
  expect(world.platform.asked).toBeLessThan(300 * 41);
  expect((await world.doctor("warn"))[0]!.why).toContain("the same page again and again");
});

test("dates that lie ahead or are absent, and items that cannot be read, spoil no figure", async () => {
  const world = await aWorld();
  const { id } = await world.connect();
  await world.on(HOUR);
  world.say("acme from the future", { createdAt: "2031-01-01T00:00:00.000Z" });
  world.say("acme undated", { createdAt: undefined });
  world.say("acme just now");
  world.platform.posts.push({ nativeId: "", text: "acme without an id" });
  await world.on(HOUR);
  const found = await world.coverage(id);
  expect(found.lag).toMatchObject({ n: 1 });
  expect(found.lag!.p95).toBeLessThanOrEqual(600);
  expect(found.findings).toMatchObject([{ code: "unreadable", level: "warn" }]);
  expect(await world.heard()).toHaveLength(3);
});

test("terms that are added later are looked for from then on, and what only they find was not missed", async () => {
  const world = await aWorld();
  world.say("acme");
  world.say("kettle");
  const { id } = await world.connect();
  await world.on(3 * DAY, 10 * MINUTE);
  await changeBrand(world.ctx, "acme", { terms: "acme, kettle, samovar" });
  await world.on(2 * DAY, 10 * MINUTE);
  expect((await world.coverage(id)).counts.late).toBe(0);
  await world.on(4 * DAY, 10 * MINUTE);
  expect((await world.source(id)).watch, "a week has not passed").not.toHaveProperty("deaf");
  await world.on(3 * DAY, 10 * MINUTE);
  expect((await world.source(id)).watch).toMatchObject({ deaf: ["samovar"] });
});

test("terms that an earlier version took and this one would refuse silence nothing", async () => {
  const world = await aWorld();
  const { id } = await world.connect();
  await world.on(HOUR);
  const brand = (await world.ctx.store.get(keys.brand("acme")))!;
  await world.ctx.store.commit([{ put: keys.brand("acme"), value: { ...brand, terms: "acme or title:kettle" } }]);
  await world.on(DAY, 10 * MINUTE);
  expect((await world.coverage(id)).counts.good).toBeGreaterThan(100);
  expect((await world.doctor("ok")).map(({ name }) => name)).toContain("coverage");
  world.say("acme or title:kettle");
  await world.on(6 * DAY + 10 * HOUR, 10 * MINUTE);
  await makeDigest(world.ctx, { brand: "acme", kind: "weekly" });
  expect((await world.digest())!.proof!.sources).toHaveLength(1);
});
