import { demandOf, riskOf, type Demand } from "../approval/demand.ts";
import { mayBeApproved } from "../approval/may-be-approved.ts";
import { policyChecks } from "../approval/policy-checks.ts";
import type { Classification, Intent, Sentiment, Urgency } from "../classification/classifier.ts";
import type { Brand } from "../brand/brand.ts";
import { isVip } from "../brand/vip.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { dayOf } from "../digest/calendar.ts";
import { harmOf } from "../desk/harm.ts";
import type { Draft, Objection } from "../draft/draft.ts";
import { writeDraft } from "../draft/write-draft.ts";
import { Refusal } from "../errors.ts";
import type { Settings as Everywhere } from "../settings/settings.ts";
import { holdsOn } from "../knowledge/article.ts";
import { ladderOf, partOf } from "../ladder/ladder.ts";
import { askOf, type Ask } from "../mention/ask.ts";
import type { Mention } from "../mention/mention.ts";
import { opened } from "../mention/opened.ts";
import type { Source } from "../source/source.ts";
import type { Settings } from "./settings.ts";

/** Where a mention goes: among what is answered, to other languages, aside, or nowhere, for it needs no reply. */
export const lanesSeen = ["reply", "unread", "aside", "none"] as const;
export type LaneSeen = (typeof lanesSeen)[number];

/** What a draft says and rests on. */
export type DraftSeen = {
  text: string;
  technique: string;
  playbook?: { id: string; version: number };
  facts: { article: string; version: number }[];
  objections: Pick<Objection, "rule" | "level">[];
};

/** What becomes of a mention that opens a conversation. Times are ISO 8601. */
export type Look = {
  language: string;
  sentiment: Sentiment;
  urgency: Urgency;
  intents: Intent[];
  matters: string[];
  lane: LaneSeen;
  ask?: Ask;
  /** The harm of letting it wait at the moment it was heard, by which the inbox is ordered; three digits. */
  harm?: number;
  /** Which classifier judged it. */
  by: string;
  approval?: Pick<Demand, "people" | "admin" | "other"> & { rules: string[] };
  dueAt?: string;
  remindAt?: string;
  passOnAt?: string;
  /** It would go out by itself; absent where that was not looked at. */
  automatic?: boolean;
  draft?: DraftSeen;
};

/** A mention as it would stand in its conversation, were it the first there. */
export type Stood = { mention: Mention; conversation: Conversation };

export function stoodAs(
  ctx: Context,
  brand: Brand,
  source: Source | undefined,
  mention: Mention,
  classification: Classification,
): Stood {
  const judged = { ...mention, classification };
  const conversation = opened(ctx, { brand, source, seenAt: mention.firstSeenAt }, judged);
  return { mention: judged, conversation: isVip(brand, mention) ? { ...conversation, vip: true } : conversation };
}

export function lookAt(brand: Brand, { mention, conversation }: Stood): Look {
  const { language, sentiment, urgency, intents, reading, by } = mention.classification;
  const look: Look = {
    language,
    sentiment,
    urgency,
    intents,
    matters: [...new Set((reading?.matters ?? []).map(({ matter }) => matter))],
    lane: conversation.status === "closed" ? "none" : (conversation.lane ?? "reply"),
    by,
  };
  if (look.lane === "none" || look.lane === "aside") return look;
  const ask = askOf(mention.classification);
  const { people, admin, other, rules } = demandOf(brand, riskOf(conversation, [mention]));
  return {
    ...look,
    ...(ask && { ask }),
    harm: Number(harmOf(conversation, Date.parse(conversation.heardAt)).toPrecision(3)),
    approval: { people, admin, other, rules: rules.map(({ id }) => id) },
    ...timesOf(brand, conversation),
  };
}

function timesOf(brand: Brand, { dueAt, dueFrom, ladderAt, urgency }: Conversation): Partial<Look> {
  if (dueAt === undefined || dueFrom === undefined) return {};
  if (ladderAt === undefined) return { dueAt };
  const passOnAt = partOf(brand, { urgency, dueFrom, dueAt }, ladderOf(brand).passOnAt);
  return { dueAt, remindAt: ladderAt, passOnAt };
}

/** The first draft for it, from these settings. `ctx` is an imagined one. */
export async function draftFor(ctx: Context, settings: Settings, stood: Stood, source?: Source): Promise<Draft> {
  return (await writeDraft(ctx, situationOf(ctx, settings, stood, { source }))).draft;
}

export function draftSeen({ text, technique, playbook, facts = [], objections }: Draft): DraftSeen {
  return {
    text,
    technique,
    ...(playbook && { playbook }),
    facts: facts.map(({ article, version }) => ({ article, version })),
    objections: objections.map(({ rule, level }) => ({ rule, level })),
  };
}

/** Whether the brand's policy would let the reply out by itself. `today`: how many it has let out on that day. */
export async function goesOutAlone(
  ctx: Context,
  settings: Settings,
  stood: Stood,
  given: { source: Source | undefined; everywhere: Everywhere | undefined; today: number },
): Promise<boolean> {
  const policy = settings.brand.approvals?.automatic;
  if (!policy?.on || stood.conversation.status !== "open") return false;
  // A platform's rules on age are asked as of then, or all that is old would be refused; what is said, as of now.
  const then = { ...ctx, now: () => new Date(stood.mention.firstSeenAt) };
  const bare = situationOf(ctx, settings, stood, given);
  const early = policyChecks(then, bare, policy, given.today).filter(({ check }) => !ofDraft.has(check));
  if (early.some(({ ok }) => !ok)) return false;
  const draft = await draftFor(ctx, settings, stood, given.source);
  const situation = situationOf(ctx, settings, stood, { ...given, draft });
  if (policyChecks(then, situation, policy, given.today).some(({ ok }) => !ok)) return false;
  try {
    return (await mayBeApproved(then, situation, draft.text)).objections.length === 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** What can be told only once there is a draft. */
const ofDraft: ReadonlySet<string> = new Set(["playbook", "objections", "first-answer"]);

function situationOf(
  ctx: Context,
  { brand, playbooks, articles }: Settings,
  { mention, conversation }: Stood,
  { source, everywhere, draft }: { source?: Source | undefined; everywhere?: Everywhere | undefined; draft?: Draft },
): Situation {
  const cited = new Set((draft?.facts ?? []).map(({ article }) => `${draft!.language} ${article}`));
  const today = dayOf(ctx.now(), brand.timeZone);
  return {
    conversation,
    mention,
    mentions: [mention],
    versions: {},
    drafts: draft ? [draft] : [],
    replies: [],
    events: [],
    followUps: [],
    places: [],
    helpdeskAnswers: [],
    drafted: [],
    brand,
    source,
    playbooks,
    settings: everywhere,
    // Who may be written to is no setting of a brand.
    noContact: undefined,
    helpdesk: undefined,
    articles: articles.filter((each) => cited.has(`${each.language} ${each.id}`) && holdsOn(each, today)),
    draft,
    fingerprint: {} as Situation["fingerprint"],
  };
}
