import * as z from "zod";
import { undo } from "../approval/undo.ts";
import { sketchOf } from "../classification/sketch.ts";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { savedHandover } from "../helpdesk/handover.ts";
import { keys } from "../keys.ts";
import { savedMention } from "../mention/saved-mention.ts";
import { parse } from "../parse.ts";
import type { Change } from "../store.ts";
import { nameOf } from "../team/name-of.ts";
import { actorId, permit } from "../team/permit.ts";
import { stands, undoUntil, type Act, type Restore } from "./act.ts";
import type { Conversation } from "./conversation.ts";
import { expiryOf, happened, moved, saved, type Patch } from "./moves.ts";
import { readConversation, type ConversationView } from "./read-conversation.ts";
import { readRecords, type Records } from "./read-records.ts";
import { splitBack } from "./split-back.ts";

export const Asked = z.object({
  /** The version that the act made. */
  version: z.number().int().positive(),
});

/**
 * Takes one's newest act back within the undo window: the conversation is as it was before, the record says both. An approval is
 * taken back as approvals are.
 * @throws Refusal `too-late` after the window; `taken` (details.by, details.what) when somebody else did something since
 */
export async function undoAct(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const { version } = parse(Asked, input);
  const records = await readRecords(ctx, brand, id);
  if (!records) throw new Refusal("not-found", { code: "refusal.no-conversation", id, brand });
  const { conversation, act } = records;
  if (conversation.status === "approved" && conversation.reply)
    return undo(ctx, brand, id, { reply: conversation.reply });
  if (!act || act.version !== version || act.by !== actorId(ctx) || !stands(act, records))
    throw await othersSince(ctx, records, version);
  const now = ctx.now().toISOString();
  if (now >= undoUntil(ctx, act)) throw new Refusal("too-late", { code: "refusal.undo-over" });
  const next = moved(conversation, back(conversation, act));
  const restores = await Promise.all(act.restores.map((restore) => restored(ctx, act, restore, now)));
  const by = actorId(ctx);
  try {
    await ctx.store.commit([
      saved(next),
      happened(next, { at: now, by, what: "taken-back", about: act.what }),
      { remove: keys.act(brand, id) },
      ...restores.flat(),
    ]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    throw await othersSince(ctx, (await readRecords(ctx, brand, id)) ?? records, version);
  }
  return readConversation(ctx, brand, id);
}

/** Every field as it was before the act. */
function back(now: Conversation, { before }: Act): Patch {
  const fields = new Set([...Object.keys(now), ...Object.keys(before)] as (keyof Conversation)[]);
  const patch: Record<string, unknown> = {};
  for (const field of fields) {
    if (field !== "id" && field !== "brand" && field !== "version") patch[field] = before[field];
  }
  return patch;
}

async function restored(ctx: Context, { before, at, version }: Act, restore: Restore, now: string): Promise<Change[]> {
  const { brand, id } = before;
  if ("task" in restore) return [{ remove: keys.task(brand, restore.task) }];
  if ("followUp" in restore) return [{ remove: keys.followUp(brand, id, restore.followUp) }];
  if ("note" in restore) return [{ remove: keys.event(brand, id, at, `${String(version).padStart(6, "0")}.0`) }];
  if ("counts" in restore) {
    const counts = Object.fromEntries(Object.entries(restore.counts).map(([name, n]) => [name, -n]));
    return [{ add: keys.counts(brand, restore.day, id), counts }];
  }
  if ("handover" in restore) {
    const { handover: known, version: made } = restore;
    if (!known) return [{ remove: keys.handover(brand, id), if: made }];
    return [savedHandover(before, { ...known, version: made + 1 }, made)];
  }
  if ("draft" in restore) {
    const { draft } = restore;
    return [{ put: keys.draft(brand, id, draft.number), value: draft, expiresAt: expiryOf(before, draft.at) }];
  }
  if ("mention" in restore) {
    const { mention, timeZone, correction, earlier = [] } = restore;
    return [
      savedMention(timeZone, mention, expiryOf(before, mention.seenAt)),
      { remove: keys.correction(brand, correction.id) },
      ...sketchOf(correction.bare).map((sketch): Change => {
        const known = earlier.find(({ bare }) => sketchOf(bare).includes(sketch));
        const key = keys.correctionFor(brand, sketch);
        return known
          ? { put: key, value: known, expiresAt: known.until ? new Date(known.until) : expiryOf(before, known.at) }
          : { remove: key };
      }),
    ];
  }
  if ("out" in restore) return splitBack(ctx, before, restore);
  const { version: _, id: part, brand: __, ...was } = restore.part;
  const stood = moved({ ...restore.part, version: restore.version }, was);
  return [saved(stood), happened(stood, { at: now, by: "earshot", what: "taken-back", about: part })];
}

/** What came after the act that made this version: somebody's newer act, or else what is recorded last. */
async function othersSince(ctx: Context, { events, act }: Records, version: number): Promise<Refusal> {
  const newer = act && act.version !== version ? act : undefined;
  const since =
    newer ?? events.findLast(({ at, by, what }) => !isDraft({ by, what }) && !(act?.at === at && act.what === what));
  if (!since) return new Refusal("too-late", { code: "refusal.undo-nothing" });
  const { by, what } = since;
  return new Refusal("taken", { code: "refusal.undo-since", name: await nameOf(ctx, by) }, { by, what });
}

const isDraft = ({ by, what }: Pick<Act, "by" | "what">) => by === "earshot" && what === "drafted";
