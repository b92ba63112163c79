import { changedParts, draftPart } from "../approval/fingerprint.ts";
import { unapproved } from "../approval/still-approved.ts";
import type { Context } from "../context.ts";
import { fingerprintWith, type Situation } from "../conversation/read-conversation.ts";
import { lookAgain, record } from "../follow-up/look-again.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { credentialState } from "../source/credential.ts";
import { answeredByHand, recordByHand } from "./by-hand.ts";
import { isStanding, whyNot } from "../wellbeing/no-contact.ts";
import { forbiddenBy } from "./forbidden.ts";
import { HELD_SECONDS, SIGN_IN_SECONDS } from "./release-held.ts";
import type { Reply } from "./reply.ts";
import { giveBack, hold, type Where } from "./settle.ts";
import { waitsForCalm } from "../incident/in-crisis.ts";
import { stoppedBy } from "./stop.ts";

/** While the sign-in is dead nothing is sent or looked up: what was approved waits until somebody has signed in again. */
export async function waitsForSignIn(ctx: Context, where: Where, { source }: Situation): Promise<boolean> {
  if (!source) return false;
  const state = credentialState(source, ctx.now());
  if (state?.level === "dead") {
    await hold(ctx, where, SIGN_IN_SECONDS, "sign-in-again", { code: "why.sign-in", why: state.says.why });
    return true;
  }
  const isNameless = source.account === undefined && ctx.connectors[source.platform]?.account !== undefined;
  if (isNameless) await hold(ctx, where, HELD_SECONDS, "sign-in-again", { code: "why.nameless" });
  return isNameless;
}

/** As far as we know: kill switches, the fingerprint, who approved it, and the rules. */
export async function mayBeSent(ctx: Context, where: Where, situation: Situation, reply: Reply): Promise<boolean> {
  const { conversation, brand, settings, mention, noContact } = situation;
  if (isStanding(noContact)) {
    await giveBack(ctx, where, noContact.why === "blocked" ? "blocked" : "not-allowed", whyNot(noContact));
    return false;
  }
  const stopped = stoppedBy(settings, brand, conversation.platform) ?? waitsForCalm(brand, conversation, reply);
  if (stopped) {
    await hold(ctx, where, HELD_SECONDS, "paused", stopped);
    return false;
  }
  const now = fingerprintWith(
    ctx,
    situation,
    situation.drafts.find((draft) => draft.number === reply.draft),
    reply.text,
  );
  const newest =
    conversation.draft === reply.draft ? now : { ...now, draft: draftPart(conversation.draft, situation.draft?.text) };
  const changed = changedParts(reply.fingerprint, newest);
  if (changed.length > 0 || mention.deletedAt) {
    const parts = changed.map(({ part }) => ({ code: `part.${part}` as const }));
    await giveBack(
      ctx,
      where,
      "stale",
      mention.deletedAt ? { code: "reason.deleted" } : { code: "why.changed", parts },
    );
    return false;
  }
  const missing = await unapproved(ctx, situation, reply);
  if (missing) {
    await giveBack(ctx, where, "stale", missing);
    return false;
  }
  const { rulebook } = ctx.connectors[conversation.platform] ?? {};
  const rule = forbiddenBy(rulebook, mention, situation.replies, ctx.now());
  if (rule) {
    await giveBack(ctx, where, "refused", rule.says);
    return false;
  }
  return true;
}

/** The mention as it stands on the platform this moment, with what was answered there by hand; asked before the first attempt alone. */
export async function standsThere(ctx: Context, where: Where, situation: Situation, reply: Reply): Promise<boolean> {
  if (reply.attempts > 0) return true;
  const seen = await lookAgain(ctx, situation, undefined);
  if (seen === "later") return true;
  if (!(await record(ctx, situation, seen))) {
    const byHand = await answeredByHand(ctx, situation);
    if (!byHand) return true;
    await giveBack(ctx, where, "stale", { code: "why.answered-meanwhile" });
    await retryOnConflict(() => recordByHand(ctx, situation, byHand));
    return false;
  }
  await giveBack(ctx, where, "stale", { code: seen.mention === "deleted" ? "reason.deleted" : "why.customer-changed" });
  return false;
}
