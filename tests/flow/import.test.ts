import { alertId } from "@earshot/core/alert/raised";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMentions } from "@earshot/connectors/import/read-file";
import { addBrand } from "@earshot/core/brand/add-brand";
import { mentionsTaken } from "@earshot/core/digest/counts";
import { cancelImport } from "@earshot/core/import/cancel-import";
import type { ImportView } from "@earshot/core/import/import";
import { listImports, readImport } from "@earshot/core/import/list-imports";
import type { Look } from "@earshot/core/import/together";
import { problemOf } from "@earshot/core/import/row-problem";
import { startImport } from "@earshot/core/import/start-import";
import { takeIn } from "@earshot/core/import/take-in";
import { undoImport } from "@earshot/core/import/undo-import";
import { intake } from "@earshot/core/mention/intake";
import { exportMentions } from "@earshot/core/mention/export-mentions";
import type { Message } from "@earshot/core/queues";
import type { Source } from "@earshot/core/source/source";
import { invite } from "@earshot/core/team/invite";
import { importFile } from "@earshot/local/cli/import-file";
import { apiOf } from "@earshot/local/cli/with-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookieOf, pressSignIn } from "../support/press-sign-in.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let cookie: string;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  const { token } = await invite(world.ctx, { name: "Importer", role: "admin" });
  cookie = cookieOf(await pressSignIn(world.api.request, token));
});
afterAll(() => world.close());

async function post(brand: string, body: string, query = "", contentType = "text/csv") {
  const answer = await world.api.request(`/api/brands/${brand}/import${query}`, {
    method: "POST",
    body,
    headers: { cookie, "x-earshot": "1", "content-type": contentType },
  });
  return { status: answer.status, body: (await answer.json()) as Look & { import: string; accepted: number } };
}

const finished = (brand: string, id: string): Promise<ImportView> =>
  world.until(async () => {
    const view = await readImport(world.ctx, brand, id);
    return view.done && view;
  }, `the import ${id}`);

async function brandNamed(id: string): Promise<void> {
  await addBrand(world.ctx, { id, name: "Acme Coffee", terms: "acme" });
}

async function exported(brand: string, format: "csv" | "json" = "csv"): Promise<string> {
  let text = "";
  for await (const part of exportMentions(world.ctx, brand, { format })) text += part;
  return text;
}

const daysAgo = (days: number) => new Date(world.clock.now().getTime() - days * 86_400_000).toISOString();
const complaints = (n: number, at: string, from = 0) =>
  `id,author,text,rating,created\n${Array.from(
    { length: n },
    (_, each) => `old-${from + each},Ann ${each},"Acme burned my hand, I am in hospital (${from + each})",1,${at}`,
  ).join("\n")}\n`;

test("forty old complaints are history: kept and listed on the day they were said, with no deadline, draft or alert", async () => {
  await brandNamed("forty");
  const csv = complaints(40, daysAgo(90));
  const looked = await post("forty", csv, "?dry-run=true");
  expect(looked.body).toMatchObject({ rows: 40, work: 0, history: 40, known: 0, bad: 0, hours: 24 });
  expect(await listImports(world.ctx, "forty")).toEqual([]);
  const { body } = await post("forty", csv, "?name=complaints.csv");
  const done = await finished("forty", body.import);
  expect(done).toMatchObject({
    name: "complaints.csv",
    rows: 40,
    counts: { history: 40, work: 0 },
    by: expect.any(String),
  });
  expect(await world.open("forty")).toEqual([]);
  const day = daysAgo(90).slice(0, 10);
  const said = await world.ctx.store.list<any>("heard", `forty/${day}`);
  expect(said.items).toHaveLength(40);
  const [{ value: mention }] = said.items as unknown as [{ value: any }];
  expect(mention).toMatchObject({ baseline: true, firstSeenAt: daysAgo(90) });
  const { conversation, drafts, followUps } = await world.view("forty", mention.conversation);
  expect(conversation).toMatchObject({ status: "closed", reason: { code: "reason.imported" } });
  expect([...drafts, ...followUps, ...Object.keys(conversation).filter((field) => /due/i.test(field))]).toEqual([]);
  const today = world.clock.now().toISOString().slice(0, 10);
  expect(await mentionsTaken(world.ctx, "forty", [day, today])).toBe(0);
});

