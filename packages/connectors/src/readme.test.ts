import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connectors } from "./registry.ts";

const guide = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const table = guide.slice(guide.indexOf("## What is here"));
const rows = [...table.matchAll(/^\| `.*$/gmu)].map(([row]) => row.split("|").map((cell) => cell.trim()));
const yes = (method: unknown) => (method ? "yes" : "");

test("the guide's table has a row for every platform and no other, and says what its connector can", () => {
  const told = rows.map((cells) => cells.slice(1, 8).join(", "));
  const there = Object.values(connectors).map((each) =>
    [
      `\`${each.platform}\``,
      each.finds === "everything" ? "everything" : "by terms",
      each.reply ? "yes" : "by hand",
      yes(each.answers),
      yes(each.retract),
      yes(each.consent),
      yes(each.webhook),
    ].join(", "),
  );
  expect(new Set(told)).toEqual(new Set(there));
});

test.each(Object.values(connectors))("$name has a README.md of its own", ({ platform }) => {
  const file = join(import.meta.dirname, platform, "README.md");
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, "utf8")).toMatch(/^# \w/u);
});
