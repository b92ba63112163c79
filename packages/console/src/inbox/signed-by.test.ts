import { expect, test } from "vitest";
import { signedBy } from "./signed-by.ts";

const draft = { text: "Thank you, Dana! – Acme", alternatives: [{ text: "Thanks – Acme" }] } as never;

test("signs for the person who approves, in every proposal, and nowhere else", () => {
  const voice = { signature: "Acme", signatures: { p1: "Noam, Acme" }, formality: "friendly", contact: "" } as never;
  expect(signedBy(draft, voice, { id: "p1", name: "Dana" })).toEqual({
    text: "Thank you, Dana! – Noam, Acme",
    alternatives: [{ text: "Thanks – Noam, Acme" }],
  });
  expect(signedBy(draft, voice, { id: "p2", name: "Ben" })).toBe(draft);
  expect(signedBy(draft, undefined, { id: "p1", name: "Dana" })).toBe(draft);
  expect(signedBy(undefined, voice, { id: "p1", name: "Dana" })).toBeUndefined();
});

test("who has a pseudonym signs with it, where the brand signs at all", () => {
  const voice = { signature: "Acme", signatures: { p1: "Dana, Acme" }, formality: "friendly", contact: "" } as never;
  const kim = { name: "Dana Levi", pseudonym: "Kim" };
  expect(signedBy(draft, voice, { id: "p1", ...kim })?.text).toBe("Thank you, Dana! – Kim, Acme");
  expect(signedBy(draft, voice, { id: "p2", ...kim })?.text).toBe("Thank you, Dana! – Kim");
  const unsigned = { signature: "", formality: "friendly", contact: "" } as never;
  expect(signedBy(draft, unsigned, { id: "p1", ...kim })).toBe(draft);
});
