import { keyStates, type AccessKeyView as TheAccessKeyView } from "@earshot/core/access-key/key-view";
import * as z from "zod";
import { Origin, Roles } from "./team.ts";

/** A key without its secret. */
export const AccessKeyView = Roles.extend({
  id: z.string(),
  name: z.string(),
  madeBy: z.string().describe("The id of the person who made it, or the machine (`command-line`)."),
  maker: z.string().describe("The name of who made it."),
  createdAt: z.string(),
  endsAt: z.string().optional().describe("Absent: it has no end."),
  state: z
    .enum(keyStates)
    .describe("`less`: it may less than it says, as its maker may less now; `maker-gone`: it may nothing."),
  lastUse: Origin.extend({ at: z.string().describe("To the hour.") }).optional(),
}) satisfies z.ZodType<TheAccessKeyView>;
