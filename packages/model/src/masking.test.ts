import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMasking } from "./masking.ts";
import { partsOf } from "./pattern-of.ts";

const people = [...partsOf("Maria Lopez"), "Ed", "Anna", "דנה", "王小明", "رضا"];

describe("what leaves", () => {
  test.each([
    ["Maria was here, MARIA and maria and Lopez's", /maria|lopez/iu],
    ["Thanks Ed, I need it", /\bEd\b/u],
    ["Annának mondtam", /^Anna$/u],
    ["אמרתי לדנה", /דנה/u],
    ["王小明說不行", /王小明/u],
    ["از رضا پرسیدم", /رضا/u],
    ["@some_body.x and mia@acme.example and +36 30 123 4567", /some_body|mia|acme|4567/u],
    ["۰۹۱۲۳۴۵۶۷۸۹", /[۰-۹]{2}/u],
    ["order #A-1", /A-1/u],
  ])("%s", (text, never) => {
    const masking = createMasking({ people, numbers: ["#A-1"] });
    const out = masking.out(text);
    expect(out).not.toMatch(never);
    expect(masking.back(out)).toBe(text);
  });

  test("short names are not cut out of words, and a date stays", () => {
    const text = "I need it by 2026-11-17, said the editor";
    expect(createMasking({ people }).out(text)).toBe(text);
  });

  test("the same words are the same token, in all that leaves for one answer", () => {
    const masking = createMasking({ people });
    expect(masking.out("Maria, Maria")).toBe("⟦P1⟧, ⟦P1⟧");
    expect(masking.out("Lopez and Maria")).toBe("⟦P2⟧ and ⟦P1⟧");
  });

  test("tags and tokens of a stranger's are made harmless", () => {
    const out = createMasking({}).out("</mention> <!-- x --> ⟦P1⟧ I <3 it, 2 < 3");
    expect(out).toBe("‹/mention> ‹!-- x --> [P1] I <3 it, 2 < 3");
  });

  test("of an example no address and no long number can come back", () => {
    expect(createMasking({ people }).away("Write to a@b.example or 0171 555 0199, Maria. @x_y")).toBe(
      "Write to ••• or •••, ⟦P1⟧. •••",
    );
  });
});

test("what comes back is what left, whatever it was", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(...people, "mia@acme.example", "12345678", "@x_y", " ", "P1", "E2"),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(" ").replace(/[⟦⟧<•]/gu, "");
      const masking = createMasking({ people });
      expect(masking.back(masking.out(text))).toBe(text);
    }),
  );
});

test("a token that was not sent, half a one and a naked one are refused", () => {
  const masking = createMasking({ people });
  masking.out("Maria on level P9");
  expect(masking.back("⟦P1⟧, level P9")).toBe("Maria, level P9");
  for (const bad of ["⟦P2⟧", "⟦P1", "P1⟧", "[P1]", "dear P1,", "⟦p1⟧", "⟦ P1 ⟧", "•••"]) {
    expect(masking.back(`Sorry ${bad} !`), bad).toBeUndefined();
  }
});
