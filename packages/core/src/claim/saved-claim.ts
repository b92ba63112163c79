import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Claim, Presence } from "./claim.ts";

/** The table may forget it a while after it ended; whether it holds is told by `until`. */
const KEPT_MS = 60_000;

/** The write of a claim over what is stored in its place, on condition that nobody else wrote there. */
export function savedClaim(claim: Claim, stored: Claim | undefined): Change {
  return {
    put: keys.claim(claim.brand, claim.conversation),
    value: claim,
    // On the desk's list by time: whoever asks what changed is told, without another read.
    at: { inbox: places.moved(claim.brand, `${claim.conversation}#CLAIM`) },
    if: stored?.version ?? "absent",
    expiresAt: new Date(Date.parse(claim.until) + KEPT_MS),
  };
}

/** The write of who looks. */
export function savedPresence(presence: Presence): Change {
  const { brand, conversation, by, until } = presence;
  return {
    put: keys.presence(brand, conversation, by),
    value: presence,
    at: { inbox: places.moved(brand, `${conversation}#HERE#${by}`) },
    expiresAt: new Date(Date.parse(until) + KEPT_MS),
  };
}
