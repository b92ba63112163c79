import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateIn, isoDate } from "./iso-date.ts";

const NINE = "2026-11-28T09:00:00.000Z";
const HALF_PAST_SIX_PM = "2026-11-28T18:30:00.000Z";
const MIDNIGHT = "2026-11-28T00:00:00.000Z";

describe("what programs write", () => {
  test.each([
    ["2026-03-02T10:00:00+01:00", "2026-03-02T09:00:00.000Z"],
    ["2026-03-02T10:00:00", "2026-03-02T10:00:00.000Z"],
    ["2026-03-02 10:00", "2026-03-02T10:00:00.000Z"],
    ["2026-03-02", "2026-03-02T00:00:00.000Z"],
    ["Mon, 02 Mar 2026 10:00:00 GMT", "2026-03-02T10:00:00.000Z"],
    ["Mon, 02 Mar 2026 10:00:00 -0500", "2026-03-02T15:00:00.000Z"],
    ["02 Mar 2026 10:00", "2026-03-02T10:00:00.000Z"],
    ["Mon, 02 Mar 26 10:00:00 EST", "2026-03-02T15:00:00.000Z"],
    ["Sat, 28 Nov 2026 12:00:00 +0300 (EEST)", NINE],
    ["Sat, 28 Nov 2026 10:00:00 (CET)", NINE],
    ["Sat, 28 Nov 2026 11:00 GMT+2", NINE],
    ["Sat, 28 Nov 2026 11:00:00 UTC+02:00", NINE],
    ["Sat Nov 28 2026 11:00:00 GMT+0200 (Eastern European Standard Time)", NINE],
    ["Sat, 28 Nov 2026 10:00:00 CET", NINE],
    ["Sat, 28 Nov 2026 11:00:00 EET", NINE],
    ["28 Nov 2026 12:00:00 MSK", NINE],
    ["28 Nov 2026 12:30:00 IRST", NINE],
    ["28 Nov 2026 01:00:00 PST", NINE],
    ["28 Jun 2026 12:00:00 CEST", "2026-06-28T10:00:00.000Z"],
    ["28 Nov 2026 10:00:00 Europe/Budapest", NINE],
    ["28 Jun 2026 11:00:00 Europe/Budapest", "2026-06-28T09:00:00.000Z"],
    ["28 Nov 2026 09:00:00 Z", NINE],
    ["2026-11-28 11:00:00+02", NINE],
    ["2026-11-28T11:00:00.000+0200", NINE],
    ["2026-11-28T09:00:00,5Z", "2026-11-28T09:00:00.500Z"],
    ["2026-11-28 14:30:00 +05:30", NINE],
    ["2026-11-28T09:00:00−00:00", NINE],
    ["20261128T090000Z", NINE],
    ["2026-11-28T0900", NINE],
    ["2026-11-28T09Z", NINE],
    ["20261128090000", NINE],
    ["20261128", MIDNIGHT],
    ["2026-W48-6", MIDNIGHT],
    ["2026W486T09:00:00Z", NINE],
    ["2026-332", MIDNIGHT],
    ["2026-11-28T11:00:00+02:00[Europe/Helsinki]", NINE],
    ["2026-11-28T11:00:00[Europe/Helsinki]", NINE],
    ["2026-11-28 11:00:00 +0200 EET", NINE],
    ["28 Nov 2026 04:00:00 America/New_York", NINE],
    ["28/Nov/2026:11:00:00 +0200", NINE],
    ["Sat Nov 28 09:00:00 +0000 2026", NINE],
    ["2026-11-28Z", MIDNIGHT],
    ["2026-11-28+01:00", "2026-11-27T23:00:00.000Z"],
    ["2026-11", "2026-11-01T00:00:00.000Z"],
    ["Saturday, 28-Nov-26 09:00:00 GMT", NINE],
    ["Sat Nov 28 09:00:00 2026", NINE],
    ["Sat Nov 28 11:00:00 EET 2026", NINE],
    ["28 Nov 99 09:00 GMT", "1999-11-28T09:00:00.000Z"],
    ["Sun, 28 Nov 2026 09:00:00 GMT", NINE],
    ["28 Nov 2026 09:00:00 GMT", NINE],
    ["Sat, 28 Nov 2026 24:00:00 GMT", "2026-11-29T00:00:00.000Z"],
    ["2026-12-31T23:59:60Z", "2027-01-01T00:00:00.000Z"],
    ["1795856400", NINE],
    [1795856400, NINE],
    ["1795856400000", NINE],
    [1795856400.5, "2026-11-28T09:00:00.500Z"],
    ["2026/11/28 09:00:00", NINE],
    ["28.11.2026 09:00", NINE],
    ["28/11/2026", MIDNIGHT],
    ["11/28/2026 9:00 AM", NINE],
  ])("%s is %s", (written, iso) => expect(isoDate(written)).toBe(iso));
});

