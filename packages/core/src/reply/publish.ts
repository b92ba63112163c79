import type { Context } from "../context.ts";
import { situationOf, type Situation } from "../conversation/read-conversation.ts";
import { Conflict, ConnectorError } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { noteRefusal } from "../source/note-refusal.ts";
import { signedInCall } from "../source/renew-credential.ts";
import { noteBlocked } from "../wellbeing/note-blocked.ts";
import { mayBeSent, standsThere, waitsForSignIn } from "./may-be-sent.ts";
import { takeTurn } from "./pace.ts";
import type { Reply } from "./reply.ts";
import { savedReply } from "./saved-reply.ts";
import { giveBack, hold, settle, toBeChecked, type Where } from "./settle.ts";
import { outgoingOf } from "./outgoing.ts";

/** Longer than any call to a platform may take, so that a claim outlives the send it is for. */
const LEASE_SECONDS = 90;
/** So much of it must be left when a send begins: longer than the platform is waited for. */
const SEND_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 15;
const SUSPECT_SECONDS = 60;
const LOOKUPS_BEFORE_RESEND = 2;
/** Between two look-ups: what is slow to appear has appeared by then. */
const LOOKUP_SECONDS = 30;
const MOST_ATTEMPTS = 5;

/**
 * Sends an approved reply once. Claims it (one winner), looks it up first whenever an earlier attempt may have got through,
 * sends with a key that never changes, and records the receipt. Safe to call at any time, any number of times.
 */
export async function publish(ctx: Context, message: Message<"publish">): Promise<void> {
  const where: Where = { brand: message.brand, conversation: message.conversation, reply: message.reply };
  try {
    const ready = await prepare(ctx, where);
    if (ready) await send(ctx, where, ready.situation, ready.reply);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    ctx.log.info("reply.claimed-elsewhere", where);
  }
}

/** Everything that must hold before a send; returns the claimed reply, or nothing when it is not to be sent now. */
async function prepare(ctx: Context, where: Where): Promise<{ situation: Situation; reply: Reply } | undefined> {
  const situation = await situationOf(ctx, where.brand, where.conversation);
  const reply = situation?.replies.find((r) => r.id === where.reply);
  if (!situation || !reply) return undefined;
  if (reply.status !== "approved" && reply.status !== "sending" && reply.status !== "unknown") return undefined;
  const now = ctx.now();
  if (reply.leaseUntil && reply.leaseUntil > now.toISOString()) return undefined;
  if (await waitsForSignIn(ctx, where, situation)) return undefined;
  if (reply.maySent && !(await lookedUp(ctx, where, situation, reply))) return undefined;
  if (reply.attempts >= MOST_ATTEMPTS) {
    await giveBack(ctx, where, "unavailable", { code: "why.tried", n: reply.attempts });
    return undefined;
  }
  const early = Date.parse(reply.sendAfter) - now.getTime();
  if (early > LONGEST_WAIT_SECONDS * 1000) return undefined; // the sweep comes back when it is due
  if (early > 0) {
    await ctx.wait(early);
    return prepare(ctx, where); // it may have been undone meanwhile
  }
  if (!(await mayBeSent(ctx, where, situation, reply))) return undefined;
  if (!(await standsThere(ctx, where, situation, reply))) return undefined;
  const turn = await takeTurn(ctx, situation, reply);
  if (turn > LONGEST_WAIT_SECONDS) {
    await hold(ctx, where, turn, "slow-down", { code: "why.turn" });
    return undefined;
  }
  if (turn > 0) await ctx.wait(turn * 1000);
  return claimIfStill(ctx, where, reply);
}

/** While the platform was asked and a turn waited for, anything may have changed: all is read again right before the claim. */
async function claimIfStill(ctx: Context, where: Where, { version }: Reply): ReturnType<typeof prepare> {
  const situation = await situationOf(ctx, where.brand, where.conversation);
  const reply = situation?.replies.find(({ id }) => id === where.reply);
  if (!situation || reply?.version !== version) return undefined;
  if (!(await mayBeSent(ctx, where, situation, reply))) return undefined;
  return claim(ctx, where, situation, reply);
}

