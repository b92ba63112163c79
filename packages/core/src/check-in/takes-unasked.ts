import type { Connector } from "../connector.ts";
import { rulesOn } from "../reply/rules-on.ts";

/**
 * Whether a platform lets us write again to whom we have answered: not where a mention has one reply of ours, nor where people must have
 * asked for what automation writes to them. What forbids this one mention is asked beside it (`forbiddenBy`).
 */
export function takesUnasked(connector: Connector | undefined, now: Date): boolean {
  if (!connector?.reply || connector.oneReply) return false;
  return !rulesOn(connector.rulebook, now).some(({ demands }) => demands === "consent");
}