describe("what people write", () => {
  test.each([
    ["28 Nov 2026 06:30 PM", HALF_PAST_SIX_PM],
    ["November 28, 2026 at 6:30 p.m.", HALF_PAST_SIX_PM],
    ["Nov 28th, 2026, 6:30PM", HALF_PAST_SIX_PM],
    ["28 Nov 2026 12:15 AM", "2026-11-28T00:15:00.000Z"],
    ["28 Nov 2026 12:15 PM", "2026-11-28T12:15:00.000Z"],
    ["28 Nov 2026 9 am", NINE],
    ["28 בנובמבר 2026 18:30", HALF_PAST_SIX_PM],
    ["יום שבת, 28 בנובמבר 2026 בשעה 18:30", HALF_PAST_SIX_PM],
    ["28 בנוב׳ 2026, 6:30 אחה״צ", HALF_PAST_SIX_PM],
    ["۱۴۰۵/۰۹/۰۷", MIDNIGHT],
    ["۱۴۰۵/۹/۷ ۱۸:۳۰", HALF_PAST_SIX_PM],
    ["شنبه ۷ آذر ۱۴۰۵ ساعت ۱۸:۳۰", HALF_PAST_SIX_PM],
    ["۷ آذر ۱۴۰۵ - ۶:۳۰ ب.ظ", HALF_PAST_SIX_PM],
    ["٧ آذر ١٤٠٥", MIDNIGHT],
    ["۲۸ نوامبر ۲۰۲۶", MIDNIGHT],
    ["07/09/1405", MIDNIGHT],
    ["2026. november 28.", MIDNIGHT],
    ["2026. november 28., szombat 18:30", HALF_PAST_SIX_PM],
    ["2026. nov. 28. 18:30:00", HALF_PAST_SIX_PM],
    ["2026. november 28. du. 6:30", HALF_PAST_SIX_PM],
    ["2026. 11. 28.", MIDNIGHT],
    ["2026. XI. 28.", MIDNIGHT],
    ["2026. 11. 28. 18.30", HALF_PAST_SIX_PM],
    ["2026. november 28-án 18.30", HALF_PAST_SIX_PM],
    ["2026 m. lapkričio mėn. 28 d. 18.30 val.", HALF_PAST_SIX_PM],
    ["۷ آذرماه ۱۴۰۵", MIDNIGHT],
    ["28 ноя 2026, 21:30 МСК", HALF_PAST_SIX_PM],
    ["2026.11.28. 18:30", HALF_PAST_SIX_PM],
    ["szombat, 28 nov. 2026 18:30:00 +0000", HALF_PAST_SIX_PM],
    ["2026年11月28日", MIDNIGHT],
    ["2026年11月28日 星期六 下午6:30", HALF_PAST_SIX_PM],
    ["2026年11月28日18時30分", HALF_PAST_SIX_PM],
    ["民國115年11月28日", MIDNIGHT],
    ["115/11/28", MIDNIGHT],
    ["2026/11/28 下午 06:30:00", HALF_PAST_SIX_PM],
    ["2026 m. lapkričio 28 d. 18:30", HALF_PAST_SIX_PM],
    ["2026 m. lapkričio 28 d., šeštadienis", MIDNIGHT],
    ["2026 lapkr. 28", MIDNIGHT],
    ["28. November 2026, 18:30 Uhr", HALF_PAST_SIX_PM],
    ["28 novembre 2026", MIDNIGHT],
    ["28 ноября 2026 г., 18:30", HALF_PAST_SIX_PM],
    ["28 نوفمبر 2026", MIDNIGHT],
    ["Σάβ, 28 Νοέ 2026", MIDNIGHT],
    ["28 Νοεμβρίου 2026", MIDNIGHT],
    ["2026 m. birželio 5 d.", "2026-06-05T00:00:00.000Z"],
    ["5. juli 2026", "2026-07-05T00:00:00.000Z"],
  ])("%s is %s", (written, iso) => expect(isoDate(written)).toBe(iso));
});

