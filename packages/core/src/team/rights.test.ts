import { expect, test } from "vitest";
import type { Context } from "../context.ts";
import { roles } from "./person.ts";
import { permit, permitEverywhere } from "./permit.ts";
import { may, rights, rightsOf, roleIn, shareABrand } from "./rights.ts";

const as = (actor: Context["actor"]) => ({ actor }) as Context;

test("a role of one brand stands in place of the role of all, and says nothing of another", () => {
  const noa = { role: "viewer", brands: { acme: "approver" } } as const;
  expect(roleIn(noa, "acme")).toBe("approver");
  expect(roleIn(noa, "bolt")).toBe("viewer");
  expect(roleIn({ brands: { acme: "admin" } }, "bolt")).toBeUndefined();
  expect(roleIn({ brands: {} }, "constructor")).toBeUndefined();
  expect(may({ brands: { acme: "admin" } }, "hear", "bolt")).toBe(false);
});

test("every role may something, only an admin all, and marketing never reads the inbox", () => {
  for (const role of roles) expect(rightsOf[role]).toContain("hear");
  expect(roles.filter((role) => rights.every((right) => rightsOf[role].includes(right)))).toEqual(["admin"]);
  expect(rightsOf.marketing).not.toContain("read");
  expect(rightsOf.publisher).not.toContain("approve");
});

test("a brand that one does not know of is not there; one that one knows says which role it takes", () => {
  const ctx = as({ id: "p1", name: "Noa", brands: { acme: "viewer" } });
  expect(() => permit(ctx, "read", "acme")).not.toThrow();
  expect(() => permit(ctx, "approve", "acme")).toThrow(/Approver.*Viewer/u);
  expect(() => permit(ctx, "read", "bolt")).toThrow("There is no brand bolt.");
  expect(() => permitEverywhere(ctx, "read")).toThrow(/in every brand/u);
  expect(() => permitEverywhere(as({ id: "p2", name: "Dan", role: "admin" }), "manage")).not.toThrow();
  expect(() => permit(as("earshot"), "manage", "acme")).not.toThrow();
});

test("people see one another where both know of a brand", () => {
  expect(shareABrand({ brands: { acme: "viewer" } }, { brands: { bolt: "admin" } })).toBe(false);
  expect(shareABrand({ brands: { acme: "viewer" } }, { brands: { acme: "admin" } })).toBe(true);
  expect(shareABrand({ brands: { acme: "viewer" } }, { role: "viewer" })).toBe(true);
  expect(shareABrand({ role: "viewer" }, { brands: { acme: "admin" } })).toBe(true);
});
