import { describe, expect, test } from "vitest";
import { credentialState, shouldRenew, type Credential } from "./credential.ts";
import type { Source } from "./source.ts";

const now = new Date("2026-11-27T12:00:00Z");
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000).toISOString();
const state = (credential?: Credential) =>
  credentialState({ ...(credential && { credential }) } as unknown as Source, now);
const refused = (times: number) => ({ at: hours(0), times, why: "401." });
const sixtyDays = { givenAt: hours(-24 * 30), expiresAt: hours(24 * 30) };

describe("how a sign-in stands", () => {
  test("a source that needs none has none", () => expect(state()).toBeUndefined());

  test.each([
    ["one without an end", { givenAt: hours(-1) }, "ok"],
    ["one in the middle of its life", sixtyDays, "ok"],
    ["one in its last week", { givenAt: hours(-24 * 53), expiresAt: hours(24 * 7) }, "expiring"],
    ["a short one in its last quarter", { givenAt: hours(-1.5), expiresAt: hours(0.5) }, "expiring"],
    ["a short one before that", { givenAt: hours(-1.4), expiresAt: hours(0.6) }, "ok"],
    ["one at its end", { givenAt: hours(-2), expiresAt: hours(0) }, "dead"],
    ["one refused once", { givenAt: hours(-2), refused: refused(1) }, "suspect"],
    ["one refused twice", { givenAt: hours(-2), refused: refused(2) }, "dead"],
  ] as const)("%s is %s", (_, credential, level) => expect(state(credential)?.level).toBe(level));

  test("the cause is said, and what to do", () => {
    expect(state({ givenAt: hours(-2), refused: refused(2) })).toMatchObject({
      why: "The platform no longer takes our sign-in: 401.",
      todo: expect.stringContaining("Sign in again"),
    });
    const unrenewed = { at: hours(-1), why: "Consent was withdrawn." };
    expect(state({ givenAt: hours(-24 * 59), expiresAt: hours(24), unrenewed })?.why).toBe(
      "Our sign-in ends in 24 hours. It could not be renewed: Consent was withdrawn.",
    );
  });
});

describe("a renewal", () => {
  test.each([
    ["is due in the second half of a life", { givenAt: hours(-1.01), expiresAt: hours(0.99) }, true],
    ["is not due in the first", { givenAt: hours(-0.99), expiresAt: hours(1.01) }, false],
    ["is never due for what does not end", { givenAt: hours(-1e6) }, false],
    ["is due for what ended already", { givenAt: hours(-2), expiresAt: hours(-1) }, true],
    ["is one caller's at a time", { ...sixtyDays, givenAt: hours(-24 * 40), renewingUntil: hours(0.01) }, false],
    [
      "waits after a failure",
      { ...sixtyDays, givenAt: hours(-24 * 40), unrenewed: { at: hours(-0.01), why: "" } },
      false,
    ],
    [
      "is tried again after that",
      { ...sixtyDays, givenAt: hours(-24 * 40), unrenewed: { at: hours(-0.1), why: "" } },
      true,
    ],
  ] as const)("%s", (_, credential, due) => expect(shouldRenew(credential, now)).toBe(due));
});
