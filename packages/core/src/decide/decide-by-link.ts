import { approve } from "../approval/approve.ts";
import { decline } from "../approval/decline.ts";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Person } from "../team/person.ts";
import { asSeen } from "./as-seen.ts";
import type { Decision } from "./decision.ts";
import type { DecisionLink, MailAct } from "./decision-link.ts";
import { readDecision } from "./read-decision.ts";

/** Whose a link is, and how what it is for stands now: nothing is done by looking. */
export type Looked =
  | { is: "old" }
  | { is: "theirs"; name: string }
  | { is: "yours"; brand: string; conversation: string; decision: Decision | undefined; isAsMailed: boolean };

/** What whoever opens a link of a mail is shown; `person`: who is signed in. */
export async function lookAtDecisionLink(ctx: Context, person: Person | undefined, token: string): Promise<Looked> {
  const link = await liveLink(ctx, token);
  if (!link) return { is: "old" };
  if (link.person !== person?.id) {
    const owner = await ctx.store.get(keys.person(link.person));
    return owner ? { is: "theirs", name: owner.name } : { is: "old" };
  }
  const { brand, conversation, texts, seen } = link;
  const decision = await readDecision(ctx, brand, conversation, { texts, language: person.language });
  return {
    is: "yours",
    brand,
    conversation,
    decision,
    isAsMailed: decision?.canDecide === true && decision.seen === seen,
  };
}

/**
 * Decides as the mail offered it, once, as the person whom it was for, by the verbs of the console.
 * @returns whether it is on its way, or another person is asked first
 * @throws Refusal `too-late` for a link that is used or too old, `not-allowed` for another person; and all that the verbs refuse, by
 * which the link is not used up
 */
export async function decideByLink(
  ctx: Context,
  person: Person,
  token: string,
  { act, reason = "" }: { act: MailAct; reason?: string },
): Promise<"approved" | "first" | "declined"> {
  const link = await liveLink(ctx, token);
  if (!link) throw new Refusal("too-late", { code: "refusal.decision-link-old" });
  if (link.person !== person.id) throw new Refusal("not-allowed", { code: "refusal.decision-link-theirs" });
  const acting: Context = { ...ctx, actor: person };
  const { brand, conversation, seen } = link;
  const used = await take(ctx, token, link);
  try {
    const { fingerprint, draft } = await asSeen(acting, brand, conversation, seen);
    if (act === "decline") {
      await decline(acting, brand, conversation, { draft: draft!.number, reason });
      return "declined";
    }
    const { conversation: after } = await approve(acting, brand, conversation, { fingerprint, text: draft!.text });
    return after.status === "open" ? "first" : "approved";
  } catch (error) {
    if (error instanceof Refusal) await giveBack(ctx, token, used);
    throw error;
  }
}

async function liveLink(ctx: Context, token: string): Promise<DecisionLink | undefined> {
  const link = await ctx.store.get(keys.decisionLink(hashOf(token)));
  return link && link.usedAt === undefined && link.expiresAt > ctx.now().toISOString() ? link : undefined;
}

/** Of two at the same moment one takes it. */
async function take(ctx: Context, token: string, link: DecisionLink): Promise<DecisionLink> {
  const used: DecisionLink = { ...link, usedAt: ctx.now().toISOString(), version: link.version + 1 };
  try {
    await ctx.store.commit([
      { put: keys.decisionLink(hashOf(token)), value: used, if: link.version, expiresAt: new Date(link.expiresAt) },
    ]);
    return used;
  } catch (error) {
    throw error instanceof Conflict ? new Refusal("too-late", { code: "refusal.decision-link-old" }) : error;
  }
}

async function giveBack(ctx: Context, token: string, used: DecisionLink): Promise<void> {
  const { usedAt: _, ...link } = used;
  await ctx.store.commit([
    {
      put: keys.decisionLink(hashOf(token)),
      value: { ...link, version: used.version + 1 },
      if: used.version,
      expiresAt: new Date(used.expiresAt),
    },
  ]);
}
