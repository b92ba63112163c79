import * as z from "zod";
import { alertKinds } from "./alert.ts";

/** What a brand says of its alerts. */
export const BrandAlerts = z.strictObject({
  /** Whether a spike of what is negative opens an incident by itself. */
  incidents: z.enum(["by-itself", "by-hand"]).default("by-itself"),
  /** Who approves while an incident is open, by id; empty: all admins. */
  seniors: z.array(z.string().min(1).max(100)).max(50).default([]),
  /** Kinds of which nobody is mailed; the page has them all the same. */
  unmailed: z.array(z.enum(alertKinds)).max(alertKinds.length).default([]),
});
export type BrandAlerts = z.infer<typeof BrandAlerts>;
