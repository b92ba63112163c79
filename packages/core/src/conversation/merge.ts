import * as z from "zod";
import { mustBeFree } from "../claim/must-be-free.ts";
import type { Intent } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { worse } from "../mention/deadline.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import { remembered } from "./act.ts";
import type { AsItStood, Conversation } from "./conversation.ts";
import { mustRest } from "./in-flight.ts";
import { happened, moved, saved, type Patch } from "./moves.ts";
import { readConversation, theSituation, type ConversationView } from "./read-conversation.ts";

export const Asked = z.object({ with: z.string().min(1).max(200) });

/**
 * Makes one of two conversations of a brand, whoever wrote them and wherever: the one that waits goes on (of two that wait, that which
 * was heard last), the other becomes part of it. Nothing is moved: the part keeps its records, ids and threads, so that it can come out
 * again as it was.
 * @throws Refusal `bad-input` while a reply of either is on its way
 */
export async function merge(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const { with: otherId } = parse(Asked, input);
  if (otherId === id) throw new Refusal("bad-input", { code: "refusal.merge-same" });
  await Promise.all([mustBeFree(ctx, brand, id), mustBeFree(ctx, brand, otherId)]);
  const both = await Promise.all([theSituation(ctx, brand, id), theSituation(ctx, brand, otherId)]);
  for (const { conversation, replies } of both) {
    if (conversation.merged) throw new Refusal("bad-input", { code: "refusal.merged-already" });
    mustRest(conversation, replies);
  }
  const [kept, part] = both.map(({ conversation }) => conversation).toSorted(goesOnFirst) as [
    Conversation,
    Conversation,
  ];
  const at = ctx.now().toISOString();
  const by = actorId(ctx);
  const next = moved(kept, together(kept, part));
  const was: AsItStood = asItStood(part);
  const joined = moved(part, {
    status: "closed",
    reason: { code: "reason.merged" },
    closedAt: part.closedAt ?? at,
    merged: { into: kept.id, by, at, was },
  });
  try {
    await ctx.store.commit([
      saved(next),
      saved(joined),
      happened(next, { at, by, what: "merged", about: part.id }),
      happened(joined, { at, by, what: "merged", about: kept.id }),
      ...remembered(ctx, kept, next, { what: "merged", restores: [{ part, version: joined.version }] }),
    ]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    throw new Refusal("stale", { code: "refusal.same-moment" }, { changed: [] });
  }
  ctx.log.info("conversation.merged", { brand, conversation: kept.id });
  return readConversation(ctx, brand, kept.id);
}

function goesOnFirst(a: Conversation, b: Conversation): number {
  const waits = (c: Conversation) => Number(c.status === "open");
  return waits(b) - waits(a) || b.heardAt.localeCompare(a.heardAt) || a.id.localeCompare(b.id);
}

function asItStood({ status, reason, dueAt, answeredAt, closedAt }: Conversation): AsItStood {
  return { status, reason, ...(dueAt && { dueAt }), ...(answeredAt && { answeredAt }), ...(closedAt && { closedAt }) };
}

/** What goes on is as pressing as the more pressing of both, and due as early. */
function together(kept: Conversation, part: Conversation): Patch {
  const sooner = part.dueAt !== undefined && kept.dueAt !== undefined && part.dueAt < kept.dueAt;
  const checks = [...(kept.checks ?? []), ...(part.checks ?? [])];
  const mentioned = [...new Set([...(kept.mentioned ?? []), ...(part.mentioned ?? [])])];
  const waits = part.status === "open";
  return {
    parts: [...(kept.parts ?? []).filter((each) => each !== part.id), part.id],
    owner: kept.owner ?? part.owner,
    ...(checks.length > 0 && { checks }),
    ...(mentioned.length > 0 && { mentioned }),
    ...(waits && {
      urgency: worse(kept.urgency, part.urgency),
      intents: [...new Set<Intent>([...kept.intents, ...part.intents])],
    }),
    ...(sooner && { dueAt: part.dueAt, dueFrom: part.dueFrom, ladderAt: part.ladderAt, ladder: part.ladder }),
  };
}
