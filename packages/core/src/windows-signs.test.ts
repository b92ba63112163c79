import { expect, test } from "vitest";
import { cut } from "./mention/content.ts";
import type { Incoming } from "./mention/mention.ts";
import { withWindowsSigns } from "./windows-signs.ts";

test("quotes, dashes and the euro sign of Windows are what browsers show; nothing else changes", () => {
  expect(withWindowsSigns("don\u0092t \u0093ever\u0094 \u0096 \u0080 5\u0085")).toBe("don’t “ever” – € 5…");
  const others = "שלום ‌سلام ő 台 é\u00a0\n\t🙂";
  expect(withWindowsSigns(others)).toBe(others);
});

test("whatever platform a text comes from, it is stored with its signs", () => {
  const incoming: Incoming = {
    platform: "x",
    nativeId: "1",
    kind: "post",
    author: { id: "a", name: "a" },
    title: "It\u0092s",
    text: "don\u0092t",
    visibility: "public",
  };
  expect(cut(incoming)).toMatchObject({ title: "It’s", text: "don’t" });
});
