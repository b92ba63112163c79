import fc from "fast-check";
import { expect, test } from "vitest";
import { intents, urgencies } from "../classification/classifier.ts";
import { risks, type Conversation } from "../conversation/conversation.ts";
import { aConversation, ago, NOW } from "./a-conversation.fixture.ts";
import { harmOf, reasonsOf } from "./harm.ts";

const harm = (change: Partial<Conversation>) => harmOf(aConversation(change), NOW);
const author = (followers: number) => ({ author: { id: "mia", name: "Mia", followers } });

const anyone = fc.record({
  urgency: fc.constantFrom(...urgencies),
  intents: fc.subarray([...intents]),
  followers: fc.nat(2_000_000_000),
  reach: fc.nat(2_000_000_000),
  /** Minutes until it is due. */
  left: fc.option(fc.integer({ min: -100_000, max: 100_000 }), { nil: undefined }),
  atRisk: fc.subarray([...risks]),
  vip: fc.boolean(),
});
type Anyone = typeof anyone extends fc.Arbitrary<infer T> ? T : never;

function made({ urgency, intents: said, followers, reach, left, atRisk, vip }: Anyone): Conversation {
  const { dueAt: _, ...rest } = aConversation({ urgency, intents: said, ...author(followers), reach, atRisk });
  return { ...rest, ...(left !== undefined && { dueAt: ago(-left) }), ...(vip && { vip }) };
}

test("more urgent, more widely heard, later, more at risk or a VIP is never less pressing", () => {
  const more: [string, (one: Anyone, by: number) => Anyone][] = [
    ["urgency", (one) => ({ ...one, urgency: urgencies[Math.max(0, urgencies.indexOf(one.urgency) - 1)]! })],
    ["followers", (one, by) => ({ ...one, followers: one.followers + by })],
    ["reach", (one, by) => ({ ...one, reach: one.reach + by })],
    ["time left", (one, by) => ({ ...one, left: one.left === undefined ? by : one.left - by })],
    ["at risk", (one) => ({ ...one, atRisk: [...risks] })],
    ["VIP", (one) => ({ ...one, vip: true })],
  ];
  for (const [what, change] of more) {
    fc.assert(
      fc.property(anyone, fc.nat(50_000), (one, by) => {
        expect(harmOf(made(change(one, by)), NOW), what).toBeGreaterThanOrEqual(harmOf(made(one), NOW));
      }),
    );
  }
});

test("of two critical ones alike, the one in which people may come to harm stands above", () => {
  const burned = harm({ urgency: "critical", intents: ["complaint", "safety"] });
  expect(burned).toBeGreaterThan(harm({ urgency: "critical", intents: ["press"] }));
});

test("what is grave stands above all that is not, whoever said that and however late it is", () => {
  fc.assert(
    fc.property(anyone, anyone, (one, other) => {
      const grave = made({ ...one, urgency: "critical" });
      const marked = made({ ...one, urgency: "low", intents: ["safety"] });
      const thanks = made({
        ...other,
        urgency: other.urgency === "critical" ? "high" : other.urgency,
        intents: ["praise"],
      });
      expect(Math.min(harmOf(grave, NOW), harmOf(marked, NOW))).toBeGreaterThan(harmOf(thanks, NOW));
    }),
  );
});

test("each part tells apart what is alike but for it", () => {
  const usual = harm({});
  expect(harm({ urgency: "high" })).toBeGreaterThan(usual);
  expect(harm(author(48_000))).toBeGreaterThan(usual);
  expect(harm({ reach: 48_000 })).toBe(harm(author(48_000)));
  expect(harm({ dueAt: ago(-12) })).toBeGreaterThan(usual);
  expect(harm({ dueAt: ago(12) })).toBeGreaterThan(harm({ dueAt: ago(-12) }));
  expect(harm({ atRisk: ["unanswered"] })).toBeGreaterThan(usual);
  expect(harm({ vip: true })).toBeGreaterThan(usual);
});

test("why it stands there is said by what weighs most, three at most, and never nothing", () => {
  const reasons = (change: Partial<Conversation>) => reasonsOf(aConversation(change), NOW);
  expect(reasons({})).toEqual([{ code: "waiting", values: { minutes: 5 } }]);
  expect(reasons({ urgency: "critical", intents: ["safety"], dueAt: ago(-12), ...author(48_000), vip: true })).toEqual([
    { code: "grave", values: { intent: "safety" } },
    { code: "due", values: { minutes: 12 } },
    { code: "followers", values: { followers: 48_000 } },
  ]);
  expect(reasons({ urgency: "high", dueAt: ago(90), vip: true })).toEqual([
    { code: "urgency", values: { urgency: "high" } },
    { code: "late", values: { minutes: 90 } },
    { code: "vip", values: {} },
  ]);
  expect(reasons({ atRisk: ["repeat-complaints"] })).toEqual([
    { code: "at-risk", values: { why: "repeat-complaints" } },
  ]);
});
