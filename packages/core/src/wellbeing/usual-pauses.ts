import type { Pauses } from "../brand/brand.ts";

/** What holds where a brand says nothing. */
export const USUAL_PAUSES: Pauses = { after: 10, minutes: 15 };
