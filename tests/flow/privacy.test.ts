import { note } from "@earshot/core/conversation/note";
import { buildDigest } from "@earshot/core/digest/build-digest";
import { periodFrom } from "@earshot/core/digest/calendar";
import type { Digest } from "@earshot/core/digest/digest";
import { keys } from "@earshot/core/keys";
import type { Mention } from "@earshot/core/mention/mention";
import type { ErasureView } from "@earshot/core/privacy/erasure";
import type { PersonExport } from "@earshot/core/privacy/export-person";
import { workErasure } from "@earshot/core/privacy/work-erasure";
import { pack } from "@earshot/core/search/pack";
import { unpacked, type SegmentBody } from "@earshot/core/search/segment";
import type { Brand } from "@earshot/core/brand/brand";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let brand: Brand;
let source: Source;
let admin: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ brand, source } = await world.brand({ id: "acme", timeZone: "UTC" }));
  admin = await world.person("admin", "Ada");
});
afterAll(() => world.close());

const privacy = "/api/brands/acme/privacy";
const maria = { name: "Mariabella Lopezova", handle: "mariabella77" };
const order = "0612345678";

/** All texts that anything in the table holds, in packs of the search too; each with where it stands. */
async function everythingStored(): Promise<string[]> {
  const texts: string[] = [];
  for await (const { key, value } of world.ctx.store.everything()) {
    texts.push(`${key.pk} ${key.sk} ${JSON.stringify(value)}`);
    if (key.pk.endsWith("/SEARCH-TEXTS")) texts.push(unpacked(value as SegmentBody).texts.text);
  }
  return texts;
}
const theirs = /mariabella|lopezova|cust-maria|0612345678|perfectly dreadful/iu;

async function authorOf(conversation: string): Promise<Mention["author"]> {
  const view = await world.view("acme", conversation);
  return view.mentions.at(-1)!.author;
}
const today = () => periodFrom("daily", world.ctx.now().toISOString().slice(0, 10), "UTC");
const volume = async () => {
  const { mentions, sentiments, platforms } = (await buildDigest(world.ctx, brand, "daily", today())).counts;
  return { mentions, sentiments, platforms };
};
const done = (id: string) =>
  world.until(async () => {
    const { body } = await admin<ErasureView>("GET", `${privacy}/erasures/${id}`);
    return body.state === "done" && body;
  }, "the erasure");

test("an author is erased everywhere, is counted still, and is not collected again; others stay as they are", async () => {
  const { view, post } = await world.drafted(source, {
    author: maria,
    text: `Your acme kettle is perfectly dreadful, call me on ${order}`,
    kind: "post",
  });
  const { view: other } = await world.drafted(source, {
    author: { name: "Bob Stays" },
    text: "acme lost my parcel, I am very angry",
    kind: "post",
  });
  const { id } = view.conversation;
  const author = await authorOf(id);
  const ada = { ...world.ctx, actor: { id: "p1", name: "Ada", role: "admin" as const } };
  await note(ada, "acme", id, { text: `Mariabella rang from ${order}` });
  await note(ada, "acme", other.conversation.id, { text: "As Lopezova says, so says Bob" });
  await admin("POST", `/api/brands/acme/conversations/${id}/correct`, { urgency: "normal" });
  const approve = {
    fingerprint: (await world.view("acme", id)).fingerprint,
    text: `Dear Mariabella, we are very sorry about your kettle.`,
  };
  const approved = await admin("POST", `/api/brands/acme/conversations/${id}/approve`, approve);
  expect(approved.status, JSON.stringify(approved.body)).toBe(200);
  world.clock.advance(120);
  await world.until(async () => (await world.view("acme", id)).conversation.status === "answered", "the reply");
  await admin("POST", "/api/brands/acme/vips", {
    platform: "playground",
    author: author.id,
    name: author.name,
    vip: true,
  });
  world.clock.advance(600);
  await pack(world.ctx, "acme", { now: true });
  const before = await volume();
  const digest: Digest = await buildDigest(world.ctx, brand, "daily", today());
  await world.ctx.store.commit([{ put: keys.digest("acme", digest.id), value: digest, if: "absent" }]);
  expect((await everythingStored()).filter((text) => theirs.test(text)).length).toBeGreaterThan(5);

  const held = await admin<PersonExport>("POST", `${privacy}/export`, { platform: "playground", author: author.id });
  expect(held.body).toMatchObject({
    author: author.id,
    settings: { vip: true },
    conversations: [
      {
        mentions: [{ text: expect.stringContaining("dreadful") }],
        replies: [{ text: approve.text }],
        notes: [{ text: `Mariabella rang from ${order}` }],
      },
    ],
  });

  const { status, body } = await admin<ErasureView>("POST", `${privacy}/erase`, {
    platform: "playground",
    author: author.id,
  });
  expect(status).toBe(202);
  const proof = await done(body.id);
  expect(proof.removed).toMatchObject({ mentions: 1, replies: 1, digests: 1, notes: expect.any(Number) });
  expect(proof.looked).toMatchObject({ mentions: 1, digests: 1 });
  expect(JSON.stringify(proof)).not.toMatch(theirs);
  world.clock.advance(600);
  await pack(world.ctx, "acme", { now: true });
  const left = (await everythingStored()).filter((text) => theirs.test(text) || text.includes(author.id));
  // The log keeps what was done to a list of the brand's; nothing else knows of them.
  expect(left.filter((text) => !text.startsWith("acme/AUDIT"))).toEqual([]);
  expect(world.lines.filter((line) => theirs.test(line))).toEqual([]);
  expect(await volume()).toEqual(before);
  const { conversation, mentions } = await world.view("acme", other.conversation.id);
  expect([conversation.author.name, mentions[0]!.text]).toEqual(["Bob Stays", "acme lost my parcel, I am very angry"]);

  // What they write from now on is not taken in, however it comes.
  await world.client.post({ author: maria, text: "acme, I am here again", kind: "post" });
  await world.client.edit(post, { text: "acme, perfectly dreadful as before" });
  await world.collect(source);
  await world.until(() => world.lines.filter((line) => line.includes("mention.suppressed")).length >= 1, "it left out");
  expect((await world.ctx.store.list("author", `acme/playground:${author.id}`)).items).toEqual([]);
  const audit = await admin("GET", "/api/brands/acme/audit?what=privacy.");
  expect(JSON.stringify(audit.body)).not.toMatch(theirs);
}, 90_000);

