import { sealAll } from "@earshot/core/audit/seal";
import { verifyAudit } from "@earshot/core/audit/verify-audit";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "@earshot/core/context";
import { approve } from "@earshot/core/approval/approve";
import { mute } from "@earshot/core/brand/muted";
import { claimConversation } from "@earshot/core/claim/claim-conversation";
import { assign } from "@earshot/core/conversation/assign";
import { inbox } from "@earshot/core/desk/inbox";
import { addView, listViews } from "@earshot/core/desk/views";
import { keys } from "@earshot/core/keys";
import { pack } from "@earshot/core/search/pack";
import { search } from "@earshot/core/search/search";
import { invite } from "@earshot/core/team/invite";
import { peopleOf } from "@earshot/core/team/people";
import { noteGap } from "@earshot/core/knowledge/gaps";
import { saveArticle } from "@earshot/core/knowledge/save-article";
import { setStopped } from "@earshot/core/reply/stop";
import { staysBehind } from "@earshot/core/state/state-file";
import { tasksOf } from "@earshot/core/task/tasks-of";
import { loadState, said, saveState } from "@earshot/local/cli/state";
import { createPassphraseVault } from "@earshot/local/vault";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld } from "../support/world.ts";

const PASSPHRASE = "correct horse battery";
const boss = { id: "boss", name: "Boss", role: "admin" as const };
const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
let dir: string;
let file: string;
let laptop: Awaited<ReturnType<typeof startWorld>>;
let stage: Awaited<ReturnType<typeof startWorld>>;
let post: string;

const as = (world: { ctx: Context }): Context => ({ ...world.ctx, actor: boss, wait: async () => undefined });

const repliesTo = async (id: string) => (await laptop.client.thread(id)).replies;

/** All that is stored, but what stays behind; secrets as what they open to. */
async function stateOf({ store, vault }: Context) {
  const all: { key: string; value: object; at: object; expiresAt?: Date | undefined }[] = [];
  for await (const { key, value, at, expiresAt } of store.everything()) {
    if (staysBehind(key)) continue;
    const { secret, ...rest } = value;
    const opened = typeof secret === "string" ? { ...rest, secret: await vault.open(secret) } : value;
    all.push({ key: `${key.pk} ${key.sk}`, value: opened, at, expiresAt });
  }
  return all.toSorted(byKey);
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "earshot-state-"));
  file = join(dir, "state.jsonl");
  laptop = await startWorld();
  const { source } = await laptop.brand();
  const drafted = await laptop.drafted(source, { text: "Acme, where is my order? שלום 👋🏽", author: { name: "Mia" } });
  post = drafted.post;
  await laptop.drafted(source, { text: "Acme coffee is wonderful", author: { name: "Noa" } });
  const { view } = drafted;
  const draft = laptop.newestDraft(view);
  for (const text of ["We open at 8.", "We open at 9."])
    await saveArticle(as(laptop), "acme", "en", "hours", { title: "Hours", text });
  const asked = { question: "Where is my order?", language: "en", matters: ["delivery"] };
  const at = laptop.clock.now().toISOString();
  await laptop.ctx.store.commit([
    noteGap(laptop.ctx, view.conversation, asked),
    ...tasksOf(view.conversation, [{ to: "delivery" }], "r1", at),
  ]);
  const filter = { lane: "complaints", language: "en" };
  await addView(as(laptop), "acme", { name: "Ours", filter, sharedWith: "approver" });
  const noa = (await laptop.open()).find(({ author }) => author.name === "Noa")!;
  const { person } = await invite(as(laptop), { name: "Dan", role: "approver" });
  await assign(as(laptop), "acme", noa.id, { owner: person.id });
  await claimConversation(as(laptop), "acme", noa.id, {});
  await mute(as(laptop), "acme", { platform: "x", author: "7", name: "Grump", days: 300 });
  await pack(laptop.ctx, "acme", { now: true });
  await setStopped(as(laptop), { stopped: true });
  await approve(as(laptop), "acme", view.conversation.id, { fingerprint: view.fingerprint, text: draft.text });
});
afterAll(async () => {
  await stage?.close();
  await laptop.close();
  await rm(dir, { recursive: true, force: true });
});

test("it is not exported while it sends, nor without a good passphrase, and leaves no half file", async () => {
  await setStopped(as(laptop), { stopped: false });
  await expect(saveState(as(laptop), file, PASSPHRASE)).rejects.toMatchObject({
    message: expect.stringContaining("Stop sending first"),
  });
  await setStopped(as(laptop), { stopped: true });
  await expect(saveState(as(laptop), file)).rejects.toThrow(/Set EARSHOT_PASSPHRASE/);
  await expect(
    saveState({ ...as(laptop), actor: { ...boss, role: "approver" } }, file, PASSPHRASE),
  ).rejects.toMatchObject({ code: "not-allowed" });
  await expect(stat(file)).rejects.toThrow();
  await expect(stat(`${file}.part`)).rejects.toThrow();
});

