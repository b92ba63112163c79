import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { keys } from "../keys.ts";
import { invite } from "../team/invite.ts";
import { removePerson } from "../team/remove-person.ts";
import { keyActorOf } from "./known-key.ts";
import { listKeys } from "./list-keys.ts";
import { makeKey } from "./make-key.ts";
import { renameKey } from "./rename-key.ts";
import { revokeKey } from "./revoke-key.ts";
import { tokenOf } from "./token.ts";

async function aDoor() {
  const { ctx, at } = await createDigestWorld({ now: "2027-01-05T12:10:00Z" });
  let n = 0;
  const from = { address: "192.0.2.7", agent: "robot/1" };
  const inside = { ...ctx, from, token: () => `token-${n++}` };
  let [reads, writes] = [0, 0];
  const elsewhere = { ...inside, store: { ...ctx.store } };
  elsewhere.store.get = async (key, options) => ((reads += options?.lately ? 0.5 : 1), ctx.store.get(key, options));
  elsewhere.store.getMany = async (many) => ((reads += many.length), ctx.store.getMany(many));
  elsewhere.store.commit = async (changes) => ((writes += changes.length), ctx.store.commit(changes));
  const costOf = async (work: () => Promise<unknown>) => (([reads, writes] = [0, 0]), await work(), { reads, writes });
  const person = async (name: string, role: string) => {
    const made = await invite(inside, { name, role });
    return { ...inside, actor: made.person };
  };
  const look = (token: string) => keyActorOf(elsewhere, token, { lately: true });
  return { ctx: inside, elsewhere, person, costOf, at, look };
}

test("a known key costs half a read unit a look; what is mistyped none, and neither writes", async () => {
  const { ctx, costOf, look } = await aDoor();
  const { key, token } = await makeKey(ctx, { name: "Robot", role: "approver" });
  expect(await look(token)).toMatchObject({ id: key.id, name: "Robot", role: "approver" });
  expect(await costOf(() => look(token))).toEqual({ reads: 0.5, writes: 0 });
  const mistyped = token.slice(0, -1) + (token.endsWith("a") ? "b" : "a");
  await expect(look(mistyped)).rejects.toThrow("mistyped");
  expect(await costOf(() => look(mistyped).catch(() => 0))).toEqual({ reads: 0, writes: 0 });
});

test("a secret of another key, or of none, is nobody's, also where the key itself is known", async () => {
  const { ctx, look } = await aDoor();
  const { key, token } = await makeKey(ctx, { name: "Robot", role: "approver" });
  await look(token);
  await expect(look(tokenOf(key.id, ["guessed", "guessed"]))).rejects.toThrow("There is no such access key");
  await expect(look(tokenOf("k0000000000000000", ["a", "b"]))).rejects.toThrow("There is no such access key");
  expect(await look(token)).toMatchObject({ id: key.id });
  expect(JSON.stringify(await ctx.store.get(keys.accessKey(key.id)))).not.toContain(token.slice(-36));
});

test("a revoked or renamed key is so at the next look of any process, and a key ends to the moment", async () => {
  const { ctx, at, look } = await aDoor();
  const [one, two] = [
    await makeKey(ctx, { name: "One", role: "viewer" }),
    await makeKey(ctx, { name: "Two", role: "viewer", days: 1 }),
  ];
  for (const { token } of [one, two]) await look(token);
  await renameKey(ctx, two.key.id, { name: "Second" });
  expect(await look(two.token)).toMatchObject({ name: "Second" });
  await revokeKey(ctx, one.key.id);
  await expect(look(one.token)).rejects.toThrow("revoked");
  at("2027-01-06T12:09:59Z");
  await look(two.token);
  at("2027-01-06T12:10:00Z");
  await expect(look(two.token)).rejects.toThrow("has ended");
});

test("a key never may more than its maker may now, and nothing once they are gone", async () => {
  const { ctx, person, look } = await aDoor();
  await person("Boss", "admin");
  const dana = await person("Dana", "admin");
  const { token } = await makeKey(dana, { name: "Dana's", role: "admin" });
  expect(await look(token)).toMatchObject({ role: "admin" });
  await person("Dana", "drafter");
  expect(await look(token)).toMatchObject({ role: "drafter" });
  expect((await listKeys(ctx)).map(({ state }) => state)).toEqual(["less"]);
  await removePerson(ctx, (dana.actor as { id: string }).id);
  await expect(look(token)).rejects.toThrow("may no longer do");
  expect((await listKeys(ctx)).map(({ state }) => state)).toEqual(["maker-gone"]);
});

test("the last use is kept to the hour with its place, once an hour", async () => {
  const { ctx, at, look, costOf } = await aDoor();
  const { token } = await makeKey(ctx, { name: "Robot", role: "viewer" });
  await look(token);
  const used = async () => (await listKeys(ctx))[0]!.lastUse;
  expect(await used()).toEqual({ at: "2027-01-05T12:00:00.000Z", address: "192.0.2.7", agent: "robot/1" });
  at("2027-01-05T12:59:00Z");
  expect((await costOf(() => look(token))).writes).toBe(0);
  at("2027-01-05T13:00:30Z");
  expect((await costOf(() => look(token))).writes).toBe(1);
  expect((await used())!.at).toBe("2027-01-05T13:00:00.000Z");
});

test("who tries one key after the other is told to wait, and a known key goes on", async () => {
  const { ctx, look } = await aDoor();
  const { key, token } = await makeKey(ctx, { name: "Robot", role: "viewer" });
  await look(token);
  const tried = new Set<string>();
  for (let n = 0; n < 80; n++)
    await look(tokenOf(key.id, ["guess", String(n)])).catch((error: { code: string }) => tried.add(error.code));
  expect([...tried]).toEqual(["not-signed-in", "slow-down"]);
  expect(await look(token)).toMatchObject({ id: key.id });
});