test.each([
  "5",
  "99",
  "yesterday",
  "soon",
  "",
  "0001-01-01T00:00:00Z",
  "+099999-01-01T00:00:00Z",
  "30 Feb 2026 09:00:00 GMT",
  "2026-02-29",
  "2026-13-01",
  "2026-W54-1",
  "2026-366",
  "31 Nov 2026",
  "۱۴۰۵/۱۲/۳۰",
  "2026-11-28T25:00:00Z",
  "2026-11-28T09:61:00Z",
  "2026-11-28T24:01:00Z",
  "28 Nov 2026 18:30 AM",
  "2026-11-28T09:00:00+25:00",
  "28 Nov 2026 09:00:00 IST",
  "28 Nov 2026 09:00:00 Mars/Phobos",
  "03/04/2026",
  "26-11-28",
  "28 listopad 2026",
  "7 آذر 2026",
  "9 Nov 8 2026 7",
  "0".repeat(500),
  `${"1 ".repeat(30)}Nov`,
])("%s is no date, or could be two", (written) => expect(isoDate(written)).toBeUndefined());

test("what is known of a file tells which of two dates is meant, and in which zone", () => {
  expect(dateIn("03/04/2026", { order: "day-first" })).toBe("2026-04-03T00:00:00.000Z");
  expect(dateIn("03/04/2026", { order: "month-first" })).toBe("2026-03-04T00:00:00.000Z");
  expect(dateIn("3.4.26", { order: "day-first" })).toBe("2026-04-03T00:00:00.000Z");
  expect(dateIn("2026. 11. 28. 10:00", { zone: "Europe/Budapest" })).toBe(NINE);
  expect(dateIn("2026. 11. 28. 10:00 GMT", { zone: "Europe/Budapest" })).toBe("2026-11-28T10:00:00.000Z");
  expect(dateIn("28/03/2026", { order: "month-first" })).toBe("2026-03-28T00:00:00.000Z");
});

test("a date is the same on every machine", () => {
  const written = ["28 Nov 2026 06:30 PM", "2026-11-28T18:30", "2026. nov. 28. 18:30", "۱۴۰۵/۰۹/۰۷ ۱۸:۳۰"];
  const code = `import { isoDate } from ${JSON.stringify(new URL("iso-date.ts", import.meta.url).href)};
    console.log(${JSON.stringify(written)}.map(isoDate).join(" "));`;
  for (const TZ of ["UTC", "America/Los_Angeles", "Asia/Tehran", "Pacific/Apia"]) {
    const out = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
      env: { ...process.env, TZ, NODE_OPTIONS: "" },
      cwd: fileURLToPath(new URL(".", import.meta.url)),
      encoding: "utf8",
    });
    expect(out.trim().split(" "), TZ).toEqual(written.map(() => HALF_PAST_SIX_PM));
  }
});

test("whatever is written is a date or none, and what is made of it is itself read as that", () => {
  const pieces = [
    "28",
    "Nov",
    "2026",
    ":",
    "30",
    "PM",
    "+0300",
    "(",
    ")",
    "CET",
    "W",
    "T",
    "年",
    "آذر",
    "۷",
    "-",
    "/",
    ".",
    " ",
  ];
  const written = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...pieces)).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(written, (text) => {
      const iso = isoDate(text);
      expect(isoDate(iso)).toBe(iso);
    }),
    { numRuns: 3000 },
  );
});
