import { getBrand } from "../brand/change-brand.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { keys, places } from "../keys.ts";
import { masked } from "../mask.ts";
import type { Change } from "../store.ts";
import { permit } from "../team/permit.ts";
import { validArticles } from "./list-articles.ts";

const MOST_READ = 500;
const MOST_CHARACTERS = 300;
const MOST_QUESTIONS = 5;

/** A question that no article answered. */
export type Gap = {
  conversation: string;
  language: string;
  /** As it was asked, masked, at most 300 characters. */
  question: string;
  matters: string[];
  at: string;
  version: number;
};

/** Gaps of one language and matter, the newest first. */
export type GapGroup = {
  language: string;
  matter: string;
  count: number;
  /** When the newest was noted. */
  at: string;
  /** The newest, each once. */
  questions: string[];
  conversations: string[];
};

/** The write that notes a conversation's question as unanswered; it is forgotten with the conversation. */
export function noteGap(
  ctx: Pick<Context, "now">,
  conversation: Pick<Conversation, "id" | "brand" | "retentionDays">,
  { question, language, matters }: Pick<Gap, "question" | "language" | "matters">,
): Change {
  const { id, brand } = conversation;
  const at = ctx.now().toISOString();
  const words = masked(question).replace(/\s+/gu, " ").trim();
  const gap: Gap = {
    conversation: id,
    language,
    question: words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…` : words,
    matters,
    at,
    version: 1,
  };
  return {
    put: keys.gap(brand, id),
    value: gap,
    at: { heard: places.gap(brand, gap) },
    expiresAt: expiryOf(conversation, at),
  };
}

/** The write that takes a conversation's gap away, whether there is one or not. */
export function clearGap({ brand, id }: Pick<Conversation, "brand" | "id">): Change {
  return { remove: keys.gap(brand, id) };
}

/** What customers asked and no article that holds today answers, by language and matter, the newest first; of the 500 newest. */
export async function listGaps(ctx: Context, brandId: string): Promise<GapGroup[]> {
  permit(ctx, "read", brandId);
  return gapsOf(ctx, await getBrand(ctx, brandId));
}

/** The same of a stretch of time, its end exclusive. */
export async function gapsOf(ctx: Context, brand: Brand, within?: { from: string; to: string }): Promise<GapGroup[]> {
  const [{ items }, articles] = await Promise.all([
    ctx.store.list<Gap>("heard", keys.gaps(brand.id), { ...within, backwards: true, limit: MOST_READ }),
    validArticles(ctx, brand),
  ]);
  const groups = new Map<string, GapGroup>();
  for (const { value: gap } of items) {
    if ((await ctx.writer.find(gap.question, gap.language, articles)).length > 0) continue;
    const { language, conversation, question, at } = gap;
    const matter = gap.matters[0] ?? "other";
    const name = `${language}#${matter}`;
    const group = groups.get(name) ?? { language, matter, count: 0, at, questions: [], conversations: [] };
    group.count++;
    group.conversations.push(conversation);
    if (group.questions.length < MOST_QUESTIONS && !group.questions.includes(question)) group.questions.push(question);
    groups.set(name, group);
  }
  return [...groups.values()];
}
