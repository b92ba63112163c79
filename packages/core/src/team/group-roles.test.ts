import { expect, test } from "vitest";
import { rolesByGroups } from "./group-roles.ts";

const mapped = {
  writers: { role: "drafter" },
  approvers: { role: "approver", brands: { bolt: "viewer" } },
  acme: { brands: { acme: "viewer", bolt: "drafter" } },
  posters: { role: "publisher" },
} as const;

test("who is in no group that means something is nothing here", () => {
  expect(rolesByGroups(mapped, [])).toBeUndefined();
  expect(rolesByGroups(mapped, ["Writers", "constructor"])).toBeUndefined();
  expect(rolesByGroups({}, ["writers"])).toBeUndefined();
});

test("of several roles the one that may most counts, in each brand by itself, and never the sum of two", () => {
  expect(rolesByGroups(mapped, ["writers", "x"])).toEqual({ role: "drafter" });
  expect(rolesByGroups(mapped, ["posters", "writers"])).toEqual({ role: "drafter" });
  expect(rolesByGroups(mapped, ["approvers"])).toEqual({ role: "approver", brands: { bolt: "viewer" } });
  expect(rolesByGroups(mapped, ["acme"])).toEqual({ brands: { acme: "viewer", bolt: "drafter" } });
  expect(rolesByGroups(mapped, ["approvers", "acme"])).toEqual({ role: "approver", brands: { bolt: "drafter" } });
  expect(rolesByGroups(mapped, ["approvers", "writers"])).toEqual({ role: "approver", brands: { bolt: "drafter" } });
});
