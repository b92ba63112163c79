import * as z from "zod";
import { mustBeFree } from "../claim/must-be-free.ts";
import type { Context } from "../context.ts";
import { askForDraft } from "../draft/ask-for-draft.ts";
import { Conflict, Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { dueBy } from "../mention/due-by.ts";
import type { Change } from "../store.ts";
import { actorId, permit } from "../team/permit.ts";
import { remembered } from "./act.ts";
import { mustRest } from "./in-flight.ts";
import { happened, moved, saved } from "./moves.ts";
import { readConversation, theSituation, type ConversationView, type Situation } from "./read-conversation.ts";
import { readRecords } from "./read-records.ts";
import { splitMention } from "./split-mention.ts";

export const Asked = z.union([
  z.strictObject({ part: z.string().max(200) }),
  z.strictObject({ mention: z.string().max(1000) }),
]);

/**
 * Lets a part that was merged in come out as it was, or makes a conversation of its own of a mention that was heard in this one.
 * @throws Refusal `bad-input` while a reply is on its way, or when a mention was answered here: its answer stands by it
 */
export async function split(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const asked = parse(Asked, input);
  await mustBeFree(ctx, brand, id);
  const situation = await theSituation(ctx, brand, id);
  mustRest(situation.conversation, situation.replies);
  const changes =
    "part" in asked ? await comesOut(ctx, situation, asked.part) : await splitMention(ctx, situation, asked.mention);
  try {
    await ctx.store.commit(changes.changes);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    throw new Refusal("stale", { code: "refusal.same-moment" }, { changed: [] });
  }
  for (const each of changes.toDraft) await askForDraft(ctx, each);
  return readConversation(ctx, brand, id);
}

export type Splitting = { changes: Change[]; toDraft: Situation["conversation"][] };

async function comesOut(ctx: Context, { brand, conversation }: Situation, partId: string): Promise<Splitting> {
  const part = (await readRecords(ctx, brand.id, partId))?.conversation;
  if (!part?.merged || part.merged.into !== conversation.id)
    throw new Refusal("not-found", { code: "refusal.no-part", part: partId });
  const { was } = part.merged;
  const now = ctx.now();
  const at = now.toISOString();
  const by = actorId(ctx);
  const parts = conversation.parts?.filter((each) => each !== partId) ?? [];
  const next = moved(conversation, { parts: parts.length > 0 ? parts : undefined });
  const out = moved(part, {
    merged: undefined,
    closedAt: was.closedAt,
    answeredAt: was.answeredAt,
    status: was.status,
    reason: was.reason,
    ...(was.status === "open" && was.dueAt !== undefined && { ...dueBy(brand, part, now), dueAt: was.dueAt }),
  });
  return {
    changes: [
      saved(next),
      saved(out),
      happened(next, { at, by, what: "split", about: partId }),
      happened(out, { at, by, what: "split", about: conversation.id }),
      ...remembered(ctx, conversation, next, { what: "split", restores: [{ part, version: out.version }] }),
    ],
    toDraft: [],
  };
}
