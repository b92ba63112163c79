import { isMachine, unsigned, writerOf } from "../approval/writer-of.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft/draft.ts";
import { proposalOf } from "../draft/resting-on.ts";
import { keys } from "../keys.ts";
import type { Key } from "../store.ts";
import type { QualityAct } from "./acts.ts";
import type { Fate } from "./quality.ts";
import { wordsChanged } from "./words-changed.ts";

/** What became of a draft, and what it rested on. */
export type Decision = {
  conversation: string;
  at: string;
  fate: Fate | "by-policy";
  language: string;
  technique?: string;
  playbook?: string;
  /** What held something against it as it was proposed. */
  rules: string[];
  /** Of words, where it was edited: 0 to 1. */
  changed?: number;
  /** Where it was declined. */
  declined?: { why: string; because: string[] };
};

type Voice = Brand["voice"];
/** The draft that an act was about, by its number; and the text, where one was approved. */
type Decided = { act: QualityAct; number: number; text?: string; language?: string };

/** Drafts of a conversation that are looked at for one decision: the newest. */
const MOST_DRAFTS = 20;

/** What acts decided, by what is stored of replies and drafts; `lost`: how many were about what is no longer kept. */
export async function decisionsOf(
  ctx: Context,
  brand: string,
  acts: readonly QualityAct[],
  voice: Voice,
): Promise<{ decisions: Decision[]; lost: number }> {
  const decided = await whatWasDecided(ctx, brand, acts);
  const perAct = decided.map(({ act, number }) => draftKeys(brand, act.conversation, number));
  const found = await ctx.store.getMany(perAct.flat());
  const decisions: Decision[] = [];
  let lost = acts.length - decided.length;
  let place = 0;
  for (const [n, each] of decided.entries()) {
    const drafts = found.slice(place, (place += perAct[n]!.length)).filter((draft) => draft !== undefined);
    const decision = decisionOf(each, drafts, voice);
    if (decision === "lost") lost++;
    else if (decision) decisions.push(decision);
  }
  return { decisions, lost };
}

async function whatWasDecided(ctx: Context, brand: string, acts: readonly QualityAct[]): Promise<Decided[]> {
  const approvals = acts.filter(({ what }) => what === "approved" || what === "policy-approved");
  const dismissals = acts.filter(({ what }) => what === "dismissed");
  const [replies, conversations] = await Promise.all([
    ctx.store.getMany(approvals.map(({ conversation, about }) => keys.reply(brand, conversation, about))),
    ctx.store.getMany(dismissals.map(({ conversation }) => keys.conversation(brand, conversation))),
  ]);
  return acts.flatMap((act): Decided[] => {
    if (act.what === "declined") return [{ act, number: Number(act.about) }];
    if (act.what === "dismissed") {
      const conversation = conversations[dismissals.indexOf(act)];
      return conversation ? [{ act, number: conversation.draft ?? 0 }] : [];
    }
    const reply = replies[approvals.indexOf(act)];
    return reply ? [{ act, number: reply.draft, text: reply.text, language: reply.language }] : [];
  });
}

/** Of a conversation's drafts up to a number, the newest last. */
function draftKeys(brand: string, conversation: string, number: number): Key<Draft>[] {
  const first = Math.max(1, number - MOST_DRAFTS + 1);
  return Array.from({ length: number - first + 1 }, (_, n) => keys.draft(brand, conversation, first + n));
}

function decisionOf(
  { act, number, text, language }: Decided,
  drafts: readonly Draft[],
  voice: Voice,
): Decision | "lost" | undefined {
  const { conversation, at, what } = act;
  const proposed = drafts.findLast((draft) => isMachine(draft.by) && (what !== "dismissed" || draft.at <= at));
  const about = proposed && { rules: [...new Set(proposed.objections.map(({ rule }) => rule))] };
  if (what === "declined") {
    const draft = drafts.find((each) => each.number === number);
    if (!draft) return "lost";
    const { declined } = draft;
    if (!declined) return undefined;
    const { reason, because = [] } = declined;
    return {
      conversation,
      at,
      fate: "declined",
      language: draft.language,
      rules: [],
      ...about,
      ...restingOn(proposed ?? draft),
      declined: { why: reason, because },
    };
  }
  if (what === "dismissed") {
    // Nothing lay there, or nothing that had not been declined before.
    if (!proposed || proposed.declined || proposed.technique === "blank") return undefined;
    return {
      conversation,
      at,
      fate: "set-aside",
      language: proposed.language,
      rules: [],
      ...about,
      ...restingOn(proposed),
    };
  }
  const approved = { conversation, at, language: language ?? "und", rules: [] };
  if (what === "policy-approved") return { ...approved, fate: "by-policy", ...about, ...restingOn(proposed) };
  if (drafts.length === 0) return "lost";
  const isOwn = !proposed || proposed.declined || (proposed.technique === "blank" && !proposed.alternatives?.length);
  if (isOwn) return { ...approved, fate: "own-words" };
  const from = proposalOf(proposed, text!)!;
  const rest = { ...approved, ...about, ...restingOn(from) };
  if (writerOf({ voice }, [proposed], text!, "a person") === undefined) return { ...rest, fate: "as-proposed" };
  return { ...rest, fate: "edited", changed: wordsChanged(unsigned(from.text, voice), unsigned(text!, voice)) };
}

const restingOn = (of: Pick<Draft, "technique" | "playbook"> | undefined) => ({
  ...(of && { technique: of.technique }),
  ...(of?.playbook && { playbook: of.playbook.id }),
});
