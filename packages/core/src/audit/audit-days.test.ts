import { expect, test } from "vitest";
import { readAuditDays } from "./audit-days.ts";

test("days are whole, a month at least and ten years at most; nothing is the usual", () => {
  expect(readAuditDays({})).toEqual({});
  expect(readAuditDays({ EARSHOT_AUDIT_DAYS: "" })).toEqual({});
  expect(readAuditDays({ EARSHOT_AUDIT_DAYS: "365" })).toEqual({ auditDays: 365 });
  for (const wrong of ["0", "29", "3661", "1.5", "long", "-30"])
    expect(() => readAuditDays({ EARSHOT_AUDIT_DAYS: wrong })).toThrow(/EARSHOT_AUDIT_DAYS: whole days, 30 to 3660/u);
});
