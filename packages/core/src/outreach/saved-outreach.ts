import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Outreach } from "./outreach.ts";

/** So long it is known that something was proposed. */
const KEPT_DAYS = 400;

/** The write of a proposal, on condition that nobody changed it since it was read. */
export function savedOutreach(one: Outreach): Change {
  return {
    put: keys.outreach(one.brand, one.id),
    value: one,
    if: one.version === 1 ? "absent" : one.version - 1,
    expiresAt: new Date(Date.parse(one.at) + KEPT_DAYS * 86_400_000),
  };
}