test("a file with what is damaged, cut off or under another passphrase changes nothing at the target", async () => {
  await saveState(as(laptop), file, PASSPHRASE);
  expect((await stat(file)).mode & 0o077).toBe(0);
  const whole = await readFile(file, "utf8");
  expect(whole).not.toContain(JSON.parse(await laptop.ctx.vault.open(await secretOf(laptop))).token);

  stage = await startWorld({ vault: await createPassphraseVault("the stage's own key", "c2FsdA") });
  const lines = whole.split("\n");
  const bad: [string, RegExp][] = [
    [whole.slice(0, whole.length / 2), /cut off/],
    [lines.toSpliced(3, 1).join("\n"), /footer says/],
    [whole.replace("wonderful", "dreadful"), /checksum/],
    [lines.with(2, "{}").join("\n"), /line 3: pk/],
    ["", /no records/],
    ["id,text\n1,hello\n", /not a whole state file/],
  ];
  for (const [text, why] of bad) {
    const other = join(dir, "bad.jsonl");
    await writeFile(other, text);
    await expect(loadState(as(stage), other, PASSPHRASE)).rejects.toThrow(why);
  }
  await expect(loadState(as(stage), file, "incorrect horse battery")).rejects.toThrow(/not the passphrase/);
  await expect(loadState(as(stage), join(dir, "absent.jsonl"), PASSPHRASE)).rejects.toThrow(/ENOENT/);
  expect(await stateOf(stage.ctx)).toEqual([]);
});

test("an import that is cut off goes on where it was, and what is there then is the same", async () => {
  const { commit } = stage.ctx.store;
  let left = 6;
  const dying = {
    ...stage.ctx.store,
    commit: async (changes: never) => (left-- > 0 ? commit(changes) : Promise.reject(new Error("killed"))),
  };
  await expect(loadState({ ...as(stage), store: dying }, file, PASSPHRASE)).rejects.toThrow("killed");
  const here = new Set((await stateOf(laptop.ctx)).map(({ key }) => key));
  // Beside what came, the audit log of the target says that it did.
  const came = async () => (await stateOf(stage.ctx)).filter(({ key }) => here.has(key) || !key.startsWith("AUDIT#"));
  const half = (await came()).length;
  expect(half).toBeGreaterThan(0);

  const result = await loadState(as(stage), file, PASSPHRASE);
  expect(result).toEqual({ records: result.records, written: result.records - half, same: half, different: [] });
  const was = (await stateOf(laptop.ctx)).filter(({ key }) => !key.includes("/SOURCES"));
  const is = (await came()).filter(({ key }) => !key.includes("/SOURCES"));
  expect(is).toEqual(was);
  for (const part of ["KNOWLEDGE", "ARTICLE#en#hours", "GAPS", "TASKS", "VIEWS", "CLAIMS"])
    expect(is.map(({ key }) => key.split(" ")[0])).toContain(`acme/${part}`);
  expect(JSON.parse(await stage.ctx.vault.open(await secretOf(stage)))).toEqual(
    JSON.parse(await laptop.ctx.vault.open(await secretOf(laptop))),
  );
  expect(await loadState(as(stage), file, PASSPHRASE)).toMatchObject({
    written: 0,
    same: result.records,
    different: [],
  });
  const soon = new Date(stage.clock.now().getTime() + 300_000);
  await sealAll({ ...stage.ctx, now: () => soon });
  const checked = await verifyAudit(as(stage), "acme");
  expect([checked.broken, checked.records > 0]).toEqual([undefined, true]);
});

test("views, who looks after whom, and all words are there at the target, packed anew and each found once", async () => {
  expect(await listViews(as(stage), "acme")).toEqual(await listViews(as(laptop), "acme"));
  const [theirs] = (await inbox(as(stage), "acme", { author: "Noa" })).items;
  const people = await peopleOf(stage.ctx);
  expect(theirs!.owner).toBe(people.find(({ name }) => name === "Dan")!.id);
  expect(await stage.ctx.store.get(keys.keeper("acme", theirs!.platform, theirs!.author.id))).toEqual({
    owner: theirs!.owner,
  });
  for (const packed of [false, true]) {
    if (packed) await pack(stage.ctx, "acme", { now: true });
    const found = await search(as(stage), "acme", { q: "wonderful" });
    expect(found.items.map(({ conversation }) => conversation)).toEqual([theirs!.id]);
  }
});

test("what differs is left as it is, and said", async () => {
  const [line] = (await readFile(file, "utf8")).split("\n").filter((each) => each.includes('"pk":"BRANDS"'));
  const { pk, sk, value } = JSON.parse(line!);
  await stage.ctx.store.commit([{ put: { pk, sk }, value: { ...value, name: "Renamed here" } }]);
  const result = await loadState(as(stage), file, PASSPHRASE);
  expect(result.different).toEqual([{ pk: "BRANDS", sk: "acme" }]);
  expect(said(result)).toMatch(/1 differ[\s\S]*BRANDS acme/);
  expect(await stage.ctx.store.get({ pk, sk })).toMatchObject({ name: "Renamed here" });
  await stage.ctx.store.commit([{ put: { pk, sk }, value }]);
});

test("the moved installation goes on: the reply that was held is sent from there, once", async () => {
  expect(await repliesTo(post)).toEqual([]);
  await setStopped(as(stage), { stopped: false });
  stage.clock.advance(900);
  await stage.tick();
  const replies = await stage.until(async () => {
    const found = await repliesTo(post);
    return found.length > 0 && found;
  }, "the reply on the playground");
  expect(replies).toHaveLength(1);
  expect(await repliesTo(post)).toHaveLength(1);
});

async function secretOf({ ctx }: { ctx: Context }): Promise<string> {
  const { items } = await ctx.store.page<{ secret: string }>("acme/SOURCES");
  return items[0]!.value.secret;
}
