import * as z from "zod";
import { weekdays } from "./weekdays.ts";
import { urgencies } from "../classification/classifier.ts";

const startOfSlot = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time as 09:00.");
const endOfSlot = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "Write a time as 17:30, at most 24:00.");

/** From a time of day until another; one that ends before it starts goes on past midnight. */
export const Slot = z
  .strictObject({ from: startOfSlot, to: endOfSlot })
  .refine(({ from, to }) => from !== to, "It ends when it starts: for the whole day write 00:00 to 24:00.");
export type Slot = z.infer<typeof Slot>;

export const Slots = z.array(Slot).max(6);

/** When the team works, by the brand's own clock; a weekday that is not named is closed. */
export const Hours = z
  .strictObject({
    days: z.partialRecord(z.enum(weekdays), Slots),
    /** Urgencies whose deadlines count closed time too. */
    always: z.array(z.enum(urgencies)).max(urgencies.length).default(["critical"]),
  })
  .refine(({ days }) => Object.values(days).some((slots) => slots.length > 0), {
    message: "input.no-hours",
    path: ["days"],
  });
export type Hours = z.infer<typeof Hours>;

const Day = z.iso.date("Write a day as 2027-01-31.");

export const Holiday = z.strictObject({
  day: Day,
  name: z.string().trim().max(120),
  /** The calendar that it comes from: a country, or a country and its part. */
  calendar: z.string().max(12),
});
export type Holiday = z.infer<typeof Holiday>;

/** What a brand itself says of a day; it goes before what a calendar says. */
export const OwnDay = z.strictObject({
  day: Day,
  name: z.string().trim().max(120).default(""),
  /** `usual`: as on any such weekday, whatever the calendars say. */
  hours: z.union([z.enum(["closed", "usual"]), Slots.min(1)]),
});
export type OwnDay = z.infer<typeof OwnDay>;

export const Holidays = z.strictObject({
  /** Countries by two letters, with or without a part: "IL", "US", "GB-SCT". */
  calendars: z
    .array(z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,4})?$/, "Write a country as two capital letters, for example HU."))
    .max(10)
    .default([]),
  /** The closed days of those calendars, in order, resolved to the end of `until`. */
  days: z.array(Holiday).max(1500).default([]),
  until: Day.optional(),
  own: z.array(OwnDay).max(400).default([]),
});
export type Holidays = z.infer<typeof Holidays>;
