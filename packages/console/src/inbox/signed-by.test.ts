import { expect, test } from "vitest";
import { signedBy } from "./signed-by.ts";

const draft = { text: "Thank you, Dana! – Acme", alternatives: [{ text: "Thanks – Acme" }] } as never;

test("signs for the person who approves, in every proposal, and nowhere else", () => {
  const voice = { signature: "Acme", signatures: { p1: "Noam, Acme" }, formality: "friendly", contact: "" } as never;
  expect(signedBy(draft, voice, "p1")).toEqual({
    text: "Thank you, Dana! – Noam, Acme",
    alternatives: [{ text: "Thanks – Noam, Acme" }],
  });
  expect(signedBy(draft, voice, "p2")).toBe(draft);
  expect(signedBy(draft, undefined, "p1")).toBe(draft);
  expect(signedBy(undefined, voice, "p1")).toBeUndefined();
});
