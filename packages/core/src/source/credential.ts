import type { Source } from "./source.ts";
import { span } from "./span.ts";

/** How a source's sign-in with its platform stands, as far as we know; kept beside the sealed secret. */
export type Credential = {
  /** When the secret was given, by a person or by the platform (ISO 8601). */
  givenAt: string;
  /** When it ends, where the platform says. */
  expiresAt?: string;
  /** Set while the platform refuses it: how often in a row, and in which words. */
  refused?: { at: string; times: number; why: string };
  /** The last renewal failed. */
  unrenewed?: { at: string; why: string };
  /** Somebody renews it, until then. */
  renewingUntil?: string;
  /** What the owner was told last. */
  told?: CredentialLevel;
};

/** `suspect`: refused once, which happens to good ones too. `dead`: nothing is sent until somebody signs in again. */
export type CredentialLevel = "ok" | "expiring" | "suspect" | "dead";
export type CredentialState = { level: CredentialLevel; why: string; todo?: string };

export const DEAD_AFTER = 2;
const WARN_AHEAD_MS = 7 * 86_400_000;
const WARN_AHEAD_SHARE = 1 / 4;
/** Platforms give nothing new for what was given a moment ago. */
const RENEW_AHEAD_SHARE = 1 / 2;
const RENEW_AGAIN_MS = 5 * 60_000;
const SIGN_IN = "Sign in again on the Sources page; what was approved waits and goes out then.";

/** How the sign-in stands at this moment, and why, in words for a person; undefined where there is none to stand. */
export function credentialState({ credential }: Source, now: Date): CredentialState | undefined {
  if (!credential) return undefined;
  const { refused, expiresAt, unrenewed } = credential;
  const at = now.getTime();
  if (refused && refused.times >= DEAD_AFTER)
    return { level: "dead", why: `The platform no longer takes our sign-in: ${refused.why}`, todo: SIGN_IN };
  if (expiresAt && Date.parse(expiresAt) <= at)
    return { level: "dead", why: `Our sign-in ended ${span(at - Date.parse(expiresAt))} ago.`, todo: SIGN_IN };
  if (refused)
    return { level: "suspect", why: `The platform refused our sign-in once: ${refused.why} It is tried again.` };
  const left = expiresAt ? Date.parse(expiresAt) - at : Number.POSITIVE_INFINITY;
  if (left <= Math.min(WARN_AHEAD_MS, lifeOf(credential) * WARN_AHEAD_SHARE)) {
    const cause = unrenewed ? ` It could not be renewed: ${unrenewed.why}` : "";
    return { level: "expiring", why: `Our sign-in ends in ${span(left)}.${cause}`, todo: "Sign in again before that." };
  }
  return { level: "ok", why: expiresAt ? `Signed in; good for ${span(left)}.` : "Signed in." };
}

/** It has an end, more than half of its life is over, nobody is at it, and the last try was not just now. */
export function shouldRenew(credential: Credential | undefined, now: Date): boolean {
  if (!credential?.expiresAt) return false;
  const at = now.getTime();
  if (Date.parse(credential.renewingUntil ?? "") > at) return false;
  if (at - Date.parse(credential.unrenewed?.at ?? "") < RENEW_AGAIN_MS) return false;
  return Date.parse(credential.expiresAt) - at < lifeOf(credential) * RENEW_AHEAD_SHARE;
}

function lifeOf({ givenAt, expiresAt }: Credential): number {
  return expiresAt ? Math.max(0, Date.parse(expiresAt) - Date.parse(givenAt)) : Number.POSITIVE_INFINITY;
}
