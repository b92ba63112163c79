import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addBrand } from "@earshot/core/brand/add-brand";
import type { Article } from "@earshot/core/knowledge/article";
import { noteGap } from "@earshot/core/knowledge/gaps";
import { tasksOf } from "@earshot/core/task/tasks-of";
import { invite } from "@earshot/core/team/invite";
import { startProgram } from "../support/program.ts";
import { cookieOf, pressSignIn } from "../support/press-sign-in.ts";
import { startWorld, type World } from "../support/world.ts";

type Person = Awaited<ReturnType<World["person"]>>;
let world: World;
let dana: Person;
let viewer: Person;
let dir: string;

beforeAll(async () => {
  world = await startWorld();
  await addBrand(world.ctx, { id: "acme", name: "Acme Coffee", terms: "acme" });
  await addBrand(world.ctx, { id: "other", name: "Other", terms: "other" });
  dana = await world.person("approver", "Dana");
  viewer = await world.person("viewer", "Vera");
  dir = await mkdtemp(join(tmpdir(), "earshot-knowledge-"));
});
afterAll(async () => {
  await world.close();
  await rm(dir, { recursive: true, force: true });
});

const file = (text: string) => `---
id: hours
language: en
title: Opening hours
---
${text}

---
id: hours
language: lt
title: Darbo laikas
validUntil: 2020-01-01
---
Dirbame nuo 8.
`;
const at = "/api/brands/acme/knowledge";
const articles = async (brand = "acme"): Promise<Article[]> =>
  (await viewer("GET", `/api/brands/${brand}/knowledge`)).body.articles;

test("a file is tried, brought in once, and a bad one is refused whole with every line", async () => {
  const input = { text: file("We open at 8."), format: "markdown" };
  expect((await dana("POST", `${at}/import`, { ...input, dryRun: true })).body).toEqual({
    added: 2,
    changed: 0,
    same: 0,
  });
  expect(await articles()).toEqual([]);
  expect((await dana("POST", `${at}/import`, input)).body).toEqual({ added: 2, changed: 0, same: 0 });
  expect((await dana("POST", `${at}/import`, input)).body).toEqual({ added: 0, changed: 0, same: 2 });
  const bad = await dana("POST", `${at}/import`, {
    ...input,
    text: file("Closed.").replace("lt", "xx").replace("id:", "ID:"),
  });
  expect(bad).toMatchObject({
    status: 400,
    body: { code: "bad-input", details: { problems: [{ line: 1 }, { line: 2 }, { line: 10 }] } },
  });
  expect(await articles()).toMatchObject([{ text: "We open at 8.", version: 1 }, { language: "lt" }]);
  expect(await articles("other")).toEqual([]);
  expect((await viewer("POST", `${at}/import`, input)).status).toBe(403);
});

test("a file may be as large as 5 MB and no larger", async () => {
  const one = (n: number) => `a${n},en,A,${"x".repeat(4000)}\n`;
  const text = `id,language,title,text\n${Array.from({ length: 1200 }, (_, n) => one(n)).join("")}`;
  const tried = await dana("POST", `${at}/import`, { text, format: "csv", dryRun: true });
  expect(tried.body).toEqual({ added: 1200, changed: 0, same: 0 });
  expect((await dana("POST", `${at}/import`, { text: text + text, format: "csv" })).status).toBe(413);
});

test("what two change at once is told to the second; what was is kept, and restored after a removal", async () => {
  const [article] = await articles();
  const { title, version } = article!;
  const saved = await dana("PUT", `${at}/en/hours`, { title, text: "We open at 9.", version });
  expect(saved.body).toMatchObject({ version: 2, text: "We open at 9." });
  const late = await dana("PUT", `${at}/en/hours`, { title, text: "We open at 10.", version });
  expect(late).toMatchObject({ status: 409, body: { code: "stale", details: { by: expect.any(String) } } });
  expect((await viewer("PUT", `${at}/en/hours`, { title, text: "x" })).status).toBe(403);
  expect((await dana("PUT", `${at}/en/hours`, { title, text: "x", tags: 1 })).status).toBe(400);
  expect((await dana("DELETE", `${at}/en/hours`)).status).toBe(204);
  expect((await dana("DELETE", `${at}/en/hours`)).status).toBe(404);
  const { versions } = (await viewer("GET", `${at}/en/hours/versions`)).body;
  expect(versions.map(({ text }: Article) => text)).toEqual(["We open at 9.", "We open at 8."]);
  const { body } = await dana("PUT", `${at}/en/hours`, { title, text: versions[1].text, version: 0 });
  expect(body).toMatchObject({ version: 3, text: "We open at 8." });
});

