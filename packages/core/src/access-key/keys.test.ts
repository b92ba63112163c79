import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Notice } from "../context.ts";
import { invite } from "../team/invite.ts";
import { keyNames, listKeys } from "./list-keys.ts";
import { makeKey } from "./make-key.ts";
import { renameKey } from "./rename-key.ts";
import { revokeKey } from "./revoke-key.ts";
import { tellOfEnd } from "./tell-of-end.ts";

async function aHouse() {
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  let n = 0;
  const notices: Notice[] = [];
  const mail = { ...world.ctx.mail, notice: async (notice: Notice) => void notices.push(notice) };
  const ctx = { ...world.ctx, mail, token: () => `token-${n++}` };
  const person = async (name: string, what: object) => {
    const made = await invite(ctx, { name, ...what });
    return { ...ctx, actor: made.person };
  };
  return { ctx, person, notices, at: world.at, brand: world.brand.id };
}

test("who is an admin of a brand makes keys for it, and for no other; a key makes none", async () => {
  const { ctx, person, brand } = await aHouse();
  const boss = await person("Boss", { role: "admin" });
  const local = await person("Local", { brands: { [brand]: "admin" } });
  const approver = await person("Approver", { role: "approver" });
  const { key, token } = await makeKey(local, { name: "Till", brands: { [brand]: "drafter" } });
  expect(token).toMatch(/^ek_/u);
  expect(key).toMatchObject({ name: "Till", maker: "Local", state: "good", endsAt: "2027-04-05T12:00:00.000Z" });
  await expect(makeKey(local, { name: "All", role: "viewer" })).rejects.toThrow("in every brand");
  await expect(makeKey(local, { name: "Other", brands: { bolt: "viewer" } })).rejects.toThrow("There is no brand bolt");
  await expect(makeKey(approver, { name: "Mine", role: "viewer" })).rejects.toThrow("takes the role Admin");
  const asKey = { ...ctx, actor: { id: key.id, name: key.name, role: "admin" as const } };
  await expect(makeKey(asKey, { name: "Next", role: "viewer" })).rejects.toThrow("makes no keys");
  await expect(listKeys(approver)).rejects.toThrow("in at least one brand");
  const everywhere = await makeKey(boss, { name: "Everywhere", role: "viewer", days: null });
  expect(everywhere.key).not.toHaveProperty("endsAt");
  expect((await listKeys(local)).map(({ name }) => name)).toEqual(["Till"]);
  await expect(revokeKey(local, everywhere.key.id)).rejects.toThrow("There is no access key");
  expect((await listKeys(boss)).map(({ name }) => name).toSorted()).toEqual(["Everywhere", "Till"]);
});

test("what is wrong with a new key is said by its field, and two keys never have one name", async () => {
  const { ctx } = await aHouse();
  await makeKey(ctx, { name: "Robot", role: "viewer" });
  await expect(makeKey(ctx, { name: "robot", role: "viewer" })).rejects.toThrow("Another access key is called robot");
  await expect(makeKey(ctx, { name: "No role" })).rejects.toThrow("role");
  await expect(makeKey(ctx, { name: "Long", role: "viewer", days: 366 })).rejects.toThrow("days");
  await expect(makeKey(ctx, { name: "Odd", role: "viewer", scope: "all" })).rejects.toThrow("scope");
});

test("a revoked key is no longer listed, and what it did keeps its name; the name is free again", async () => {
  const { ctx } = await aHouse();
  const { key } = await makeKey(ctx, { name: "Robot", role: "viewer" });
  await renameKey(ctx, key.id, { name: "Robot 1" });
  await revokeKey(ctx, key.id);
  expect(await listKeys(ctx)).toEqual([]);
  expect(await keyNames(ctx)).toEqual([{ id: key.id, name: "Robot 1" }]);
  await expect(revokeKey(ctx, key.id)).rejects.toThrow("There is no access key");
  await makeKey(ctx, { name: "Robot 1", role: "viewer" });
});

test("two weeks before a key ends its maker is told, once, in their language", async () => {
  const { ctx, person, notices, at } = await aHouse();
  const boss = await person("Boss", { role: "admin", email: "boss@acme.example" });
  const { key } = await makeKey(boss, { name: "Robot", role: "viewer" });
  at("2027-03-22T11:59:00Z");
  await tellOfEnd(ctx, key.id);
  expect(notices).toEqual([]);
  at("2027-03-22T12:00:00Z");
  await tellOfEnd(ctx, key.id);
  await tellOfEnd(ctx, key.id);
  expect(notices).toMatchObject([{ to: ["boss@acme.example"], subject: "The access key Robot ends soon" }]);
  expect((await listKeys(ctx))[0]!.state).toBe("ends-soon");
});

test("a notice that could not be mailed is told by the next try; of a machine's key the admins are told", async () => {
  const { ctx, person, notices, at } = await aHouse();
  await person("Boss", { role: "admin", email: "boss@acme.example" });
  const { key } = await makeKey(ctx, { name: "Short", role: "viewer", days: 4 });
  at("2027-01-08T12:00:00Z");
  const down = { ...ctx, mail: { ...ctx.mail, notice: () => Promise.reject(new Error("SES is down")) } };
  await expect(tellOfEnd(down, key.id)).rejects.toThrow("SES is down");
  await tellOfEnd(ctx, key.id);
  expect(notices).toMatchObject([{ to: ["boss@acme.example"] }]);
});
