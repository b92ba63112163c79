import type { GroupRoles as TheGroupRoles, Security as TheSecurity } from "@earshot/core/settings/settings";
import * as z from "zod";
import { Roles } from "./team.ts";

/** How long a session lasts, in hours: without being used, and at most; and whether who signs in by a link has to have a passkey. */
export const Security = z.strictObject({
  idleHours: z.number(),
  absoluteHours: z.number(),
  requirePasskeys: z.boolean().optional().describe("Absent: no."),
}) satisfies z.ZodType<TheSecurity>;

export const GroupRoles = z.record(z.string(), Roles) satisfies z.ZodType<TheGroupRoles>;
