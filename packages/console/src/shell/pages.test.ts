import { may, type Right } from "@earshot/core/team/rights";
import type { Role } from "@earshot/core/team/person";
import { expect, test } from "vitest";
import { shortcutsFor } from "../shortcuts.ts";
import { homeOf, pagesFor } from "./pages.ts";

const as = (role: Role) => (right: Right) => may({ role }, right, "acme");
const opens = (role: Role) => pagesFor(as(role)).flatMap(({ pages }) => pages.map(({ to }) => to));

test("marketing opens on the digests and has what was said; who reads the inbox has every page but the log, which admins have", () => {
  expect(homeOf(as("marketing"))).toBe("/digests");
  expect(opens("marketing")).toEqual(["/alerts", "/heard", "/search", "/digests"]);
  for (const role of ["viewer", "publisher", "admin"] as const) {
    expect(homeOf(as(role))).toBe("/inbox");
    expect(opens(role)).toHaveLength(role === "admin" ? 13 : 12);
  }
});

test("no group without a page is left over", () => {
  expect(pagesFor(as("marketing"))).toHaveLength(1);
  expect(pagesFor(() => false)).toEqual([]);
});

test("keys are those of what one may do", () => {
  const ids = (role: Role) => shortcutsFor(as(role)).map(({ id }) => id);
  expect(ids("marketing")).toEqual(["digests", "heard", "palette", "search", "help"]);
  expect(ids("publisher")).not.toContain("approve");
  expect(ids("publisher")).not.toContain("edit");
  expect(ids("publisher")).toContain("next");
  expect(ids("drafter")).toContain("edit");
  expect(ids("drafter")).not.toContain("approve");
});
