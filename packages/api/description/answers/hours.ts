import type { Clocks as TheClocks } from "@earshot/core/hours/clocks";
import type { Answering as TheAnswering } from "@earshot/core/figures/answering";
import type { Parity as TheParity } from "@earshot/core/hours/parity";
import type { Recounted as TheRecounted } from "@earshot/core/hours/recount-deadlines";
import * as z from "zod";

/** The two clocks of a conversation: from said to heard is the source's, from heard to answered the team's. */
export const Clocks = z.strictObject({
  saidAt: z.string().optional().describe("What the platform claims; absent where it names no date."),
  heardAt: z.string(),
  answeredAt: z.string().optional(),
  lag: z.number().optional().describe("Seconds from said to heard."),
  open: z
    .number()
    .optional()
    .describe("Seconds of open time from heard to answered, or to now while somebody waits; absent when nobody does."),
  wall: z.number().optional().describe("The same by the clock on the wall."),
}) satisfies z.ZodType<TheClocks>;

/** How what is asked was answered. Lengths of time are seconds of open time from heard to answered. */
export const Answering = z.strictObject({
  heard: z.number(),
  answered: z.number(),
  waiting: z.number().describe("Still in time: counted neither for nor against."),
  late: z
    .number()
    .describe("Answered after the deadline is not known once it is answered; of those that wait, so many are late."),
  rate: z.number().optional().describe("Of what was due: answered, 0 to 1."),
  median: z.number().optional(),
  p90: z.number().optional(),
}) satisfies z.ZodType<TheAnswering>;

export const parityFields = {
  by: z.strictObject({
    praise: Answering,
    complaints: Answering,
    questions: Answering,
  }),
  time: z
    .number()
    .optional()
    .describe(
      "Praise against complaints: by how much longer it waits, and how much more often it is answered; 1 is the same.",
    ),
  rate: z.number().optional(),
  unfair: z.literal(true).optional().describe("Praise is answered less than half as often as complaints."),
};

export const Parity = z.strictObject({
  days: z.number(),
  ...parityFields,
}) satisfies z.ZodType<TheParity>;

export const Recounted = z.strictObject({
  looked: z.number(),
  changed: z.number(),
  next: z.string().optional(),
}) satisfies z.ZodType<TheRecounted>;

export const CalendarList = z.array(
  z.strictObject({
    country: z.string(),
    parts: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
      }),
    ),
  }),
);
