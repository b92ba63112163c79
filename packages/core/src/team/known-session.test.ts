import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import { setSecurity } from "../settings/set-security.ts";
import { changePerson } from "./change-person.ts";
import { endSession, signOutEverywhere, signOutPerson } from "./end-sessions.ts";
import { invite } from "./invite.ts";
import { knownSessionOf } from "./known-session.ts";
import { mySessions } from "./my-sessions.ts";
import { removePerson } from "./remove-person.ts";
import { sessionOf, signIn, signOut } from "./sign-in.ts";

async function aDoor() {
  const { ctx, at } = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  let n = 0;
  const inside = { ...ctx, token: () => `token-${n++}` };
  const come = async (name: string, role = "approver") => {
    const { person, token } = await invite(inside, { name, role });
    return { id: person.id, as: { ...inside, actor: person }, session: await signIn(inside, token) };
  };
  let reads = 0;
  let writes = 0;
  const elsewhere = { ...inside, store: { ...ctx.store } };
  elsewhere.store.get = async (key, options) => ((reads += options?.lately ? 0.5 : 1), ctx.store.get(key, options));
  elsewhere.store.commit = async (changes) => ((writes += changes.length), ctx.store.commit(changes));
  const costOf = async (work: () => Promise<unknown>) => ((reads = writes = 0), await work(), { reads, writes });
  return { ctx: inside, elsewhere, come, costOf, at };
}

test("who is known costs half a read unit a look, and is the one who is read", async () => {
  const { elsewhere, come, costOf } = await aDoor();
  const { session } = await come("Noa");
  expect(await knownSessionOf(elsewhere, session)).toEqual(await sessionOf(elsewhere, session));
  expect(await costOf(() => knownSessionOf(elsewhere, session))).toEqual({ reads: 0.5, writes: 0 });
  expect(await costOf(() => sessionOf(elsewhere, session))).toEqual({ reads: 2.5, writes: 0 });
  expect(await knownSessionOf(elsewhere, undefined)).toBeUndefined();
  expect(await knownSessionOf(elsewhere, "another")).toBeUndefined();
  expect(await knownSessionOf(elsewhere, `${session}x`)).toBeUndefined();
});

test("who is removed, has another role, lost their address or signs out is out at the next look of any process", async () => {
  const { ctx, elsewhere, come } = await aDoor();
  await come("Boss", "admin");
  const names = ["Noa", "Dan", "Mia", "Ada", "Lev", "Tal", "Zoe"];
  const [noa, dan, mia, ada, lev, tal, zoe] = await Promise.all(names.map((name) => come(name)));
  await changePerson(ctx, tal!.id, { email: "tal@acme.example" });
  for (const each of [noa, dan, mia, ada, lev, tal, zoe])
    expect(await knownSessionOf(elsewhere, each!.session)).toBeDefined();
  const isOut = async (who: typeof noa) => {
    expect(await knownSessionOf(elsewhere, who!.session)).toBeUndefined();
    expect(await sessionOf(ctx, who!.session)).toBeUndefined();
  };
  await removePerson(ctx, noa!.id);
  await isOut(noa);
  await invite(ctx, { name: "Dan", role: "viewer" });
  await isOut(dan);
  await signOut(ctx, mia!.session);
  await isOut(mia);
  await changePerson(ctx, ada!.id, { brands: { acme: "viewer" } });
  await isOut(ada);
  await signOutPerson(ctx, lev!.id);
  await isOut(lev);
  await changePerson(ctx, tal!.id, { email: null });
  await isOut(tal);
  await changePerson(ctx, zoe!.id, { name: "Zoe B.", email: "zoe@acme.example" });
  expect(await knownSessionOf(elsewhere, zoe!.session)).toMatchObject({ name: "Zoe B." });
});

test("a session ends at its time, and is read again each minute", async () => {
  const { ctx, elsewhere, come, at } = await aDoor();
  const { id, session } = await come("Noa");
  await knownSessionOf(elsewhere, session);
  const person = (await ctx.store.get(keys.person(id)))!;
  await ctx.store.commit([{ put: keys.person(id), value: { ...person, name: "Noa B." } }]);
  at("2027-01-05T12:00:59Z");
  expect(await knownSessionOf(elsewhere, session)).toMatchObject({ name: "Noa" });
  at("2027-01-05T12:01:00Z");
  expect(await knownSessionOf(elsewhere, session)).toMatchObject({ name: "Noa B." });
  for (let day = 6; day <= 31; day++) {
    at(`2027-01-${String(day).padStart(2, "0")}T12:00:00Z`);
    expect(await knownSessionOf(elsewhere, session), `day ${day}`).toBeDefined();
  }
  at("2027-02-04T12:00:01Z");
  expect(await knownSessionOf(elsewhere, session), "30 days, whatever is done").toBeUndefined();
});

