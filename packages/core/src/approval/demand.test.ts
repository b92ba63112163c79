import fc from "fast-check";
import { expect, test } from "vitest";
import { intents, urgencies } from "../classification/classifier.ts";
import { roles } from "../team/person.ts";
import { asks } from "./asks.ts";
import { applies, demandOf, missingOf, whoMayNext, type Demand, type Risk } from "./demand.ts";

const risk = (more: Partial<Risk> = {}): Risk => ({
  urgency: "normal",
  intents: ["complaint"],
  matters: [],
  platform: "mastodon",
  ...more,
});

test("without rules of its own a brand asks two people for what is grave, and another for an own text where it is urgent", () => {
  expect(demandOf({}, risk({ intents: ["safety"], urgency: "critical" }))).toMatchObject({ people: 2, other: true });
  expect(demandOf({}, risk({ urgency: "high" }))).toMatchObject({ people: 1, other: true });
  expect(demandOf({}, risk())).toEqual({ people: 1, admin: false, other: false, rules: [] });
});

test("all that a rule names must hold, of several values any, and an amount that is not known could be of any", () => {
  const rule = {
    id: "r",
    name: "",
    asks: "second" as const,
    urgency: ["high" as const, "critical" as const],
    platforms: ["x"],
    amountFrom: 50,
  };
  const fits = risk({ urgency: "high", platform: "x", amount: 50 });
  expect(applies(rule, fits)).toBe(true);
  expect(applies(rule, { ...fits, urgency: "low" })).toBe(false);
  expect(applies(rule, { ...fits, platform: "mastodon" })).toBe(false);
  expect(applies(rule, { ...fits, amount: 49.99 })).toBe(false);
  expect(applies(rule, risk({ urgency: "high", platform: "x" }))).toBe(false);
  expect(applies(rule, { ...fits, amount: Number.POSITIVE_INFINITY })).toBe(true);
});

const person = fc.record({ id: fc.constantFrom("a", "b", "c", "d"), role: fc.constantFrom(...roles) });
const rule = fc.record({
  id: fc.string({ minLength: 1 }),
  name: fc.constant(""),
  asks: fc.constantFrom(...asks),
  urgency: fc.option(fc.subarray([...urgencies], { minLength: 1 }), { nil: undefined }),
});

test("nothing is enough that has fewer people who may approve, no admin, or none but the writer where a rule asks for them", () => {
  fc.assert(
    fc.property(
      fc.array(rule, { maxLength: 4 }),
      fc.array(person, { maxLength: 5 }),
      fc.constantFrom(undefined, "a", "b"),
      fc.constantFrom(...urgencies),
      fc.subarray([...intents]),
      (rules, approvers, writer, urgency, about) => {
        const demand = demandOf(
          { approvals: { rules: rules.map(({ urgency: of, ...rest }) => ({ ...rest, ...(of && { urgency: of }) })) } },
          risk({ urgency, intents: about }),
        );
        if (missingOf(demand, approvers, writer) !== undefined) return;
        const may = approvers.filter(({ role }) => role === "approver" || role === "admin");
        expect(new Set(may.map(({ id }) => id)).size).toBeGreaterThanOrEqual(demand.people);
        if (demand.admin) expect(may.some(({ role }) => role === "admin")).toBe(true);
        if (demand.other && writer) expect(may.some(({ id }) => id !== writer)).toBe(true);
      },
    ),
  );
});

test("whoever is asked next gives what is missing", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 1 }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (people, two, admin, other) => {
        const [first] = people.filter(({ role }) => role === "approver" || role === "admin");
        if (!first) return;
        const demand: Demand = { people: two || admin ? 2 : 1, admin, other, rules: [] };
        const missing = missingOf(demand, [first], first.id);
        if (!missing) return;
        for (const next of whoMayNext(people, missing, [first]))
          expect(missingOf(demand, [first, next], first.id)).toBeUndefined();
      },
    ),
  );
});