/** Looks for an earlier attempt's effect. True: it is certainly not there, so it may be sent again. */
async function lookedUp(ctx: Context, where: Where, situation: Situation, reply: Reply): Promise<boolean> {
  // Messages that come twice are no time that has passed.
  if (reply.lookups > 0 && reply.dueAt !== undefined && reply.dueAt > ctx.now().toISOString()) return false;
  const { brand, source, conversation } = situation;
  // It stands under the mention that it answered, whatever the customer has written since.
  const mention = situation.mentions.find(({ id }) => id === reply.mention);
  const connector = ctx.connectors[conversation.platform];
  if (!connector?.findReply || !source || !mention) {
    await toBeChecked(ctx, where, { code: "why.no-answer" });
    return false;
  }
  try {
    const found = await connector.findReply(await signedInCall(ctx, brand, source), outgoingOf(reply, mention));
    if (found) {
      await settle(ctx, where, found);
      return false;
    }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    if (error.trouble === "sign-in-again") await noteRefusal(ctx, source, error.message);
    await hold(ctx, where, error.retryAfter ?? 60, error.trouble, { code: "why.lookup-failed", why: error.message });
    return false;
  }
  const lookups = reply.lookups + 1;
  if (lookups >= LOOKUPS_BEFORE_RESEND) return true;
  const dueAt = new Date(ctx.now().getTime() + LOOKUP_SECONDS * 1000).toISOString();
  await ctx.store.commit([
    savedReply(conversation, reply, { status: "unknown", lookups, dueAt, leaseUntil: undefined }),
  ]);
  return false;
}

async function claim(
  ctx: Context,
  where: Where,
  situation: Situation,
  reply: Reply,
): Promise<{ situation: Situation; reply: Reply }> {
  const until = new Date(ctx.now().getTime() + LEASE_SECONDS * 1000).toISOString();
  const claimed = {
    status: "sending",
    attempts: reply.attempts + 1,
    maySent: true,
    lookups: 0,
    leaseUntil: until,
    dueAt: until,
  } as const;
  await ctx.store.commit([savedReply(situation.conversation, reply, claimed)]);
  ctx.log.info("reply.sending", { ...where, count: claimed.attempts });
  return { situation, reply: { ...reply, ...claimed, version: reply.version + 1 } };
}

async function send(ctx: Context, where: Where, situation: Situation, reply: Reply): Promise<void> {
  const { brand, source, mention, conversation } = situation;
  const connector = ctx.connectors[conversation.platform];
  if (!connector?.reply || !source) return giveBack(ctx, where, "not-allowed", { code: "why.cannot-reply" });
  try {
    const call = await signedInCall(ctx, brand, source);
    // Whoever slept since the claim leaves it to the sweep: others may have looked, and sent.
    if (Date.parse(reply.leaseUntil!) - ctx.now().getTime() < SEND_SECONDS * 1000) {
      ctx.log.warn("reply.claim-over", where);
      return;
    }
    const receipt = await connector.reply(call, outgoingOf(reply, mention));
    await settle(ctx, where, receipt);
  } catch (error) {
    if (error instanceof Conflict) throw error;
    if (error instanceof ConnectorError && error.trouble === "sign-in-again")
      await noteRefusal(ctx, source, error.message);
    await retryOnConflict(() => afterFailure(ctx, where, reply, error));
  }
}

async function afterFailure(ctx: Context, where: Where, reply: Reply, error: unknown): Promise<void> {
  const trouble = error instanceof ConnectorError ? error.trouble : "unknown";
  const message = error instanceof Error ? error.message : ({ code: "why.fault" } as const);
  const backOff = 15 * 2 ** (reply.attempts - 1);
  if (error instanceof ConnectorError && trouble === "slow-down")
    return hold(ctx, where, error.retryAfter ?? backOff, trouble, message, { notSent: true, free: true });
  // A first refusal may be the platform's mistake; after the second the sign-in is dead, and the reply waits for another.
  if (trouble === "sign-in-again")
    return hold(ctx, where, SUSPECT_SECONDS, trouble, message, { notSent: true, free: true });
  if (trouble === "unavailable") return hold(ctx, where, backOff, trouble, message, { notSent: true });
  if (trouble === "unknown") {
    if (!(error instanceof ConnectorError)) ctx.log.error("reply.fault", where, error);
    return hold(ctx, where, 5, trouble, message, { soon: true });
  }
  if (trouble === "blocked") await blockedBy(ctx, where);
  return giveBack(ctx, where, trouble, message);
}

async function blockedBy(ctx: Context, { brand, conversation }: Where): Promise<void> {
  const known = await ctx.store.get(keys.conversation(brand, conversation));
  if (known) await noteBlocked(ctx, known);
}