test("killed at any write, it goes on where it was; run twice, it is done once", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 3; n++) {
    const { view } = await world.drafted(source, {
      author: { name: "Joe Twice", handle: "cust-joe" },
      text: `acme broke number ${n}, I am angry`,
      kind: "post",
    });
    ids.push(view.conversation.id);
  }
  const author = await authorOf(ids[0]!);
  const held: { brand: string; erasure: string }[] = [];
  const queues = { ...world.ctx.queues, send: async (_: string, bodies: any[]) => void held.push(...bodies) };
  let left = Infinity;
  const store = {
    ...world.ctx.store,
    commit: (changes: Parameters<typeof world.ctx.store.commit>[0]) =>
      left-- > 0 ? world.ctx.store.commit(changes) : Promise.reject(new Error("killed")),
  };
  const ctx = { ...world.ctx, store, queues } as typeof world.ctx;
  const { erasePerson } = await import("@earshot/core/privacy/erase-person");
  const ada = { ...ctx, actor: { id: "p1", name: "Ada", role: "admin" as const } };
  const { id } = await erasePerson(ada, "acme", { platform: "playground", author: author.id });
  const message = { brand: "acme", erasure: id };
  for (let most = 0; ; most++) {
    left = most;
    await workErasure(ctx, message).catch(() => undefined);
    left = Infinity;
    if ((await world.ctx.store.get(keys.erasure("acme", id)))!.state === "done") break;
    expect(most).toBeLessThan(60);
  }
  await workErasure(ctx, message);
  const erasure = (await world.ctx.store.get(keys.erasure("acme", id)))!;
  expect([erasure.looked.mentions, erasure.removed.mentions]).toEqual([3, 3]);
  const found = (await everythingStored()).filter((text) => /joe twice|cust-joe|acme broke number/iu.test(text));
  expect(found).toEqual([]);
}, 90_000);

test("an author is found by their handle too; of nobody there is nothing, and they are not collected either", async () => {
  await world.drafted(source, {
    author: { name: "Hana Handle", handle: "hana_nine" },
    text: "acme sent me a broken lamp, I am angry",
    kind: "post",
  });
  const erase = async (author: string) => {
    const { body } = await admin<ErasureView>("POST", `${privacy}/erase`, { platform: "playground", author });
    return done(body.id);
  };
  expect((await erase("@hana_nine")).removed).toMatchObject({ mentions: 1 });
  const proof = await erase("nobody-here");
  expect(proof.removed).toEqual({});
  const { body: list } = await admin<{ erasures: ErasureView[] }>("GET", `${privacy}/erasures`);
  expect(list.erasures).toContainEqual(proof);
});