test("a session that nobody used for seven days has ended; its use is written once an hour", async () => {
  const { elsewhere, come, costOf, at } = await aDoor();
  const [used, left] = [await come("Noa"), await come("Dan")];
  await knownSessionOf(elsewhere, left.session);
  at("2027-01-05T12:59:59Z");
  expect(await costOf(() => knownSessionOf(elsewhere, used.session))).toMatchObject({ writes: 0 });
  at("2027-01-05T13:00:00Z");
  expect(await costOf(() => knownSessionOf(elsewhere, used.session))).toMatchObject({ writes: 1 });
  expect(await costOf(() => sessionOf(elsewhere, used.session))).toMatchObject({ writes: 0 });
  at("2027-01-12T12:00:01Z");
  expect(await sessionOf(elsewhere, left.session)).toBeUndefined();
  expect(await knownSessionOf(elsewhere, left.session)).toBeUndefined();
  expect(await knownSessionOf(elsewhere, used.session)).toBeDefined();
});

test("what is ended at the moment at which its use is noted stays ended", async () => {
  const { ctx, elsewhere, come, at } = await aDoor();
  const { session } = await come("Noa");
  await knownSessionOf(elsewhere, session);
  at("2027-01-05T14:00:00Z");
  const { commit } = elsewhere.store;
  elsewhere.store.commit = async (changes) => (await signOut(ctx, session), commit(changes));
  expect(await sessionOf(elsewhere, session)).toBeUndefined();
  elsewhere.store.commit = async () => {
    throw new Conflict([0]);
  };
  expect(await knownSessionOf(elsewhere, session)).toBeUndefined();
  expect(await sessionOf(ctx, session)).toBeUndefined();
});

test("how long sessions last is set for all, and those that are open are held to it", async () => {
  const { ctx, elsewhere, come, at } = await aDoor();
  const { session } = await come("Noa");
  await expect(setSecurity(ctx, { idleHours: 24, absoluteHours: 12 })).rejects.toThrow(/idleHours.*absoluteHours/u);
  await expect(setSecurity(ctx, { idleHours: 0, absoluteHours: 12 })).rejects.toThrow("idleHours");
  await expect(setSecurity(ctx, { idleHours: 4, absoluteHours: 12, x: 1 })).rejects.toThrow("x");
  const reader = (await come("Dan", "viewer")).as;
  await expect(setSecurity(reader, { idleHours: 4, absoluteHours: 12 })).rejects.toMatchObject({ code: "not-allowed" });
  at("2027-01-05T17:00:00Z");
  expect(await knownSessionOf(elsewhere, session)).toBeDefined();
  await setSecurity(ctx, { idleHours: 2, absoluteHours: 4 });
  expect(await knownSessionOf(elsewhere, session)).toBeUndefined();
  expect(await sessionOf(ctx, session)).toBeUndefined();
});

test("one sees where one is signed in, ends one of them, or all with one's open link", async () => {
  const { ctx, come, at } = await aDoor();
  const noa = await come("Noa");
  const dan = await come("Dan");
  at("2027-01-05T12:10:00Z");
  const { token } = await invite(ctx, { name: "Noa", role: "approver" });
  const phone = await signIn({ ...ctx, from: { address: "192.0.2.7", agent: "Phone/1 ".repeat(60) } }, token);
  const mine = () => mySessions(noa.as, noa.session);
  expect(await mine()).toMatchObject([
    { how: "link", from: { address: "192.0.2.7" }, createdAt: "2027-01-05T12:10:00.000Z", isThis: false },
    { how: "link", createdAt: "2027-01-05T12:00:00.000Z", isThis: true },
  ]);
  const [{ id, from }] = (await mine()) as [Awaited<ReturnType<typeof mine>>[0]];
  expect(from!.agent).toHaveLength(200);
  expect(JSON.stringify(await mine())).not.toContain(phone);
  await expect(endSession(dan.as, id)).rejects.toMatchObject({ code: "not-found" });
  await endSession(noa.as, id);
  expect(await sessionOf(ctx, phone)).toBeUndefined();
  expect(await sessionOf(ctx, noa.session)).toBeDefined();
  const open = await invite(ctx, { name: "Noa", role: "approver" });
  await signOutEverywhere(noa.as);
  expect(await sessionOf(ctx, noa.session)).toBeUndefined();
  expect(await sessionOf(ctx, dan.session)).toBeDefined();
  await expect(signIn(ctx, open.token)).rejects.toMatchObject({ code: "not-signed-in" });
  expect(await mine()).toEqual([]);
  expect((await ctx.store.page(keys.sessions(noa.id))).items).toEqual([]);
});
