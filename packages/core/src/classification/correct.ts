import * as z from "zod";
import { noteWrong } from "../approval/note-wrong.ts";
import type { Context } from "../context.ts";
import { getBrand } from "../brand/change-brand.ts";
import { remembered } from "../conversation/act.ts";
import { readConversation, type ConversationView } from "../conversation/read-conversation.ts";
import { expiryOf, happened, moved, saved, type Patch } from "../conversation/moves.ts";
import { Refusal } from "../errors.ts";
import { hashOf, idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { masked } from "../mask.ts";
import { dueBy, NOT_DUE } from "../mention/due-by.ts";
import { askForDraft } from "../draft/ask-for-draft.ts";
import { waiting } from "../mention/look-of.ts";
import { savedMention } from "../mention/saved-mention.ts";
import { mustBeFields, parseKnown } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { actorId, permit } from "../team/permit.ts";
import { corrected } from "./apply-correction.ts";
import { learnBias } from "./learn-bias.ts";
import { Verdict, type Correction } from "./correction.ts";
import { bareText, sketchOf } from "./sketch.ts";

const Asked = z.object({
  /** Which of the conversation's mentions; the newest when absent. */
  mention: z.string().max(1000).optional(),
});

export const Correcting = z.object({ ...Verdict.shape, ...Asked.shape });

/** Puts a person's verdict over a mention's judgement, and over that of the next text that is the same or nearly so. */
export async function correct(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  mustBeFields(Correcting, input);
  const verdict = parseKnown(Verdict, input);
  const { mention } = parseKnown(Asked, input);
  const language = await retryOnConflict(() => correctOnce(ctx, { brand, id, mention }, verdict));
  if (verdict.sentiment) await learnBias(ctx, brand, language);
  const view = await readConversation(ctx, brand, id);
  await noteWrong(
    ctx,
    view.replies.find((reply) => reply.id === view.conversation.reply),
    "corrected",
  );
  return view;
}

/** What people found in a text may be somebody's number: where it stands there tells it again. */
function maskedVerdict(verdict: Verdict): Verdict {
  const details = verdict.reading?.details?.map((each) => ({ ...each, text: masked(each.text) }));
  return details ? { ...verdict, reading: { ...verdict.reading, details } } : verdict;
}

const ASIDE: Patch = { ...NOT_DUE, draftDueAt: undefined };

type Where = { brand: string; id: string; mention: string | undefined };

async function correctOnce(
  ctx: Context,
  { brand: brandId, id, mention: asked }: Where,
  verdict: Verdict,
): Promise<string> {
  const brand = await getBrand(ctx, brandId);
  const conversation = await ctx.store.get(keys.conversation(brandId, id));
  const mentionId = asked ?? conversation?.mention;
  const mention = mentionId && (await ctx.store.get(keys.mention(brandId, id, mentionId)));
  if (!conversation || !mention || mention.deletedAt)
    throw new Refusal("not-found", { code: "refusal.no-mention", mention: mentionId ?? "", id });
  const at = ctx.now().toISOString();
  const bare = bareText(mention.text);
  const expiresAt = expiryOf(conversation, mention.seenAt);
  const correction: Correction = {
    id: idOf("x", brandId, mention.id, at),
    verdict: maskedVerdict(verdict),
    text: masked(mention.text),
    exactly: hashOf(mention.text),
    bare,
    language: verdict.language ?? mention.classification.language,
    mention: mention.id,
    by: actorId(ctx),
    at,
    corrected: mention.classification.by,
    ...(expiresAt && { until: expiresAt.toISOString() }),
    ...(mention.classification.probabilities && { probabilities: mention.classification.probabilities }),
  };
  const classification = corrected(mention.classification, { ...correction, verdict }, true);
  const newest = conversation.mention === mention.id;
  const waits = conversation.dueAt !== undefined;
  const takenUp = conversation.status === "open" && conversation.lane === "aside" && classification.lane === undefined;
  const next = moved(conversation, {
    ...(newest && {
      language: classification.language,
      sentiment: classification.sentiment,
      intents: classification.intents,
      urgency: classification.urgency,
      lane: classification.lane,
    }),
    ...(newest && waits && dueBy(brand, classification, conversation.dueFrom ?? conversation.heardAt)),
    ...(newest && takenUp && waiting(brand, classification, at)),
    ...(newest && conversation.status === "open" && classification.lane === "aside" && ASIDE),
  });
  const until = expiresAt && { expiresAt };
  const places = sketchOf(bare).map((sketch) => keys.correctionFor(brandId, sketch));
  const earlier = (await ctx.store.getMany(places)).filter((each) => each !== undefined);
  const changes: Change[] = [
    { put: keys.correction(brandId, correction.id), value: correction, ...until },
    ...places.map((put): Change => ({ put, value: correction, ...until })),
    savedMention(brand.timeZone, { ...mention, classification }, expiresAt),
    saved(next),
    happened(next, { at, by: correction.by, what: "corrected", about: mention.id }),
    ...remembered(ctx, conversation, next, {
      what: "corrected",
      restores: [{ mention, timeZone: brand.timeZone, correction, earlier }],
    }),
  ];
  if (!brand.corrected) {
    const marked = { ...brand, corrected: true, version: brand.version + 1 };
    changes.push({ put: keys.brand(brandId), value: marked, if: brand.version });
  }
  await ctx.store.commit(changes);
  if (newest && takenUp) await askForDraft(ctx, next);
  return correction.language;
}
