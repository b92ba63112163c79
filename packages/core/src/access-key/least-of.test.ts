import fc from "fast-check";
import { expect, test } from "vitest";
import { roles } from "../team/person.ts";
import { may, rights, type Roles } from "../team/rights.ts";
import { leastOf } from "./least-of.ts";

const role = fc.constantFrom(...roles);
const somebody: fc.Arbitrary<Roles> = fc.record(
  { role, brands: fc.dictionary(fc.constantFrom("acme", "bolt", "cafe"), role) },
  { requiredKeys: [] },
);

test("nobody may by two roles what either of them does not give, in any brand", () => {
  fc.assert(
    fc.property(somebody, somebody, (key, maker) => {
      const both = leastOf(key, maker);
      for (const brand of ["acme", "bolt", "cafe", "to-come"])
        for (const right of rights)
          if (may(both, right, brand)) expect([may(key, right, brand), may(maker, right, brand)]).toEqual([true, true]);
    }),
  );
});

test("what both may stays, so that a key of an admin is what it says", () => {
  for (const each of roles) expect(leastOf({ role: each }, { role: "admin" })).toEqual({ role: each });
  expect(leastOf({ brands: { acme: "approver" } }, { role: "admin", brands: { bolt: "viewer" } })).toEqual({
    brands: { acme: "approver" },
  });
  expect(leastOf({ role: "approver" }, { role: "marketing" })).toEqual({ role: "marketing" });
  expect(leastOf({ role: "approver" }, { brands: { acme: "drafter" } })).toEqual({ brands: { acme: "drafter" } });
  expect(leastOf({ role: "drafter" }, { role: "publisher" })).toEqual({ role: "viewer" });
});
