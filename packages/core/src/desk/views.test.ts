import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import type { Role } from "../team/person.ts";
import { addView, changeView, listViews, removeView } from "./views.ts";

async function aTeam() {
  const { ctx } = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  let n = 0;
  const as = (id: string, role: Role): Context => ({ ...ctx, token: () => `t${n++}`, actor: { id, name: id, role } });
  const names = async (of: Context) => (await listViews(of, "acme")).map(({ name }) => name);
  return {
    mia: as("mia", "viewer"),
    dan: as("dan", "approver"),
    noa: as("noa", "admin"),
    lia: as("lia", "drafter"),
    names,
  };
}

const hebrew = { lane: "complaints", language: "he, fa" };

test("anybody saves a filter for themselves, in the form of an address, and nobody else sees it", async () => {
  const { mia, dan, names } = await aTeam();
  const view = await addView(mia, "acme", { name: " Hebrew ", filter: hebrew });
  expect(view).toMatchObject({
    name: "Hebrew",
    filter: { lane: "complaints", language: "he,fa" },
    owner: "mia",
    sharedWith: "nobody",
  });
  expect(await names(mia)).toEqual(["Hebrew"]);
  expect(await names(dan)).toEqual([]);
  await expect(changeView(dan, "acme", view.id, { name: "Mine" })).rejects.toMatchObject({ code: "not-found" });
});

test("to share a view with a role takes an approver, and it is seen from that role up", async () => {
  const { mia, lia, dan, noa, names } = await aTeam();
  await expect(addView(mia, "acme", { name: "All", filter: {}, sharedWith: "viewer" })).rejects.toMatchObject({
    code: "not-allowed",
  });
  const own = await addView(mia, "acme", { name: "Own", filter: {} });
  await expect(changeView(mia, "acme", own.id, { sharedWith: "viewer" })).rejects.toMatchObject({
    code: "not-allowed",
  });
  const shared = await addView(dan, "acme", { name: "Due", filter: { lane: "late" }, sharedWith: "drafter" });
  expect(await names(lia)).toEqual(["Due"]);
  expect(await names(noa)).toEqual(["Due"]);
  expect(await names(mia)).toEqual(["Own"]);
  await changeView(dan, "acme", shared.id, { sharedWith: "viewer" });
  expect(await names(mia)).toEqual(["Due", "Own"]);
});

test("its owner and admins change and remove a view; who only sees it is told so", async () => {
  const { lia, dan, noa, names } = await aTeam();
  const { id } = await addView(dan, "acme", { name: "Due", filter: { lane: "late" }, sharedWith: "drafter" });
  await expect(changeView(lia, "acme", id, { name: "x" })).rejects.toMatchObject({ code: "not-allowed" });
  await expect(removeView(lia, "acme", id)).rejects.toMatchObject({ code: "not-allowed" });
  expect(await changeView(dan, "acme", id, { filter: { lane: "urgent" } })).toMatchObject({
    name: "Due",
    filter: { lane: "urgent" },
    sharedWith: "drafter",
    version: 2,
  });
  await removeView(noa, "acme", id);
  expect(await names(dan)).toEqual([]);
  await expect(removeView(noa, "acme", id)).rejects.toMatchObject({ code: "not-found" });
});

test("what is no filter, no name or no brand is refused", async () => {
  const { mia } = await aTeam();
  await expect(addView(mia, "acme", { name: "x", filter: { lane: "later" } })).rejects.toThrow(/filter.lane/);
  await expect(addView(mia, "acme", { name: "x", filter: { colour: "red" } })).rejects.toThrow(/filter.colour/);
  await expect(addView(mia, "acme", { name: " ", filter: {} })).rejects.toThrow("Give it a name.");
  await expect(addView(mia, "other", { name: "x", filter: {} })).rejects.toMatchObject({ code: "not-found" });
});
