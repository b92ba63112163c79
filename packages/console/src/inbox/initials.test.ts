import { expect, test } from "vitest";
import { initialsOf } from "./initials.ts";

test.each([
  ["Dana", "D"],
  ["Noa Bar Lev", "NL"],
  ["שרה לוי", "של"],
  ["王小明", "王"],
  ["(Ops) élodie", "OÉ"],
  ["👩‍💻", ""],
  ["", ""],
])("of %j: %j", (name, initials) => expect(initialsOf(name)).toBe(initials));
