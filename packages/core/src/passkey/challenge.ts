import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Challenge } from "./passkey.ts";

export const CHALLENGE_SECONDS = 300;

type About = Pick<Challenge, "for" | "person" | "link">;

/** Asks something new of a device, base64url; it is to be answered within five minutes. */
export async function newChallenge(ctx: Context, about: About): Promise<string> {
  const challenge = Buffer.from(ctx.token()).toString("base64url");
  const expiresAt = new Date(ctx.now().getTime() + CHALLENGE_SECONDS * 1000);
  const value: Challenge = { ...about, expiresAt: expiresAt.toISOString(), version: 1 };
  await ctx.store.commit([{ put: keys.challenge(hashOf(challenge)), value, if: "absent", expiresAt }]);
  return challenge;
}

export type Taken = Challenge & { challenge: string };

/** The challenge that a device's answer names, which is used up, whatever the answer is worth; undefined when it was answered already, is too old or was never asked. */
export async function takeChallenge(
  ctx: Context,
  clientData: string,
  what: Challenge["for"],
): Promise<Taken | undefined> {
  const challenge = challengeIn(clientData);
  if (challenge === undefined) return undefined;
  const key = keys.challenge(hashOf(challenge));
  const found = await ctx.store.get(key);
  if (!found) return undefined;
  try {
    await ctx.store.commit([{ remove: key, if: found.version }]);
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
  return found.for === what && found.expiresAt >= ctx.now().toISOString() ? { ...found, challenge } : undefined;
}

/** Client data is JSON that the browser wrote, base64url. */
function challengeIn(clientData: string): string | undefined {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, "base64url").toString()) as { challenge?: unknown };
    return typeof challenge === "string" ? challenge : undefined;
  } catch {
    return undefined;
  }
}
