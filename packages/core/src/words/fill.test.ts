import { expect, test } from "vitest";
import { fill } from "./fill.ts";

const days = "{n, plural, =0 {today} one {# day of {name}} other {# days of {name}}}, {name}";

test("fills in names, and chooses the form that the number takes in the language", () => {
  const said = (n: number) => fill(days, { n, name: "Noa" }, "en");
  expect([0, 1, 2, 1200].map(said)).toEqual([
    "today, Noa",
    "1 day of Noa, Noa",
    "2 days of Noa, Noa",
    "1,200 days of Noa, Noa",
  ]);
  const lt = "{n, plural, one {# žodis} few {# žodžiai} many {# žodžio} other {# žodžių}}";
  expect([1, 2, 10, 11, 21, 22, 1.5].map((n) => fill(lt, { n }, "lt"))).toEqual([
    "1 žodis",
    "2 žodžiai",
    "10 žodžių",
    "11 žodžių",
    "21 žodis",
    "22 žodžiai",
    "1,5 žodžio",
  ]);
  const he = "{n, plural, one {יום אחד} two {יומיים} other {# ימים}}";
  expect([1, 2, 3].map((n) => fill(he, { n }, "he"))).toEqual(["יום אחד", "יומיים", "3 ימים"]);
});

test("writes numbers, lists, moments and lengths of time as the language does", () => {
  expect(fill("{n}", { n: 1234.5 }, "fa")).toBe("۱٬۲۳۴٫۵");
  expect(fill("{names}", { names: ["a", "b", "c"] }, "en")).toBe("a, b, and c");
  expect(fill("{at, date}", { at: "2026-11-29T22:00:00Z" }, "hu", "UTC")).toBe("2026. nov. 29.");
  expect(fill("{at, time}", { at: "2026-11-29T22:00:00Z" }, "en", "UTC")).toBe("Nov 29, 2026, 10:00 PM UTC");
  const long = (seconds: number, language: string) => fill("{s, duration}", { s: seconds }, language);
  expect([45, 60, 7140, 7200, 259_200].map((s) => long(s, "en"))).toEqual([
    "45 seconds",
    "1 minute",
    "119 minutes",
    "2 hours",
    "3 days",
  ]);
  expect(long(7200, "he")).toBe("שעתיים");
});

test("leaves in place what it has no value for, and takes a count that is no number as it is", () => {
  expect(fill("{name} of {of}", { name: "{of}" }, "en")).toBe("{of} of {of}");
  expect(fill("{n, plural, one {# late} other {# late}}", { n: "200+" }, "en")).toBe("200+ late");
  expect(fill("{how, select, a {first {n}} other {second}}", { how: "a", n: 3 }, "en")).toBe("first 3");
  expect(fill("{how, select, a {first} other {second}}", { how: "b" }, "en")).toBe("second");
});
