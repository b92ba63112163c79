import { Language } from "@earshot/core/brand/brand";
import { commonMatters } from "@earshot/core/classification/reading";
import type { ToAnnounce } from "@earshot/core/outreach/outreach";
import { describe, expect, test } from "vitest";
import { announce } from "./announce.ts";

const abouts: ToAnnounce["about"][] = [
  { kind: "trouble" },
  { kind: "trouble", matter: "a matter of the brand's own" },
  ...commonMatters.map((matter) => ({ kind: "trouble" as const, matter })),
  { kind: "unhappy", matter: "delivery", contact: "care@acme.example" },
  { kind: "unhappy", matter: "other", contact: "" },
  { kind: "closed", from: "2026-12-24", to: "2026-12-26", opens: "2026-12-27" },
  { kind: "closed", from: "2026-12-24", to: "2026-12-24", opens: "2026-12-25" },
];

describe.each(Language.options)("%s", (language) => {
  test.each(abouts)("says all of $kind $matter $from", (about) => {
    const text = announce({ language, about });
    for (const said of Object.values(text)) {
      expect(said).not.toMatch(/[{}]|undefined|\.\.|\s\s|\s[.,]/u);
      expect(said.length).toBeLessThanOrEqual(280);
    }
    for (const said of [text.article, text.post]) expect(said).toMatch(/[.。]$/u);
    if (about.kind === "unhappy" && about.contact) expect(text.post).toContain(about.contact);
  });

  test("names the days in its own way", () => {
    const [stretch, day] = abouts.slice(-2).map((about) => announce({ language, about }).post);
    const digits = language === "fa" ? /[۰-۹]/u : /24/u;
    expect(stretch).toMatch(digits);
    expect(day).toMatch(digits);
    expect(stretch).not.toBe(day);
  });
});

test("in English it reads as people write", () => {
  const about = abouts.at(-2)!;
  expect(announce({ language: "en", about })).toEqual({
    title: "Closed: 24–26 December",
    article: "We are closed: 24–26 December. We are here again from 27 December on.",
    post: "We are closed: 24–26 December. What you write meanwhile is answered from 27 December on.",
  });
});
