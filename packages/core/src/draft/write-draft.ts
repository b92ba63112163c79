import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { nextDraftNumber, type Situation } from "../conversation/read-conversation.ts";
import { keys } from "../keys.ts";
import { clearGap, noteGap } from "../knowledge/gaps.ts";
import { validArticles } from "../knowledge/list-articles.ts";
import type { Mention } from "../mention/mention.ts";
import { modelForbiddenBy } from "../reply/model-forbidden.ts";
import { forbiddenBy } from "../reply/forbidden.ts";
import { outdatedReply } from "../reply/outdated.ts";
import type { Reply } from "../reply/reply.ts";
import type { Change } from "../store.ts";
import type { Because, Draft } from "./draft.ts";
import { recentExamples } from "./examples.ts";
import { limitOf } from "./limit-of.ts";
import { propose } from "./propose.ts";
import { unaskedDraft } from "./unasked-draft.ts";
import type { ToWrite } from "./writer.ts";

/** Proposes replies to a conversation's newest mention, from everything known now. */
export async function writeDraft(
  ctx: Context,
  situation: Situation,
  { wishes = [] }: { wishes?: readonly Because[] } = {},
): Promise<{ draft: Draft; gap: Change[] }> {
  const { conversation, mention, brand, drafts } = situation;
  const earlier = drafts.filter(
    (each) => each.mention === mention.id && each.mentionVersion === conversation.mentionVersion,
  );
  const declined = earlier.flatMap((each) => each.declined ?? []);
  const unasked = conversation.unasked && (await unaskedDraft(ctx, situation, conversation.unasked, wishes));
  if (unasked) return { draft: unasked, gap: [] };
  const connector = ctx.connectors[conversation.platform];
  const rulebook = connector?.rulebook;
  const { classification } = mention;
  const outdated = outdatedReply(situation.replies, mention);
  const [articles, examples] = await Promise.all([
    validArticles(ctx, brand),
    recentExamples(ctx, brand.id, classification.language),
  ]);
  const input: ToWrite = {
    brand,
    mention,
    classification,
    limit: limitOf(connector, mention),
    playbooks: situation.playbooks,
    articles,
    examples,
    ...(conversation.compensation && { compensation: conversation.compensation }),
    ...(outdated && { corrects: { reply: outdated.text, before: answeredBy(situation, outdated) } }),
    attempt: earlier.length,
    wishes: [...new Set([...declined.flatMap(({ because = [] }) => because), ...wishes])],
    reasons: declined.map(({ reason }) => reason),
  };
  const { model: _, ...alone } = ctx;
  const written = await propose(modelForbiddenBy(rulebook, situation.source, ctx.now()) ? alone : ctx, input);
  const rule = forbiddenBy(rulebook, mention, situation.replies, ctx.now());
  const held = conversation.holding && (await ctx.writer.hold(input));
  const { missing } = written;
  const draft: Draft = {
    ...written,
    ...(held && { alternatives: [held, ...written.alternatives] }),
    ...(rule && { forbidden: rule.id }),
    number: nextDraftNumber(situation),
    by: ctx.writer.version,
    at: ctx.now().toISOString(),
    mention: mention.id,
    mentionVersion: conversation.mentionVersion,
    ...(outdated && { corrects: outdated.id }),
  };
  const matters = classification.reading?.matters.map(({ matter }) => matter) ?? [];
  const question = { question: missing ?? "", language: classification.language, matters };
  return { draft, gap: [missing ? noteGap(ctx, conversation, question) : clearGap(conversation)] };
}

/** What the mention said when we answered it. */
function answeredBy(
  { mention, versions }: Situation,
  { outdated }: Reply,
): { text: string; rating?: Mention["rating"] } {
  const { text, rating } = versions[mention.id]?.find(({ version }) => version === outdated?.version) ?? mention;
  return { text, ...(rating && { rating }) };
}

export function savedDraft(conversation: Conversation, draft: Draft): Change {
  const { brand, id } = conversation;
  return {
    put: keys.draft(brand, id, draft.number),
    value: draft,
    if: "absent",
    expiresAt: expiryOf(conversation, draft.at),
  };
}