test("what is recent and unanswered becomes work, unless a person wants all of it silent; old becomes work if a person wants that", async () => {
  await brandNamed("recent");
  const recent = await post("recent", complaints(2, daysAgo(0.2)));
  expect(recent.body).toMatchObject({ work: 2, history: 0 });
  expect((await finished("recent", recent.body.import)).counts.work).toBe(2);
  const silent = await post("recent", complaints(2, daysAgo(0.2), 10), "?treat=silent");
  expect((await finished("recent", silent.body.import)).counts.history).toBe(2);
  const old = await post("recent", complaints(1, daysAgo(90), 20), "?treat=work");
  expect((await finished("recent", old.body.import)).counts.work).toBe(1);
  await world.until(async () => (await world.open("recent")).length === 3, "three open");
});

test.each(["csv", "json"] as const)(
  "a brand's own %s export taken in again changes nothing, and exported again it is the same to the letter",
  async (format) => {
    const brand = `same-${format}`;
    const made = await world.brand({ id: brand, name: "Acme Coffee" });
    const { view } = await world.drafted(made.source, {
      author: { name: "=cmd|' /C calc'!A0" },
      text: '\'=1+1 acme was rude to me\r\nand "cold", too\n',
      kind: "post",
    });
    await world.drafted(made.source, {
      author: { name: "Bob" },
      text: "=acme lost my keys, disappointed ",
      kind: "post",
    });
    const old = await post(brand, complaints(3, daysAgo(60)));
    await finished(brand, old.body.import);
    const before = await exported(brand, format);
    const n = readMentions(before, { contentType: format === "csv" ? "text/csv" : "", now: world.clock.now() }).rows;
    const conversations = (await world.open(brand)).map(({ id, version }) => [id, version]);
    const { body } = await post(brand, before, "", format === "csv" ? "text/csv" : "application/json");
    expect(body).toMatchObject({ format: { id: "earshot" }, rows: n, known: n, work: 0, history: 0, bad: 0 });
    expect((await finished(brand, body.import)).counts).toMatchObject({ known: n, work: 0, history: 0, changed: 0 });
    expect(await exported(brand, format)).toBe(before);
    expect((await world.open(brand)).map(({ id, version }) => [id, version])).toEqual(conversations);
    expect((await world.view(brand, view.conversation.id)).mentions).toEqual(view.mentions);
  },
);

test("another brand takes an export as history, with its dates, and opens nothing", async () => {
  await brandNamed("moved");
  const made = await world.brand({ id: "mover", name: "Acme Coffee" });
  const { view } = await world.drafted(made.source, {
    author: { name: "Cleo" },
    text: "acme scalded my daughter, we are in hospital",
    kind: "post",
  });
  const [was] = view.mentions;
  const file = (await exported("mover"))
    .split(/(?<=\r\n)/u)
    .filter((line, at) => at === 0 || line.startsWith(was!.id))
    .join("");
  world.clock.advance(3 * 86_400);
  const { body } = await post("moved", file, "?treat=work");
  expect(body).toMatchObject({ rows: 1, history: 1, work: 0 });
  await finished("moved", body.import);
  expect(await world.open("moved")).toEqual([]);
  const row = (text: string) => readMentions(text, { contentType: "text/csv", now: world.clock.now() }).items[0];
  expect(row(await exported("moved"))).toEqual(row(file));
  expect(row(file)).toMatchObject({ firstSeenAt: was!.firstSeenAt, incoming: { nativeId: was!.nativeId } });
});

test("an older text of what is known is left, a newer one is taken; neither reopens what a file brings as history", async () => {
  await brandNamed("edits");
  const row = (text: string, edited: string) =>
    `id,author,text,created at,edited at\n1,Ann,${text},${daysAgo(50)},${edited}\n`;
  const first = await post("edits", row("acme was bad", daysAgo(40)));
  await finished("edits", first.body.import);
  const older = await post("edits", row("acme was fine", daysAgo(45)));
  expect(older.body).toMatchObject({ different: 1 });
  expect((await finished("edits", older.body.import)).counts.left).toBe(1);
  world.clock.advance(60);
  const newer = await post("edits", row("acme was awful and burned me", daysAgo(30)));
  expect((await finished("edits", newer.body.import)).counts.changed).toBe(1);
  expect(await exported("edits")).toContain("acme was awful and burned me");
  expect(await world.open("edits")).toEqual([]);
});

