import { expect, test } from "vitest";
import type { CheckIn } from "../check-in/check-in.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { satisfactionIn } from "./satisfaction.ts";

const within = { from: "2027-01-05T00:00:00.000Z", to: "2027-01-06T00:00:00.000Z" };
const askedAt = "2027-01-05T12:00:00.000Z";
const figureOf = (checkIn?: Partial<CheckIn>) =>
  satisfactionIn(
    { checkIn: checkIn && { kind: "satisfaction", at: askedAt, askedAt, ...checkIn } } as Conversation,
    within,
  );
const answer = (is: "well" | "not-well" | "so-so") => ({ answer: { is, at: "2027-02-01T00:00:00.000Z" } });

test("who was asked for a number in the period counts, with what they answered whenever that was", () => {
  expect(figureOf({})).toEqual({ asked: 1, answered: 0, satisfied: 0 });
  expect(figureOf(answer("well"))).toEqual({ asked: 1, answered: 1, satisfied: 1 });
  expect(figureOf(answer("not-well"))).toEqual({ asked: 1, answered: 1, satisfied: 0 });
  expect(figureOf(answer("so-so"))).toEqual({ asked: 1, answered: 1, satisfied: 0 });
});

test("nobody counts who was not asked, asked otherwise or on another day", () => {
  const none = { asked: 0, answered: 0, satisfied: 0 };
  expect(figureOf()).toEqual(none);
  expect(figureOf({ kind: "check-in", ...answer("well") })).toEqual(none);
  expect(figureOf({ askedAt: within.to })).toEqual(none);
  expect(satisfactionIn({ checkIn: { kind: "satisfaction", at: askedAt } } as Conversation, within)).toEqual(none);
});
