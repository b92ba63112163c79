import { expect, test } from "vitest";
import { momentIn, wallClockIn } from "./moment-in.ts";

test("what a clock on a brand's wall shows is the moment it shows it, whatever the browser's zone, on both sides of a clock change", () => {
  expect(wallClockIn("Asia/Jerusalem", new Date("2027-01-07T18:30:00Z"))).toBe("2027-01-07T20:30");
  for (const [zone, wall, at] of [
    ["Asia/Jerusalem", "2027-01-08T09:00", "2027-01-08T07:00:00.000Z"],
    ["Asia/Tehran", "2027-01-08T09:00", "2027-01-08T05:30:00.000Z"],
    ["Europe/Vilnius", "2027-03-28T02:30", "2027-03-28T00:30:00.000Z"],
    ["Europe/Vilnius", "2027-03-28T09:00", "2027-03-28T06:00:00.000Z"],
    ["America/New_York", "2027-11-07T12:00", "2027-11-07T17:00:00.000Z"],
  ] as const)
    expect(momentIn(zone, wall)).toBe(at);
  expect(momentIn("UTC", "")).toBeUndefined();
});
