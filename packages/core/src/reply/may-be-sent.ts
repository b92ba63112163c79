import { changedParts, draftPart } from "../approval/fingerprint.ts";
import type { Context } from "../context.ts";
import { fingerprintWith, type Situation } from "../conversation/read-conversation.ts";
import { lookAgain, record } from "../follow-up/look-again.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { credentialState } from "../source/credential.ts";
import { answeredByHand, recordByHand } from "./by-hand.ts";
import { forbiddenBy } from "./forbidden.ts";
import { HELD_SECONDS, SIGN_IN_SECONDS } from "./release-held.ts";
import type { Reply } from "./reply.ts";
import { giveBack, hold, type Where } from "./settle.ts";
import { stoppedBy } from "./stop.ts";

/** While the sign-in is dead nothing is sent or looked up: what was approved waits until somebody has signed in again. */
export async function waitsForSignIn(ctx: Context, where: Where, { source }: Situation): Promise<boolean> {
  if (!source) return false;
  const state = credentialState(source, ctx.now());
  if (state?.level === "dead") {
    await hold(ctx, where, SIGN_IN_SECONDS, "sign-in-again", `It waits. ${state.why}`);
    return true;
  }
  const isNameless = source.account === undefined && ctx.connectors[source.platform]?.account !== undefined;
  if (isNameless)
    await hold(ctx, where, HELD_SECONDS, "sign-in-again", "It waits until it is known in whose name it would go out.");
  return isNameless;
}

/** Kill switches, the fingerprint, the rules, and the mention as it stands on the platform this moment, with what was answered there by hand. */
export async function mayBeSent(ctx: Context, where: Where, situation: Situation, reply: Reply): Promise<boolean> {
  const { conversation, brand, settings, mention } = situation;
  const stopped = stoppedBy(settings, brand, conversation.platform);
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
    const names = changed.map(({ part }) => part).join(", ");
    await giveBack(
      ctx,
      where,
      "stale",
      mention.deletedAt ? "The customer deleted it." : `Changed since it was approved: ${names}.`,
    );
    return false;
  }
  const { rulebook } = ctx.connectors[conversation.platform] ?? {};
  const rule = forbiddenBy(rulebook, mention, situation.replies, ctx.now());
  if (rule) {
    await giveBack(ctx, where, "refused", rule.says);
    return false;
  }
  if (reply.attempts > 0) return true;
  const seen = await lookAgain(ctx, situation, undefined);
  if (seen === "later") return true;
  if (!(await record(ctx, situation, seen))) {
    const byHand = await answeredByHand(ctx, situation);
    if (!byHand) return true;
    await giveBack(ctx, where, "stale", "Somebody has answered it on the platform by hand meanwhile.");
    await retryOnConflict(() => recordByHand(ctx, situation, byHand));
    return false;
  }
  await giveBack(
    ctx,
    where,
    "stale",
    seen.mention === "deleted" ? "The customer deleted it." : "The customer changed it since it was approved.",
  );
  return false;
}
