import { changeBrand } from "@earshot/core/brand/change-brand";
import { makeDigest } from "@earshot/core/digest/make-digest";
import { keys } from "@earshot/core/keys";
import { deadlineOf } from "@earshot/core/mention/deadline";
import { expect, test } from "vitest";
import { createDigestWorld } from "../../../tests/support/digest-world.ts";
import { createCalendars } from "./create-calendars.ts";

const calendars = createCalendars();
const office = Object.fromEntries(
  ["sun", "mon", "tue", "wed", "thu", "fri"].map((day) => [day, [{ from: "09:00", to: "17:00" }]]),
);

test.each([
  ["IL", "2027-10-11", "יום כיפור"],
  ["IR", "2027-03-21", "نوروز"],
  ["HU", "2027-10-23", "1956-os forradalom"],
  ["TW", "2027-02-06", "農曆年初一"],
  ["LT", "2027-07-06", "Valstybės diena"],
  ["US", "2027-11-25", "Thanksgiving Day"],
  ["GB-SCT", "2027-11-30", "St Andrew’s Day"],
])("%s has its holidays, in its own language: %s, %s", async (calendar, day, name) => {
  const days = (await calendars.closedDays(calendar, [2027]))!;
  expect(days).toContainEqual({ day, name: expect.stringContaining(name), calendar });
  expect(days.every((each) => each.name === each.name.normalize("NFKC"))).toBe(true);
});

test("there are the countries, with those of their parts that have holidays of their own; of others there is none", async () => {
  const list = await calendars.list();
  expect(list.length).toBeGreaterThan(150);
  expect(list.find(({ country }) => country === "GB")!.parts).toContainEqual({ code: "GB-SCT", name: "Scotland" });
  expect(await calendars.closedDays("XX", [2027])).toBeUndefined();
  expect(await calendars.closedDays("GB-XXX", [2027])).toBeUndefined();
});

test("a brand's calendars become days that its deadlines know; its own days go before them; unknown ones are refused", async () => {
  const { ctx } = await createDigestWorld({ now: "2027-10-01T08:00:00Z" });
  const admin = { ...ctx, calendars };
  const brand = await changeBrand(admin, "acme", {
    timeZone: "Asia/Jerusalem",
    hours: { days: office },
    holidays: { calendars: ["IL"], own: [{ day: "2027-10-12", name: "Moving", hours: "closed" }] },
  });
  expect(brand.holidays!.until).toBe("2028-12-31");
  expect(brand.holidays!.days.filter(({ day }) => day.startsWith("2028")).length).toBeGreaterThan(5);
  // Sunday 10 October, an hour before closing: Monday is Yom Kippur, on Tuesday they move.
  const due = deadlineOf(brand, { urgency: "normal", intents: [] }, "2027-10-10T13:00:00Z");
  expect(due).toBe("2027-10-13T13:00:00.000Z");
  await expect(changeBrand(admin, "acme", { holidays: { calendars: ["XX"] } })).rejects.toMatchObject({
    code: "bad-input",
    message: expect.stringContaining("XX"),
  });
  const without = await changeBrand(admin, "acme", { holidays: { calendars: [], own: [] } });
  expect(without.holidays).toEqual({ calendars: [], own: [], days: [] });
});

test("with the year the days of the next are added, by the daily digest's work, and nothing is written on other days", async () => {
  const { ctx, at } = await createDigestWorld({ now: "2027-10-01T08:00:00Z" });
  const worker = { ...ctx, calendars };
  await changeBrand(worker, "acme", { holidays: { calendars: ["LT"] } });
  const run = async (moment: string) => {
    at(moment);
    await makeDigest(worker, { brand: "acme", kind: "daily" });
    return (await ctx.store.get(keys.brand("acme")))!;
  };
  expect(await run("2027-10-02T09:00:00Z")).toMatchObject({ version: 2 });
  const renewed = await run("2028-01-02T09:00:00Z");
  expect(renewed.holidays).toMatchObject({ until: "2029-12-31" });
  expect(renewed.holidays!.days[0]!.day).toBe("2028-01-01");
  expect(await run("2028-02-01T09:00:00Z")).toMatchObject({ version: renewed.version });
});
