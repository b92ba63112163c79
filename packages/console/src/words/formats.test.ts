import { expect, test } from "vitest";
import { lengthOf } from "./formats.ts";
import { languages } from "./languages.ts";

test("no narrow length of time borrows an English letter", () => {
  for (const language of ["fa", "he", "zh-Hant"] satisfies (keyof typeof languages)[])
    for (const unit of ["minute", "hour", "day"] as const)
      expect(lengthOf(12, unit, language, "narrow")).not.toMatch(/[a-z]/i);
});
