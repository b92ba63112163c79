import * as z from "zod";
import { Slot } from "../hours/hours.ts";
import { isTimeZone } from "../time-zone.ts";
import { alertKinds } from "./alert.ts";

/** Those of deadlines go to whose turn it is (`ladder/`). */
export const mailedKinds = alertKinds.filter((kind) => kind !== "deadline");

/** From a time of day until another, by a clock of one's own. */
export const Quiet = z
  .strictObject({ slot: Slot, timeZone: z.string().refine(isTimeZone, "input.time-zone") })
  .refine(({ slot: { from, to } }) => from !== "00:00" || to !== "24:00", {
    message: "input.quiet-all-day",
    path: ["slot"],
  });

/** What somebody wants to be mailed of, and when. */
export const AlertChoices = z.strictObject({
  /** Absent: what is critical, where they may approve. */
  kinds: z.array(z.enum(mailedKinds)).max(mailedKinds.length).optional(),
  mail: z.boolean().default(true),
  /** Meanwhile nothing is mailed; it comes when they are over, with its time. */
  quiet: Quiet.optional(),
  /** What is critical is mailed at once all the same. */
  throughQuiet: z.boolean().default(true),
});
export type AlertChoices = z.infer<typeof AlertChoices>;
