import { beforeEach, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { addBrand } from "../brand/add-brand.ts";
import type { AuditRecord } from "../audit/record.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { changePerson } from "./change-person.ts";
import { signOutPerson } from "./end-sessions.ts";
import { invite } from "./invite.ts";
import { nameOf } from "./name-of.ts";
import { formerPeople, team } from "./people.ts";
import type { Person } from "./person.ts";
import { removePerson } from "./remove-person.ts";
import { renewLink } from "./renew-link.ts";

let ctx: Context;
beforeEach(async () => {
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  let n = 0;
  ctx = { ...world.ctx, token: () => `token-${n++}` };
  await addBrand(ctx, { id: "bolt", name: "Bolt", terms: "bolt" });
});

const as = (actor: Person): Context => ({ ...ctx, actor });
const made = async (name: string, given: object) => (await invite(ctx, { name, ...given })).person;

test("what is said changes, null takes away, and what is wrong is named", async () => {
  const boss = await made("Boss", { role: "admin" });
  const noa = await made("Noa", { role: "viewer", email: "noa@acme.example" });
  const change = (input: unknown) => changePerson(as(boss), noa.id, input);
  expect(await change({ name: "Noa B.", brands: { acme: "approver" } })).toMatchObject({
    name: "Noa B.",
    role: "viewer",
    brands: { acme: "approver" },
    email: "noa@acme.example",
  });
  const less = await change({ role: null, email: null });
  expect(less).not.toHaveProperty("role");
  expect(less).not.toHaveProperty("email");
  await expect(change({ brands: null })).rejects.toMatchObject({ code: "bad-input", message: /role/u });
  await expect(change({ rolle: "admin" })).rejects.toThrow("rolle");
  await expect(change({ role: "king" })).rejects.toThrow("role");
  await expect(change({ brands: { nowhere: "viewer" } })).rejects.toThrow("There is no brand nowhere.");
  await expect(changePerson(as(boss), "p0", { name: "x" })).rejects.toMatchObject({ code: "not-found" });
  await expect(changePerson(as(noa), boss.id, { name: "x" })).rejects.toMatchObject({ code: "not-allowed" });
});

test("nobody changes their own role, whichever way; an address is one person's", async () => {
  const boss = await made("Boss", { role: "admin" });
  await made("Second", { role: "admin", email: "second@acme.example" });
  await expect(changePerson(as(boss), boss.id, { role: "viewer" })).rejects.toThrow("your own role");
  await expect(changePerson(as(boss), boss.id, { brands: { acme: "viewer" } })).rejects.toThrow("your own role");
  await expect(invite(as(boss), { name: "boss", role: "viewer" })).rejects.toThrow("your own role");
  expect(await changePerson(as(boss), boss.id, { name: "The Boss" })).toMatchObject({ name: "The Boss" });
  await expect(changePerson(as(boss), boss.id, { email: "SECOND@acme.example" })).rejects.toThrow(
    "is Second's already",
  );
});

test("the last admin stays one, whichever way and however many at once", async () => {
  const boss = await made("Boss", { role: "admin" });
  await made("Brand boss", { brands: { acme: "admin" } });
  await expect(changePerson(ctx, boss.id, { role: "approver" })).rejects.toThrow("Boss is the only admin");
  await expect(changePerson(ctx, boss.id, { role: null, brands: { acme: "admin" } })).rejects.toThrow("only admin");
  await expect(invite(ctx, { name: "Boss", role: "viewer" })).rejects.toThrow("only admin");
  await expect(removePerson(ctx, boss.id)).rejects.toThrow("only admin");
  const others = await Promise.all(["A", "B", "C"].map((name) => made(name, { role: "admin" })));
  const all = [boss, ...others];
  const done = await Promise.allSettled([
    changePerson(as(all[0]!), all[1]!.id, { role: "viewer" }),
    removePerson(as(all[1]!), all[2]!.id),
    invite(as(all[2]!), { name: "C", role: "viewer" }),
    changePerson(as(all[3]!), all[0]!.id, { role: null, brands: { acme: "admin" } }),
  ]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  expect((await team(ctx)).filter(({ role }) => role === "admin")).toHaveLength(1);
});

test("an admin of some brands has to do with the people of those alone, and is told of no others", async () => {
  const boss = await made("Boss", { role: "admin", email: "boss@acme.example" });
  const acme = await made("Acme boss", { brands: { acme: "admin" } });
  const theirs = await made("Mine", { brands: { acme: "viewer" } });
  const both = await made("Both", { brands: { acme: "viewer", bolt: "viewer" } });
  const bolt = await made("Bolt only", { brands: { bolt: "approver" }, email: "bolt@acme.example" });
  const me = as(acme);

  expect((await team(me)).map(({ name }) => name).toSorted()).toEqual(["Acme boss", "Boss", "Both", "Mine"]);
  expect(await changePerson(me, theirs.id, { brands: { acme: "approver" } })).toMatchObject({ name: "Mine" });
  expect((await renewLink(me, theirs.id)).person.id).toBe(theirs.id);
  const { person: added } = await invite(me, { name: "New", brands: { acme: "drafter" } });
  await signOutPerson(me, added.id);
  await removePerson(me, added.id);

  // More than they are themselves cannot be given.
  for (const given of [
    { role: "viewer" },
    { brands: { bolt: "viewer" } },
    { brands: { acme: "viewer", bolt: "viewer" } },
  ]) {
    await expect(invite(me, { name: "X", ...given })).rejects.toThrow(/every brand|There is no brand bolt/u);
    await expect(changePerson(me, theirs.id, given)).rejects.toThrow(/every brand|There is no brand bolt/u);
  }
  await expect(changePerson(me, theirs.id, { brands: { bolt: "viewer" } })).rejects.toThrow("There is no brand bolt.");
  await expect(changePerson(me, theirs.id, { brands: { none: "viewer" } })).rejects.toThrow("There is no brand none.");

  // Somebody with a role elsewhere cannot be taken over.
  const acts = [changePerson, renewLink, removePerson, signOutPerson] as const;
  for (const act of acts) {
    await expect(act(me, both.id, { name: "x" })).rejects.toMatchObject({ code: "not-allowed" });
    await expect(act(me, boss.id, { name: "x" })).rejects.toMatchObject({ code: "not-allowed" });
    const refused = await Promise.allSettled([act(me, bolt.id, { name: "x" }), act(me, "p-nobody", { name: "x" })]);
    const [hidden, absent] = refused.map((each) => (each.status === "rejected" ? String(each.reason) : "done"));
    expect(hidden!.replace(bolt.id, "p-nobody")).toBe(absent);
  }
  expect(await ctx.store.get(keys.person(bolt.id))).toBeDefined();
  const { person: namesake } = await invite(me, { name: "Bolt only", brands: { acme: "viewer" } });
  expect(namesake.id).not.toBe(bolt.id);
  await expect(renewLink(ctx, bolt.id)).resolves.toMatchObject({ person: { brands: { bolt: "approver" } } });
  await expect(invite(ctx, { name: "bolt only", role: "viewer" })).rejects.toThrow("by their id");
  const taken = await invite(me, { name: "Y", brands: { acme: "viewer" }, email: "bolt@acme.example" }).catch(String);
  expect(taken).toContain("cannot be given here");
  expect(taken).not.toContain("Bolt only");
  // Who only reads manages nobody.
  await expect(invite(as(theirs), { name: "Z", brands: { acme: "viewer" } })).rejects.toMatchObject({
    code: "not-allowed",
  });
});

test("who was removed is still called by their name, to those who knew them, and never comes back", async () => {
  const boss = await made("Boss", { role: "admin" });
  const noa = await made("Noa", { brands: { bolt: "viewer" } });
  const acme = await made("Acme", { brands: { acme: "viewer" } });
  await removePerson(as(boss), noa.id);
  expect(await nameOf(ctx, noa.id)).toBe("Noa");
  expect(await formerPeople(as(boss))).toEqual([{ id: noa.id, name: "Noa" }]);
  expect(await formerPeople(as(acme))).toEqual([]);
  expect((await made("Noa", { brands: { bolt: "viewer" } })).id).not.toBe(noa.id);
});

test("each change of somebody is on record, with who did it and what it was before", async () => {
  const boss = await made("Boss", { role: "admin" });
  const noa = await made("Noa", { role: "viewer" });
  await changePerson(as(boss), noa.id, { role: "approver" });
  await removePerson(as(boss), noa.id);
  const { items } = await ctx.store.list<AuditRecord>("author", keys.audits(undefined, "2027-01-05"));
  const records = items.map(({ value }) => value).filter(({ about }) => about === noa.id);
  const kinds = records.map(({ what }) => what).toSorted();
  expect(kinds).toEqual(["person.changed", "person.invited", "person.removed", "session.ended"]);
  expect(records.find(({ what }) => what === "person.changed")).toMatchObject({
    by: boss.id,
    before: { role: "viewer" },
    after: { role: "approver" },
  });
  expect(JSON.stringify(records)).not.toContain("token-");
});