test("an export that shows the owner's answer is history, whatever is asked; what the customer wrote after it is not", async () => {
  await brandNamed("answered");
  const head =
    "Review Id,Review Created (UTC),Review Username,Review Title,Review Content,Review Stars,Company Reply Date (UTC)\n";
  const recent = daysAgo(0.1);
  const { body } = await post(
    "answered",
    `${head}a1,${recent},Ann,Bad,acme was bad to me,1,${daysAgo(0.05)}\n`,
    "?treat=work",
  );
  expect(body).toMatchObject({ format: { name: "Trustpilot" }, history: 1, work: 0 });
  expect((await finished("answered", body.import)).counts.history).toBe(1);
  const later = await post("answered", `${head}a2,${recent},Ann,Bad,acme was bad to me again,1,${daysAgo(0.2)}\n`);
  expect(later.body).toMatchObject({ history: 0, work: 1 });
});

test("undo takes away what an import brought, with its counts, and leaves what people did and what was there before", async () => {
  const made = await world.brand({ id: "undone", name: "Acme Coffee" });
  await world.drafted(made.source, { author: { name: "Kept" }, text: "acme lost my keys, disappointed", kind: "post" });
  const day = world.clock.now().toISOString().slice(0, 10);
  const before = { file: await exported("undone"), taken: await mentionsTaken(world.ctx, "undone", [day]) };
  const records = async () => {
    const found: string[] = [];
    for await (const { key } of world.ctx.store.everything())
      if (key.pk.startsWith("undone/") && !/IMPORT|COUNTS|REMOVED/.test(key.pk)) found.push(`${key.pk} ${key.sk}`);
    return found.sort();
  };
  const known = await records();
  const { body } = await post("undone", complaints(3, daysAgo(0.1)));
  await finished("undone", body.import);
  const open = await world.until(async () => {
    const all = (await world.open("undone")).filter(({ platform, draft }) => platform === "import" && draft);
    return all.length === 3 && all;
  }, "three drafts");
  const admin = await world.person("admin", "Noa");
  await admin("POST", `/api/brands/undone/conversations/${open[0]!.id}/note`, { text: "I called her." });
  const view = await undoImport(world.ctx, "undone", body.import);
  expect(view).toMatchObject({ state: "undone", removed: 2, kept: [{ conversation: open[0]!.id, why: "worked-on" }] });
  expect((await world.open("undone")).map(({ id }) => id)).toContain(open[0]!.id);
  expect(await mentionsTaken(world.ctx, "undone", [day])).toBe(before.taken + 1);
  const kept = [open[0]!.id, open[0]!.mention, alertId("undone", "critical", open[0]!.id)];
  const left = (await records()).filter((key) => !kept.some((each) => key.includes(each)));
  expect(left.filter((key) => !known.includes(key) && !/THREAD#|SEARCH|AUDIT#/.test(key))).toEqual([]);
  expect(known.filter((key) => !left.includes(key))).toEqual([]);
  for (const line of before.file.trim().split("\r\n")) expect(await exported("undone")).toContain(line);
  const again = await post("undone", complaints(3, daysAgo(0.1)));
  expect(again.body).toMatchObject({ work: 2, known: 1 });
});

test("sixty reviews of one page are sixty: none gives up its place to another, and undo leaves no trace of them", async () => {
  await brandNamed("page");
  const rows = Array.from(
    { length: 60 },
    (_, n) => `p${n},Ann ${n},acme review ${n} is bad,2,${daysAgo(70)},https://maps.example/acme`,
  );
  const { body } = await post("page", `id,author,text,rating,date,url\n${rows.join("\n")}\n`);
  expect((await finished("page", body.import)).counts).toMatchObject({ history: 60, known: 0 });
  expect(world.lines.filter((line) => line.includes("message.failed"))).toEqual([]);
  while ((await undoImport(world.ctx, "page", body.import, { most: 100 })).state !== "undone");
  const left: string[] = [];
  for await (const { key } of world.ctx.store.everything()) if (key.pk.startsWith("page/")) left.push(key.pk);
  expect([...new Set(left)].filter((pk) => !/IMPORT|COUNTS|SCHEDULE|REMOVED|SEARCH|AUDIT#/.test(pk))).toEqual([]);
});

test("one story in many papers is one conversation from a file too, and undo leaves none of its places", async () => {
  await brandNamed("papers");
  const story =
    "Acme recalls forty thousand kettles after several customers reported burns, the company said on Monday, and asks owners to stop using them at once until a replacement lid arrives by post.";
  const head = "Date,Headline,URL,Opening Text,Hit Sentence,Source,Influencer,Input Name\n";
  const rows = Array.from(
    { length: 6 },
    (_, n) =>
      `2025-06-0${n + 1} 10:00,Acme recalls kettles after burns,https://paper${n}.example/${n},"${story}",,Paper ${n},,Acme`,
  );
  const file = head + rows.join("\n");
  const { body } = await post("papers", file);
  expect(body.format?.name).toBe("Meltwater");
  const done = await finished("papers", body.import);
  expect(done.counts.history + done.counts.known).toBe(6);
  expect(done.counts.known).toBeGreaterThan(0);
  while ((await undoImport(world.ctx, "papers", body.import)).state !== "undone");
  const left: string[] = [];
  for await (const { key } of world.ctx.store.everything()) if (key.pk.startsWith("papers/")) left.push(key.pk);
  expect([...new Set(left)].filter((pk) => /POINTER|CONVERSATION|THREAD/.test(pk))).toEqual([]);
  const again = await post("papers", file);
  expect((await finished("papers", again.body.import)).counts).toEqual(done.counts);
});

test("the command line brings in a large file in parts, its dates settled by one row far down", async () => {
  await brandNamed("command");
  const dir = await mkdtemp(join(tmpdir(), "earshot-import-"));
  const path = join(dir, "big.csv");
  const text = "long enough that a thousand rows are more than one part of the file ".repeat(2);
  const dated = (n: number, date: string) => `b${n};Ann ${n};acme ${n} ${text};${date}`;
  const rows = Array.from({ length: 1500 }, (_, n) => dated(n, n === 1400 ? "28/11/2024" : "03/04/2025"));
  await writeFile(path, `id;author;text;date\n${rows.join("\n")}\n`);
  const told: Look[] = [];
  const wish = { treat: "recent", dryRun: true } as const;
  await importFile(apiOf(world.ctx), "command", path, wish, (look) => void told.push(look));
  expect(told).toMatchObject([{ rows: 1500, history: 1500, dates: "day-first" }]);
  expect(await listImports(world.ctx, "command")).toEqual([]);
  // Only what is settled is sent: the first rows are of April.
  const few = join(dir, "few.csv");
  await writeFile(few, `id;author;text;date\n${rows.slice(1395, 1402).join("\n")}\n`);
  const { import: made } = await importFile(apiOf(world.ctx), "command", few, { treat: "recent" }, () => undefined);
  await finished("command", made!.id);
  const april = await world.ctx.store.list("heard", "command/2025-04-03");
  expect(april.items).toHaveLength(6);
  await writeFile(few, `id;author;text;date\n${rows.slice(0, 3).join("\n")}\n`);
  await expect(importFile(apiOf(world.ctx), "command", few, { treat: "recent" }, () => undefined)).rejects.toThrow(
    /two ways/,
  );
  await rm(dir, { recursive: true });
});

test("a cancelled import takes in no more, and undo takes away what it had taken", async () => {
  await brandNamed("cancelled");
  const read = readMentions(complaints(30, daysAgo(90)), { contentType: "text/csv", now: world.clock.now() });
  const made = await startImport(world.ctx, "cancelled", { print: "p", rows: 30, treat: "recent" });
  await takeIn(world.ctx, "cancelled", made.id, { items: read.items.slice(0, 10), problems: [] });
  await world.until(async () => (await readImport(world.ctx, "cancelled", made.id)).taken === 10, "ten taken");
  await cancelImport(world.ctx, "cancelled", made.id);
  await expect(takeIn(world.ctx, "cancelled", made.id, read)).rejects.toThrow(/cancelled/);
  // What was in the queue already when it was cancelled:
  for (const item of read.items.slice(10, 12))
    await world.ctx.queues.send("intake", [messageOf("cancelled", made.id, item.row, item.incoming)]);
  const view = await world.until(async () => {
    const now = await readImport(world.ctx, "cancelled", made.id);
    return now.counts.skipped === 2 && now;
  }, "two skipped");
  expect(view).toMatchObject({ state: "cancelled", counts: { history: 10, skipped: 2 } });
  expect(await undoImport(world.ctx, "cancelled", made.id)).toMatchObject({ state: "undone", removed: 10, kept: [] });
  expect((await exported("cancelled")).trim().split("\r\n")).toHaveLength(1);
});

const messageOf = (brand: string, id: string, row: number, incoming: Message<"intake">["incoming"]) => ({
  brand,
  source: "import",
  baseline: true,
  seenAt: world.clock.now().toISOString(),
  incoming,
  import: { id, row },
});

test("cut off in the middle and repeated, an import goes on where it was: nothing double, counted once", async () => {
  await brandNamed("cut");
  const file = complaints(25, daysAgo(90));
  const read = readMentions(file, { contentType: "text/csv", now: world.clock.now() });
  const made = await startImport(world.ctx, "cut", { print: "same", rows: 25 });
  await takeIn(world.ctx, "cut", made.id, { items: read.items.slice(0, 12), problems: [problemOf(99, "no-text")] });
  const again = await startImport(world.ctx, "cut", { print: "same", rows: 25 });
  expect(again.id).toBe(made.id);
  await takeIn(world.ctx, "cut", made.id, { items: read.items.slice(0, 24), problems: [problemOf(99, "no-text")] });
  const done = await finished("cut", made.id);
  expect(done.counts).toMatchObject({ history: 24, known: 0, refused: 1 });
  expect(done.problems).toEqual([problemOf(99, "no-text")]);
  expect((await exported("cut")).trim().split("\r\n")).toHaveLength(25);
  // A message that is delivered twice counts once.
  await intake(world.ctx, messageOf("cut", made.id, read.items[0]!.row, read.items[0]!.incoming));
  expect((await readImport(world.ctx, "cut", made.id)).taken).toBe(25);
  // The whole file once more is another import, and says that it is known.
  const whole = await post("cut", file);
  expect(whole.body).toMatchObject({ known: 24, history: 1 });
});

test("two files that number their rows are of different people: none takes the other's place", async () => {
  await brandNamed("numbered");
  const csv = (name: string, text: string) => `id,author,text,date\n1,${name},${text},2025-04-20\n`;
  const first = await post("numbered", csv("Ann", "acme was bad"));
  await finished("numbered", first.body.import);
  const second = await post("numbered", csv("Bob", "acme was lovely"));
  expect(second.body).toMatchObject({ history: 1, different: 0, known: 0 });
  expect((await finished("numbered", second.body.import)).counts.history).toBe(1);
  const again = await post("numbered", csv("Bob", "acme was lovely"));
  expect(again.body).toMatchObject({ history: 0, known: 1 });
  const file = await exported("numbered");
  expect(file).toContain("acme was bad");
  expect(file).toContain("acme was lovely");
  const own = await post("numbered", file);
  expect(own.body).toMatchObject({ rows: 2, known: 2 });
});

test("a file that a spreadsheet has spoilt: both rows are named, and nothing is taken in", async () => {
  await brandNamed("spoilt");
  const { body } = await post("spoilt", "id,text\n2.34568E+17,acme broke my arm\n2.34568E+17,acme is nice\n");
  expect(body).toMatchObject({ rows: 2, accepted: 0, bad: 2 });
  expect(body.problems).toMatchObject([
    { row: 2, message: expect.stringMatching(/spreadsheet has spoilt the id/) },
    { row: 3, message: expect.stringMatching(/spreadsheet has spoilt the id/) },
  ]);
  const twice = await post("spoilt", "id,text\n7,acme broke my arm\n8,acme\n7,acme is nice\n7,acme is nice\n");
  expect(twice.body).toMatchObject({ accepted: 1, bad: 3, problems: [{ row: 2 }, { row: 4 }, { row: 5 }] });
});

test("what cannot be understood is refused with what to do", async () => {
  const dated = "id,text,date\n1,acme a,03/04/2025\n2,acme b,05/06/2025\n";
  const refused = await post("acme", dated);
  expect(refused.status).toBe(400);
  expect((refused.body as unknown as { detail: string }).detail).toMatch(/two ways.*--dates day-first/);
  const told = await post("acme", dated, "?dates=day-first&dry-run=true");
  expect(told.body.sample[0]!.incoming.createdAt).toBe("2025-04-03T00:00:00.000Z");
  expect((await post("acme", dated, "?colour=red")).status).toBe(400);
  const unused = await post("acme", "id,text,mood,date\n1,acme,sad,2025-03-04\n", "?dry-run=true");
  expect(unused.body.unused).toEqual(["mood"]);
  expect(source.brand).toBe("acme");
});
