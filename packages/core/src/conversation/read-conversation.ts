import { approvalOf, type ApprovalView } from "../approval/approval-of.ts";
import type { Fingerprint } from "../approval/fingerprint.ts";
import { fingerprintOf } from "../approval/fingerprint.ts";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { AtWork } from "../claim/claim.ts";
import { atWorkOn } from "../claim/look-at.ts";
import type { Context } from "../context.ts";
import type { LengthLimit, Rule, Shown } from "../connector.ts";
import type { Draft } from "../draft/draft.ts";
import { limitOf } from "../draft/limit-of.ts";
import type { Playbook } from "../draft/playbook.ts";
import { factsIn } from "../draft/resting-on.ts";
import type { Mark, ToReview } from "../draft/writer.ts";
import { dayOf } from "../digest/calendar.ts";
import { Refusal } from "../errors.ts";
import { holdsOn, type Article } from "../knowledge/article.ts";
import { says } from "../knowledge/says.ts";
import { alsoSaid, type AlsoSaid } from "../identity/also-said.ts";
import type { Connected } from "../helpdesk/connected.ts";
import { viewHandover, type HandoverView } from "../helpdesk/handover.ts";
import type { HelpdeskName } from "../helpdesk/helpdesk.ts";
import { keys } from "../keys.ts";
import type { Settings } from "../settings/settings.ts";
import type { Mention } from "../mention/mention.ts";
import { forbiddenBy } from "../reply/forbidden.ts";
import { standingReply } from "../reply/outdated.ts";
import { stoppedBy } from "../reply/stop.ts";
import { clocksOf, type Clocks } from "../hours/clocks.ts";
import type { Source } from "../source/source.ts";
import { permit } from "../team/permit.ts";
import { isStanding, type NoContact } from "../wellbeing/no-contact.ts";
import { undoable, type Undoable } from "./act.ts";
import { closingOf, type Closing } from "./closing.ts";
import { partsOf, type Part } from "./parts.ts";
import { readRecords, type Records } from "./read-records.ts";
import { undoSecondsOf } from "./undo-seconds.ts";

/** The records with what a decision on them needs. */
export type Situation = Records & {
  brand: Brand;
  source: Source | undefined;
  playbooks: Playbook[];
  settings: Settings | undefined;
  /** The articles that the newest draft cites, as far as they hold today. */
  articles: Article[];
  /** The mention that a reply answers. */
  mention: Mention;
  draft: Draft | undefined;
  /** Its author is not to be written to, or was not. */
  noContact: NoContact | undefined;
  helpdesk: Connected | undefined;
  fingerprint: Fingerprint;
};

/** What the console shows of a conversation. */
export type ConversationView = Omit<Records, "act" | "drafted" | "handover" | "helpdeskAnswers"> & {
  /** Its way to a helpdesk; absent where it was handed over to none. */
  handover?: HandoverView;
  /** The helpdesk that it can be handed over to. */
  helpdesk?: HelpdeskName;
  fingerprint: Fingerprint;
  limit: LengthLimit;
  /** How the platform shows a reply; absent where nothing is known of it. */
  shown?: Shown;
  canReply: boolean;
  /** What is posted by hand is found on the platform, and what is published can be deleted there. */
  canReadBack: boolean;
  canRetract: boolean;
  /** The platform's rule for which it is not answered from here. */
  forbidden?: Rule;
  account?: { name: string };
  /** Approving puts the reply in the place of the one that stands there. */
  replaces: boolean;
  /** A content warning that the reply goes out behind. */
  behind?: string;
  stopped: boolean;
  undoSeconds: number;
  /** How the newest draft does by a reply's five virtues; empty without one. */
  rubric: Mark[];
  /** Articles cited that no longer say what the draft says they do, by id. */
  stale: string[];
  /** Other conversations in which the same person said the same. */
  alsoSaid: AlsoSaid[];
  /** Who is writing here now, and who looks at it. */
  atWork: AtWork;
  /** Who must approve the answer, and who has. */
  approval: ApprovalView;
  /** From said to heard, and from heard to answered. */
  clocks: Clocks;
  /** What was merged in, the newest last. */
  parts: Part[];
  /** What closing it takes. */
  closing: Closing;
  /** Nobody is to write to its author. */
  noContact?: NoContact;
  /** They ask for that, and nobody has decided yet. */
  asksNoContact?: true;
  /** The newest act, while it can be undone. */
  undoable?: Undoable;
};

/** Everything that a decision on this conversation rests on; undefined when there is no such conversation. */
export async function situationOf(ctx: Context, brand: string, id: string): Promise<Situation | undefined> {
  const [records, theBrand, playbooks] = await Promise.all([
    readRecords(ctx, brand, id),
    getBrand(ctx, brand),
    ctx.store.page<Playbook>(keys.playbooks(brand), { limit: 500 }),
  ]);
  if (!records) return undefined;
  const { conversation } = records;
  const mention = records.mentions.find((m) => m.id === conversation.mention);
  if (!mention) return undefined; // kept no longer: its retention ended first
  const draft = records.drafts.find((d) => d.number === conversation.draft);
  const cited = citedBy(records.drafts, draft);
  const [source, settings, noContact, helpdesk, ...articles] = (await ctx.store.getMany<any>([
    keys.source(brand, conversation.source),
    keys.settings(),
    keys.noContact(brand, conversation.platform, conversation.author.id),
    keys.helpdesk(brand),
    ...cited.map(({ language, id }) => keys.article(brand, language, id)),
  ])) as [
    Source | undefined,
    Settings | undefined,
    NoContact | undefined,
    Connected | undefined,
    ...(Article | undefined)[],
  ];
  const today = dayOf(ctx.now(), theBrand.timeZone);
  const situation = {
    ...records,
    brand: theBrand,
    source,
    playbooks: playbooks.items.map(({ value }) => value),
    settings,
    noContact,
    helpdesk,
    articles: articles.filter((article) => article !== undefined).filter((article) => holdsOn(article, today)),
    mention,
    draft,
  };
  return { ...situation, fingerprint: fingerprintWith(ctx, situation, draft, draft?.text) };
}

