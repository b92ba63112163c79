import type { Said } from "../words/said.ts";
import { told, type Told } from "../words/told.ts";
import type { Source } from "./source.ts";

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
export type CredentialState = { level: CredentialLevel } & Told;

export const DEAD_AFTER = 2;
const WARN_AHEAD_MS = 7 * 86_400_000;
const WARN_AHEAD_SHARE = 1 / 4;
/** Platforms give nothing new for what was given a moment ago. */
const RENEW_AHEAD_SHARE = 1 / 2;
const RENEW_AGAIN_MS = 5 * 60_000;
const SIGN_IN = { code: "todo.sign-in" } as const;

/** How the sign-in stands at this moment, and why, in words for a person; undefined where there is none to stand. */
export function credentialState({ credential }: Source, now: Date): CredentialState | undefined {
  if (!credential) return undefined;
  const { refused, expiresAt, unrenewed } = credential;
  const at = now.getTime();
  if (refused && refused.times >= DEAD_AFTER)
    return { level: "dead", ...told({ code: "sign-in.dead", why: refused.why }, SIGN_IN) };
  if (expiresAt && Date.parse(expiresAt) <= at)
    return { level: "dead", ...told({ code: "sign-in.ended", ago: (at - Date.parse(expiresAt)) / 1000 }, SIGN_IN) };
  if (refused) return { level: "suspect", ...told({ code: "sign-in.suspect", why: refused.why }) };
  const left = expiresAt ? Date.parse(expiresAt) - at : Number.POSITIVE_INFINITY;
  if (left <= Math.min(WARN_AHEAD_MS, lifeOf(credential) * WARN_AHEAD_SHARE)) {
    const ends: Said = unrenewed
      ? { code: "sign-in.ends-unrenewed", left: left / 1000, why: unrenewed.why }
      : { code: "sign-in.ends", left: left / 1000 };
    return { level: "expiring", ...told(ends, { code: "todo.sign-in-before" }) };
  }
  return { level: "ok", ...told(expiresAt ? { code: "sign-in.good", left: left / 1000 } : { code: "sign-in.in" }) };
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