test("the export is a file to save; imported again it changes nothing", async () => {
  const { token } = await invite(world.ctx, { name: "Saver", role: "approver" });
  const cookie = cookieOf(await pressSignIn(world.api.request, token));
  for (const [format, type, ending] of [
    ["markdown", "text/markdown; charset=utf-8", "md"],
    ["csv", "text/csv; charset=utf-8", "csv"],
  ]) {
    const answer = await world.api.request(`${at}/export?format=${format}`, { headers: { cookie } });
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="acme-knowledge.${ending}"`);
    const text = await answer.text();
    expect((await dana("POST", `${at}/import`, { text, format })).body).toEqual({ added: 0, changed: 0, same: 2 });
    expect((await dana("POST", "/api/brands/other/knowledge/import", { text, format, dryRun: true })).body.added).toBe(
      2,
    );
  }
  expect((await viewer("GET", `${at}/export?format=xlsx`)).status).toBe(400);
});

test("a question can be tried, and what nothing answers is listed for the brand alone", async () => {
  expect((await viewer("POST", `${at}/ask`, { question: "Is there a moon base?" })).body).toEqual({ hits: [] });
  expect((await viewer("POST", `${at}/ask`, {})).status).toBe(400);
  const asked = { question: "Is there a moon base? +370 600 12345", language: "en", matters: ["other"] };
  await world.ctx.store.commit([noteGap(world.ctx, { id: "c1", brand: "acme" }, asked)]);
  expect((await viewer("GET", `${at}/gaps`)).body.gaps).toMatchObject([
    { language: "en", matter: "other", count: 1, conversations: ["c1"], questions: ["Is there a moon base? •••"] },
  ]);
  expect((await viewer("GET", "/api/brands/other/knowledge/gaps")).body).toEqual({ gaps: [] });
});

test("a task is done once, and the second is told by whom", async () => {
  const about = { id: "c1", brand: "acme", platform: "playground" };
  await world.ctx.store.commit(
    tasksOf(about, [{ to: "branch", name: "Harbour" }], "r1", world.clock.now().toISOString()),
  );
  const [task] = (await viewer("GET", "/api/brands/acme/tasks")).body.tasks;
  expect(task).toMatchObject({ to: "branch", name: "Harbour", conversation: "c1" });
  const done = `/api/brands/acme/tasks/${task.id}/done`;
  expect((await viewer("POST", done)).status).toBe(403);
  expect((await dana("POST", done)).body).toMatchObject({ done: { at: expect.any(String) } });
  expect(await dana("POST", done)).toMatchObject({ status: 409, body: { code: "taken" } });
  expect((await viewer("GET", "/api/brands/acme/tasks")).body.tasks).toMatchObject([{ done: {} }]);
});

test("the command line imports, lists, exports and asks, and says what is wrong with a file", async () => {
  const state = join(dir, "state");
  const { child } = await startProgram(state);
  const run = promisify(execFile);
  const earshot = (...words: string[]) =>
    run(process.execPath, [
      "--disable-warning=ExperimentalWarning",
      resolve("packages/local/src/cli/main.ts"),
      "--state",
      state,
      ...words,
    ]);
  try {
    const given = join(dir, "knowledge.md");
    const back = join(dir, "knowledge.csv");
    await writeFile(given, file("We open at 8."));
    await earshot("brands", "add", "Zed");
    const of = ["--brand", "zed"];
    expect((await earshot("knowledge", "import", given, ...of)).stdout).toBe("2 added, 0 changed, 0 the same.\n");
    expect((await earshot("knowledge", "list", ...of)).stdout).toContain("Darbo laikas");
    await earshot("knowledge", "export", back, ...of);
    expect(await readFile(back, "utf8")).toContain("We open at 8.");
    const again = await earshot("--json", "knowledge", "import", back, "--dry-run", ...of);
    expect(JSON.parse(again.stdout)).toEqual([{ added: 0, changed: 0, same: 2 }]);
    expect((await earshot("knowledge", "ask", "Is there a moon base?", ...of)).stdout).toMatch(/No article/);
    expect((await earshot("knowledge", "gaps", ...of)).stdout).toBe("Nothing.\n");
    expect((await earshot("tasks", ...of)).stdout).toBe("Nothing.\n");
    await writeFile(given, Buffer.from([0x61, 0xff]));
    await expect(earshot("knowledge", "import", given, ...of)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("not UTF-8"),
    });
  } finally {
    const ended = new Promise((end) => child.once("exit", end));
    child.kill("SIGINT");
    await ended;
  }
}, 120_000);
