import { beforeEach, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { addBrand } from "../brand/add-brand.ts";
import type { Context } from "../context.ts";
import { importPeople } from "./import-people.ts";
import { invite } from "./invite.ts";
import { peopleOf } from "./people.ts";
import type { Person } from "./person.ts";
import { sessionOf, signIn } from "./sign-in.ts";

let ctx: Context;
let boss: Person;
beforeEach(async () => {
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  let n = 0;
  ctx = { ...world.ctx, token: () => `token-${n++}` };
  await addBrand(ctx, { id: "bolt", name: "Bolt", terms: "bolt" });
  boss = (await invite(ctx, { name: "Boss", role: "admin" })).person;
});

const as = (actor: Person): Context => ({ ...ctx, actor });
const bring = (text: string, options: object = {}, by = as(boss)) => importPeople(by, { text, ...options });
const named = async (name: string) => (await peopleOf(ctx)).find((person) => person.name === name);

const FILE = `name;email;role;brands
Boss;boss@acme.example;admin;
Dana;Dana@acme.example;approver;
עדי;adi@acme.example;;acme:Approver; bolt:viewer
`.replace("acme:Approver; bolt:viewer", '"acme:Approver; bolt:viewer"');

test("a file says who is on the team; a dry run only tells; the same file again changes nothing", async () => {
  const would = await bring(FILE, { dryRun: true });
  expect(would).toEqual({
    added: [
      { name: "Dana", email: "dana@acme.example", role: "approver" },
      { name: "עדי", email: "adi@acme.example", brands: { acme: "approver", bolt: "viewer" } },
    ],
    changed: [
      {
        id: boss.id,
        before: { name: "Boss", role: "admin" },
        after: { name: "Boss", email: "boss@acme.example", role: "admin" },
      },
    ],
    same: 0,
    removed: [],
    left: [],
  });
  expect(await peopleOf(ctx)).toHaveLength(1);
  expect(await bring(FILE)).toEqual(would);
  expect(await bring(FILE)).toMatchObject({ added: [], changed: [], same: 3 });
  expect(await named("Dana")).toMatchObject({ email: "dana@acme.example", role: "approver" });
});

test("who is known by their address is changed, called otherwise too, and what they were ends", async () => {
  const { token } = await invite(ctx, { name: "Dana", role: "viewer", email: "dana@acme.example" });
  const session = await signIn(ctx, token);
  const same = await bring("name,email,role\nDana K.,dana@acme.example,viewer");
  expect(same.changed).toMatchObject([{ before: { name: "Dana" }, after: { name: "Dana K." } }]);
  expect(await sessionOf(ctx, session)).toMatchObject({ name: "Dana K." });
  await bring("name,email,role\nDana K.,dana@acme.example,drafter");
  expect(await sessionOf(ctx, session)).toBeUndefined();
});

test("others are removed only when it is told, never oneself nor the last admin", async () => {
  const { person: second } = await invite(ctx, { name: "Second", role: "admin" });
  await invite(ctx, { name: "Old", role: "viewer" });
  const file = "name,role\nNew,viewer\n";
  const kept = await bring(file);
  expect(kept.removed).toEqual([]);
  expect(kept.left.map(({ name }) => name).toSorted()).toEqual(["Boss", "Old", "Second"]);
  const done = await bring(file, { removeMissing: true });
  expect(done.removed.map(({ name }) => name).toSorted()).toEqual(["Old", "Second"]);
  expect(done.left).toEqual([{ id: boss.id, name: "Boss" }]);
  expect(await named(second.name)).toBeUndefined();
  await invite(ctx, { name: "Third", role: "admin" });
  const byMachine = await bring(file, { removeMissing: true }, ctx);
  expect(byMachine.removed).toHaveLength(1);
  expect((await peopleOf(ctx)).filter(({ role }) => role === "admin")).toHaveLength(1);
});

test("nothing is done of a file that would take the last admin's role or one's own", async () => {
  const file = "name,role\nNew,viewer\nBoss,viewer\n";
  await expect(bring(file, {}, ctx)).rejects.toThrow("only admin");
  const { person: second } = await invite(ctx, { name: "Second", role: "admin" });
  await expect(bring(file, { dryRun: true })).rejects.toThrow("your own role");
  expect(await named("New")).toBeUndefined();
  await bring("name,role\nBoss,viewer\nHeir,admin\nSecond,admin", {}, as(second));
  expect(await named("Boss")).toMatchObject({ role: "viewer" });
});

test("every problem is told with its line, and nothing is done", async () => {
  const wrong = [
    "name,email,role,brands",
    "Ada,not-an-address,viewer,",
    "Bo,,king,",
    "Cy,,,",
    "Di,,,acme=viewer",
    "Ed,ed@acme.example,viewer,",
    "Eddie,ED@acme.example,viewer,",
    ",,viewer,",
  ].join("\n");
  const error = await bring(wrong).catch(
    (reason: unknown) => reason as Error & { details: { problems: { line: number }[] } },
  );
  expect(error).toMatchObject({ code: "bad-input" });
  expect((error as any).details.problems.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4, 5, 7, 8]);
  expect((error as Error).message).toContain("acme:approver; bolt:viewer");
  for (const [text, said] of [
    ["", "empty"],
    ["name,role\n", "names nobody"],
    ["email,role\nx@acme.example,viewer", "first row must name the columns"],
    ["name,role,shoe\nX,viewer,42", "no column"],
    ["name,brands\nX,nowhere:viewer", "There is no brand nowhere."],
  ] as const)
    await expect(bring(text)).rejects.toThrow(said);
  await expect(bring(FILE, { dryrun: true })).rejects.toThrow("dryrun");
  expect(await peopleOf(ctx)).toHaveLength(1);
});

test("an admin of one brand brings and removes people of that brand alone", async () => {
  const { person: acme } = await invite(ctx, { name: "Acme boss", brands: { acme: "admin" } });
  await invite(ctx, { name: "Bolt only", brands: { bolt: "viewer" }, email: "bolt@acme.example" });
  await invite(ctx, { name: "Mine", brands: { acme: "viewer" } });
  const me = as(acme);
  await expect(bring("name,role\nX,viewer", {}, me)).rejects.toMatchObject({ code: "not-allowed" });
  await expect(bring("name,brands\nX,bolt:viewer", {}, me)).rejects.toThrow("There is no brand bolt.");
  await expect(bring("name,email,brands\nX,bolt@acme.example,acme:viewer", {}, me)).rejects.toThrow("cannot be given");
  const done = await bring("name,brands\nNew,acme:viewer", { removeMissing: true }, me);
  expect(done.removed.map(({ name }) => name)).toEqual(["Mine"]);
  expect(JSON.stringify(done)).not.toMatch(/Bolt only|"Boss"/u);
  expect(await named("Bolt only")).toBeDefined();
});

test("a team of hundreds is brought in, and has an end", async () => {
  const lines = (n: number) => Array.from({ length: n }, (_, each) => `P ${each},p${each}@acme.example,viewer`);
  const done = await bring(["name,email,role", ...lines(300)].join("\n"));
  expect(done.added).toHaveLength(300);
  expect(await peopleOf(ctx)).toHaveLength(301);
  await expect(bring(["name,email,role", ...lines(1000)].join("\n"))).rejects.toThrow("at most 1,000 people");
});
