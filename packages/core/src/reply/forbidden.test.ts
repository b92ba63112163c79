import { expect, test } from "vitest";
import type { Rule, Rulebook } from "../connector.ts";
import type { Mention } from "../mention/mention.ts";
import { forbiddenBy } from "./forbidden.ts";

const rule = (forbids: NonNullable<Rule["forbids"]>, since = "2026-02-23"): Rulebook => ({
  limit: { max: 280, unit: "weighted" },
  pace: { seconds: 1, jitter: 0 },
  rules: [{ id: "r", forbids, says: "No.", source: "https://x.example/rules", since }],
  readOn: "2026-11-27",
});
const mention = (more: Partial<Mention> = {}) =>
  ({ id: "x:1", firstSeenAt: "2026-03-01T00:00:00Z", ...more }) as Mention;
const reply = (status: "published" | "failed", of = "x:1") => ({ mention: of, status });
const at = new Date("2026-03-02T09:00:00Z");

test.each([
  ["who did not name us", rule({ unless: "addressed" }), mention(), [], at, true],
  ["who named us", rule({ unless: "addressed" }), mention({ addressed: true }), [], at, false],
  [
    "before the rule's first day",
    rule({ unless: "addressed" }),
    mention(),
    [],
    new Date("2026-02-22T23:59:59Z"),
    false,
  ],
  ["on the rule's first day", rule({ unless: "addressed" }), mention(), [], new Date("2026-02-23T00:00:00Z"), true],
  ["seven days on", rule({ afterDays: 7 }), mention({ createdAt: "2026-02-23T09:00:00Z" }), [], at, true],
  ["a moment before", rule({ afterDays: 7 }), mention({ createdAt: "2026-02-23T09:00:01Z" }), [], at, false],
  [
    "an edit begins it anew",
    rule({ afterDays: 7 }),
    mention({ createdAt: "2026-01-01T00:00:00Z", editedAt: "2026-03-01T00:00:00Z" }),
    [],
    at,
    false,
  ],
  [
    "undated, by when it was seen",
    rule({ afterDays: 7 }),
    mention({ firstSeenAt: "2026-02-01T00:00:00Z" }),
    [],
    at,
    true,
  ],
  ["answered once", rule({ repliesPerMention: 1 }), mention(), [reply("published")], at, true],
  ["once tried", rule({ repliesPerMention: 1 }), mention(), [reply("failed")], at, false],
  ["where nobody is answered from here", rule("every-reply"), mention({ addressed: true }), [], at, true],
  ["a kind that is not answered", rule({ kinds: ["post"] }), mention({ kind: "post" }), [], at, true],
  ["another kind", rule({ kinds: ["post"] }), mention({ kind: "comment" }), [], at, false],
  ["another was answered", rule({ repliesPerMention: 1 }), mention(), [reply("published", "x:2")], at, false],
] as const)("%s", (_, rulebook, of, replies, now, forbidden) => {
  expect(forbiddenBy(rulebook, of, [...replies], now)?.id).toBe(forbidden ? "r" : undefined);
});

test("a platform without rules forbids nothing", () => {
  expect(forbiddenBy(undefined, mention(), [], at)).toBeUndefined();
});

test("a rule that has ended forbids nothing", () => {
  const { rules, ...rest } = rule("every-reply");
  const ended = { ...rest, rules: [{ ...rules[0]!, until: "2026-03-01" }] };
  expect(forbiddenBy(ended, mention(), [], at)).toBeUndefined();
  expect(forbiddenBy(ended, mention(), [], new Date("2026-03-01T23:59:59Z"))?.id).toBe("r");
});
