import { expect, test } from "vitest";
import { Hours } from "../hours/hours.ts";
import { snoozeTimesOf } from "./snooze-times.ts";

// Thursday evening in Jerusalem, where the week begins on Sunday.
const now = new Date("2027-01-07T18:30:00Z");
const timeZone = "Asia/Jerusalem";

test("tomorrow and Monday are nine o'clock by the brand's own clock where it has no opening hours", () => {
  expect(snoozeTimesOf({ timeZone }, now)).toEqual({
    hour: "2027-01-07T19:30:00.000Z",
    tomorrow: "2027-01-08T07:00:00.000Z",
    monday: "2027-01-11T07:00:00.000Z",
  });
});

test("they are when it opens next where it has, past closed days", () => {
  const slot = [{ from: "08:30", to: "17:00" }];
  const hours = Hours.parse({ days: { sun: slot, mon: [{ from: "10:00", to: "14:00" }], tue: slot } });
  expect(snoozeTimesOf({ timeZone, hours }, now)).toMatchObject({
    tomorrow: "2027-01-10T06:30:00.000Z",
    monday: "2027-01-11T08:00:00.000Z",
  });
});
