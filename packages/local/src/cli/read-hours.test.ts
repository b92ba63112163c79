import { expect, test } from "vitest";
import { hoursIn } from "./read-hours.ts";

test("opening hours are read as somebody types them, across the end of the week too", () => {
  const office = [{ from: "09:00", to: "17:00" }];
  expect(Object.keys(hoursIn(["sun-thu 09:00-17:00"]).days)).toEqual(["sun", "mon", "tue", "wed", "thu"]);
  expect(hoursIn(["mon-tue 09:00-17:00", "Tue 09:00-12:00, 13:00-24:00", "wed closed"]).days).toEqual({
    mon: office,
    tue: [
      { from: "09:00", to: "12:00" },
      { from: "13:00", to: "24:00" },
    ],
    wed: [],
  });
});

test.each(["mon", "monday 09:00-17:00", "xyz 09:00-17:00", "mon 9-5", "mon 09:00"])("refuses %s in words", (said) => {
  expect(() => hoursIn([said])).toThrow(/opening time|days are/);
});