const MOST_CITED = 20;

/** What the newest draft, or the one that a reply was made of, rests on. */
function citedBy(drafts: readonly Draft[], newest: Draft | undefined): { language: string; id: string }[] {
  const all = [...(newest ? [newest] : []), ...drafts.toReversed()].flatMap((draft) =>
    [...(draft.facts ?? []), ...(draft.alternatives ?? []).flatMap(({ facts }) => facts)].map(
      ({ article }) => `${draft.language}#${article}`,
    ),
  );
  return [...new Set(all)].slice(0, MOST_CITED).map((each) => {
    const [language, id] = each.split("#") as [string, string];
    return { language, id };
  });
}

/** The fingerprint of sending this text, which rests on this draft, as things stand now. */
export function fingerprintWith(
  ctx: Context,
  situation: Omit<Situation, "fingerprint">,
  draft: Draft | undefined,
  text: string | undefined,
): Fingerprint {
  const { conversation, source, playbooks, articles } = situation;
  return fingerprintOf({
    conversation,
    draft,
    text,
    source,
    playbooks: [...playbooks, ...ctx.writer.starters],
    articles,
    policy: ctx.writer.version,
  });
}

/** The number of the next draft; numbers are never used twice, even when an older draft is the current one again. */
export function nextDraftNumber({ drafts }: Records): number {
  return Math.max(0, ...drafts.map((draft) => draft.number)) + 1;
}

/** Like `situationOf`, for a person who named the conversation. */
export async function theSituation(ctx: Context, brand: string, id: string): Promise<Situation> {
  const situation = await situationOf(ctx, brand, id);
  if (!situation) throw new Refusal("not-found", { code: "refusal.no-conversation", id, brand });
  return situation;
}

export async function readConversation(ctx: Context, brand: string, id: string): Promise<ConversationView> {
  permit(ctx, "read", brand);
  return viewOf(ctx, await theSituation(ctx, brand, id));
}

async function viewOf(ctx: Context, situation: Situation): Promise<ConversationView> {
  const {
    brand,
    source,
    settings,
    mention,
    playbooks: _,
    draft,
    articles,
    act: __,
    drafted: ___,
    noContact,
    helpdesk,
    handover,
    helpdeskAnswers: ____,
    ...records
  } = situation;
  const canUndo = undoable(ctx, situation);
  const connector = ctx.connectors[records.conversation.platform];
  const forbidden = connector && forbiddenBy(connector.rulebook, mention, records.replies, ctx.now());
  const behind = connector?.behind?.(mention);
  const parts = await partsOf(ctx, records.conversation);
  return {
    ...records,
    ...(handover && { handover: viewHandover(handover) }),
    ...(helpdesk && { helpdesk: helpdesk.helpdesk }),
    limit: limitOf(connector, mention),
    ...(connector?.rulebook.shown && { shown: connector.rulebook.shown }),
    canReply: connector?.reply !== undefined && source !== undefined && !forbidden && !isStanding(noContact),
    ...(isStanding(noContact) && { noContact }),
    ...(asksAnew(mention, noContact) && { asksNoContact: true as const }),
    canReadBack: connector?.answers !== undefined && source !== undefined,
    replaces: connector?.oneReply === true && standingReply(records.replies, mention.id) !== undefined,
    canRetract: connector?.retract !== undefined && source !== undefined,
    ...(forbidden && { forbidden }),
    ...(behind !== undefined && { behind }),
    ...(source?.account && { account: { name: source.account.name } }),
    stopped: stoppedBy(settings, brand, records.conversation.platform) !== undefined,
    undoSeconds: undoSecondsOf(ctx),
    rubric:
      draft && draft.text !== "" && !records.conversation.unasked
        ? await ctx.writer.rubric(toReview(ctx, situation, draft.text))
        : [],
    stale: staleIn(draft, articles),
    alsoSaid: await alsoSaid(ctx, mention),
    atWork: await atWorkOn(ctx, brand.id, records.conversation.id),
    approval: await approvalOf(ctx, situation),
    parts,
    closing: closingOf(records, parts),
    ...(canUndo && { undoable: canUndo }),
    clocks: clocksOf(brand, records.conversation, ctx.now()),
  };
}

/** They ask not to be contacted, and nobody has decided on it since. */
function asksAnew({ classification, firstSeenAt }: Mention, noted: NoContact | undefined): boolean {
  if (!classification.noContact) return false;
  return noted === undefined || (noted.lifted !== undefined && noted.lifted.at < firstSeenAt);
}

/** What the rules are asked about a text as the reply to this conversation. */
export function toReview(ctx: Context, situation: Situation, text: string): ToReview {
  const { brand, mention, conversation, draft, articles } = situation;
  return {
    brand,
    mention,
    classification: mention.classification,
    limit: limitOf(ctx.connectors[conversation.platform], mention),
    articles,
    facts: factsIn(draft, text),
    ...(conversation.compensation && { compensation: conversation.compensation }),
    ...(conversation.unasked && { unasked: conversation.unasked }),
    text,
  };
}

function staleIn(draft: Draft | undefined, articles: readonly Article[]): string[] {
  const stale = (draft?.facts ?? []).filter(
    ({ article, text }) => !articles.some((each) => each.id === article && says(each, text)),
  );
  return [...new Set(stale.map(({ article }) => article))];
}
