import { expect, test } from "vitest";
import { viewOf, type Strain } from "./strain.ts";

const now = new Date("2027-01-05T12:00:00Z");
const brand = { timeZone: "UTC", pauses: { after: 2, minutes: 20 } };
const strain = (since?: string): Strain => ({
  person: "p1",
  read: [
    { mention: "m0", at: "2027-01-04T23:00:00.000Z" },
    { mention: "m1", at: "2027-01-05T09:00:00.000Z" },
    { mention: "m2", at: "2027-01-05T10:00:00.000Z" },
  ],
  ...(since && { since }),
  version: 1,
});

test("a pause is offered once as much was read today as the brand says, and not while one is taken", () => {
  expect(viewOf(strain(), { brand, person: {} }, now)).toEqual({ read: 2, after: 2, minutes: 20, offered: true });
  const paused = { pausedUntil: "2027-01-05T12:10:00.000Z" };
  expect(viewOf(strain(), { brand, person: paused }, now)).toMatchObject({ offered: false });
  expect(viewOf(undefined, { brand: { timeZone: "UTC" }, person: {} }, now)).toEqual({
    read: 0,
    after: 10,
    minutes: 15,
    offered: false,
  });
});

test("one says so oneself, also never; what was read before the last pause asks for none", () => {
  expect(viewOf(strain(), { brand, person: { pauseAfter: 3 } }, now)).toMatchObject({ after: 3, offered: false });
  expect(viewOf(strain(), { brand, person: { pauseAfter: 0 } }, now)).toMatchObject({ after: 0, offered: false });
  expect(viewOf(strain("2027-01-05T09:30:00.000Z"), { brand, person: {} }, now)).toMatchObject({
    read: 2,
    offered: false,
  });
});

test("days begin at midnight where the brand is", () => {
  const tokyo = { ...brand, timeZone: "Asia/Tokyo" };
  expect(viewOf(strain(), { brand: tokyo, person: {} }, now)).toMatchObject({ read: 3 });
});
