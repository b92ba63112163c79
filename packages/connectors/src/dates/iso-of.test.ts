import { expect, test } from "vitest";
import { isoOf, isoOfSeconds } from "./iso-of.ts";

test.each([
  ["2026-11-28T09:30:00Z", "2026-11-28T09:30:00.000Z"],
  ["2026-11-28T09:30:00+0000", "2026-11-28T09:30:00.000Z"],
  ["2026-11-28T09:30:00.123+02:00", "2026-11-28T07:30:00.123Z"],
])("%s is %s", (written, iso) => expect(isoOf(written)).toBe(iso));

test.each(["", "yesterday", null, undefined])("%j is none", (written) => expect(isoOf(written)).toBeUndefined());

test("seconds since 1970", () => expect(isoOfSeconds(1_795_858_200)).toBe("2026-11-28T09:30:00.000Z"));
