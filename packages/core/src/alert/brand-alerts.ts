import * as z from "zod";
import { alertKinds } from "./alert.ts";

/** What a brand says of its alerts. */
export const BrandAlerts = z.strictObject({
  /** Kinds of which nobody is mailed; the page has them all the same. */
  unmailed: z.array(z.enum(alertKinds)).max(alertKinds.length).default([]),
});
export type BrandAlerts = z.infer<typeof BrandAlerts>;
