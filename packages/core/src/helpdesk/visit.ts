import type { Connected } from "./connected.ts";
import type { Handover } from "./handover.ts";
import type { Ask, Helpdesk } from "./helpdesk.ts";

/** As it is on record, whatever comes next. */
export type Progress = { handover: Handover };
export type There = { helpdesk: Helpdesk; ask: Ask; connected: Connected };
