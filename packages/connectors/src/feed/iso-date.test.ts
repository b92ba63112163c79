import { expect, test } from "vitest";
import { isoDate } from "./iso-date.ts";

test.each([
  ["2026-03-02T10:00:00+01:00", "2026-03-02T09:00:00.000Z"],
  ["2026-03-02T10:00:00", "2026-03-02T10:00:00.000Z"],
  ["2026-03-02 10:00", "2026-03-02T10:00:00.000Z"],
  ["2026-03-02", "2026-03-02T00:00:00.000Z"],
  ["Mon, 02 Mar 2026 10:00:00 GMT", "2026-03-02T10:00:00.000Z"],
  ["Mon, 02 Mar 2026 10:00:00 -0500", "2026-03-02T15:00:00.000Z"],
  ["02 Mar 2026 10:00", "2026-03-02T10:00:00.000Z"],
  ["Mon, 02 Mar 26 10:00:00 EST", "2026-03-02T15:00:00.000Z"],
  ["5", undefined],
  ["yesterday", undefined],
  ["0001-01-01T00:00:00Z", undefined],
  ["+099999-01-01T00:00:00Z", undefined],
  [undefined, undefined],
])("%s is %s", (written, iso) => expect(isoDate(written)).toBe(iso));
