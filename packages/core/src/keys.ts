import type { Alert } from "./alert/alert.ts";
import type { AutomaticRecord } from "./approval/automatic-record.ts";
import type { AuditRecord } from "./audit/record.ts";
import type { Seal, SealHead } from "./audit/seal.ts";
import type { Brand } from "./brand/brand.ts";
import type { Asked } from "./check-in/ask-satisfaction.ts";
import type { Claim, Presence } from "./claim/claim.ts";
import type { Correction } from "./classification/correction.ts";
import type { Act } from "./conversation/act.ts";
import type { Conversation, ConversationEvent } from "./conversation/conversation.ts";
import type { Removed } from "./desk/removed.ts";
import type { View } from "./desk/view.ts";
import type { Keeper } from "./conversation/keeper.ts";
import type { Digest } from "./digest/digest.ts";
import type { DigestKind } from "./digest/kind.ts";
import type { DecisionLink, DecisionMail } from "./decide/decision-link.ts";
import type { Draft } from "./draft/draft.ts";
import type { Edit } from "./draft/edits.ts";
import type { Example } from "./draft/writer.ts";
import type { Playbook } from "./draft/playbook.ts";
import type { DoneOnce } from "./idempotency/done-once.ts";
import type { FollowUp } from "./follow-up/follow-up.ts";
import type { Incident } from "./incident/incident.ts";
import type { Import, ImportedRow } from "./import/import.ts";
import type { Article } from "./knowledge/article.ts";
import type { Gap as KnowledgeGap } from "./knowledge/gaps.ts";
import type { Gap } from "./ledger/gap.ts";
import type { Letter } from "./ladder/letter.ts";
import type { Connected, HelpdeskHealth } from "./helpdesk/connected.ts";
import type { Handover, HelpdeskAnswer } from "./helpdesk/handover.ts";
import type { KnownHere } from "./identity/known.ts";
import type { Place as StoryPlace } from "./identity/place.ts";
import type { Mention, MentionVersion } from "./mention/mention.ts";
import type { Pointer } from "./mention/pointer.ts";
import type { Delivery } from "./outgoing-webhook/delivery.ts";
import type { Endpoint, EndpointHealth, EndpointPace } from "./outgoing-webhook/endpoint.ts";
import type { Outreach } from "./outreach/outreach.ts";
import type { Outgoing } from "./outgoing-webhook/event.ts";
import type { Listening } from "./outgoing-webhook/listening.ts";
import type { Changed, Replay } from "./replay/replay.ts";
import type { Challenge, Passkey } from "./passkey/passkey.ts";
import type { ErasedCounts, Erasure } from "./privacy/erasure.ts";
import type { Suppressed } from "./privacy/suppressed.ts";
import type { PulseDay } from "./pulse/pulse.ts";
import type { Reply } from "./reply/reply.ts";
import type { Pace } from "./reply/pace.ts";
import type { ConsentUnderWay } from "./source/consent-under-way.ts";
import type { Seen } from "./source/seen.ts";
import type { Gone, SearchState } from "./search/search-state.ts";
import type { SegmentBody, Segmented } from "./search/segment.ts";
import type { Settings } from "./settings/settings.ts";
import type { AccessKey, AccessKeyUse } from "./access-key/access-key.ts";
import type { SlackApp } from "./slack/slack-app.ts";
import type { SlackCard } from "./slack/slack-card.ts";
import type { SlackLink, SlackUser } from "./slack/slack-user.ts";
import type { SlackWalk, SlackWorkspace } from "./slack/slack-workspace.ts";
import type { Source } from "./source/source.ts";
import type { Key, Place, PlacesToTake } from "./store.ts";
import type { Translation } from "./translation/translation.ts";
import type { Task } from "./task/task.ts";
import type { Former } from "./team/former.ts";
import type { Person } from "./team/person.ts";
import type { Session, Invitation } from "./team/session.ts";
import type { NoContact } from "./wellbeing/no-contact.ts";
import type { Strain } from "./wellbeing/strain.ts";
import { idOf } from "./ids.ts";

// Every key of the table, on one page. A brand's name starts each of its partitions: nothing crosses brands.

const pad = (n: number) => String(n).padStart(6, "0");

export const keys = {
  brand: (id: string): Key<Brand> => ({ pk: "BRANDS", sk: id }),
  settings: (): Key<Settings> => ({ pk: "SETTINGS", sk: "SETTINGS" }),
  person: (id: string): Key<Person> => ({ pk: "TEAM", sk: id }),
  /** Who was on the team, for the records that name them. */
  formers: "TEAM-FORMER",
  former: (id: string): Key<Former> => ({ pk: keys.formers, sk: id }),
  /** Counts the changes of the team, so that they follow one another. */
  teamOrder: (): Key<{ version: number }> => ({ pk: "TEAM-ORDER", sk: "TEAM-ORDER" }),
  accessKeys: () => "ACCESS-KEYS",
  accessKey: (id: string): Key<AccessKey> => ({ pk: keys.accessKeys(), sk: id }),
  accessKeyUse: (id: string): Key<AccessKeyUse> => ({ pk: `ACCESS-KEY#${id}`, sk: "USE" }),
  accessKeyAllowance: (id: string, until: number): Key<{ taken: number }> => ({
    pk: `ACCESS-KEY#${id}`,
    sk: `ALLOWANCE#${until}`,
  }),
  /** What somebody asked for with a key of their own (its hash), to be done once. */
  doneOnce: (who: string, key: string): Key<DoneOnce> => ({ pk: `DONE-ONCE#${who}`, sk: key }),
  /** What a person is to be mailed. */
  letter: (person: string): Key<Letter> => ({ pk: "LETTERS", sk: person }),
  /** How much that was hostile a person read of late: nobody else is told. */
  strain: (person: string): Key<Strain> => ({ pk: "STRAIN", sk: person }),
  /** A person's sessions, in one partition so that they can be listed. */
  sessions: (person: string) => `SESSIONS#${person}`,
  session: (person: string, hash: string): Key<Session> => ({ pk: keys.sessions(person), sk: hash }),
  /** A person's passkeys, by a hash of what their device calls each. */
  passkeys: (person: string) => `PASSKEYS#${person}`,
  passkey: (person: string, hash: string): Key<Passkey> => ({ pk: keys.passkeys(person), sk: hash }),
  /** What a device was asked, as long as it may answer. */
  challenge: (hash: string): Key<Challenge> => ({ pk: `CHALLENGE#${hash}`, sk: "CHALLENGE" }),
  invitation: (hash: string): Key<Invitation> => ({ pk: `INVITATION#${hash}`, sk: "INVITATION" }),

  /** What was done that is no act on a conversation, by its month (UTC); of the whole installation where there is no brand. */
  audits: (brand: string | undefined, at: string) => `${brand === undefined ? "" : `${brand}/`}AUDIT#${at.slice(0, 7)}`,
  audit: (brand: string | undefined, id: string): Key<AuditRecord> => ({ pk: keys.audits(brand, id), sk: id }),
  /** How many wrong tokens came from somebody in a window that ends then (milliseconds); in all, under the name of all. */
  brake: (what: string, who: string, until: number): Key<{ wrong: number }> => ({
    pk: `BRAKE#${what}#${who}`,
    sk: String(until),
  }),

  /** Seals of what was done, by their number, and the newest of them. */
  seals: (brand: string | undefined) => `${brand === undefined ? "" : `${brand}/`}AUDIT-SEALS`,
  seal: (brand: string | undefined, n: number): Key<Seal> => ({
    pk: keys.seals(brand),
    sk: String(n).padStart(9, "0"),
  }),
  sealHead: (brand: string | undefined): Key<SealHead> => ({
    pk: `${brand === undefined ? "" : `${brand}/`}AUDIT-HEAD`,
    sk: "HEAD",
  }),

  /** How many portions of a day's budget are taken; its version counts them. */
  budget: (what: string, day: string): Key<{ version: number }> => ({ pk: `BUDGET#${what}`, sk: day }),

  /** Which brands have endpoints for webhooks. */
  listening: (): Key<Listening> => ({ pk: "LISTENING", sk: "LISTENING" }),
  /** Where a brand's events are sent, and beside each how it answers while it does not. */
  endpoints: (brand: string) => `${brand}/ENDPOINTS`,
  endpoint: (brand: string, id: string): Key<Endpoint> => ({ pk: keys.endpoints(brand), sk: id }),
  endpointHealth: (brand: string, id: string): Key<EndpointHealth> => ({
    pk: keys.endpoints(brand),
    sk: `${id}#HEALTH`,
  }),
  endpointPace: (brand: string, id: string): Key<EndpointPace> => ({ pk: keys.endpoints(brand), sk: `${id}#PACE` }),
  /** What happened in a brand that is listened to, and what became of telling it. */
  outgoings: (brand: string) => `${brand}/OUTGOING`,
  outgoing: (brand: string, id: string): Key<Outgoing> => ({ pk: keys.outgoings(brand), sk: id }),
  deliveries: (brand: string, endpoint: string) => `${brand}/DELIVERIES#${endpoint}`,
  delivery: (brand: string, endpoint: string, event: string): Key<Delivery> => ({
    pk: keys.deliveries(brand, endpoint),
    sk: event,
  }),

  /** A brand's helpdesk, how it answers, and whose conversation a ticket there is. */
  helpdesk: (brand: string): Key<Connected> => ({ pk: `${brand}/HELPDESK`, sk: "HELPDESK" }),
  helpdeskHealth: (brand: string): Key<HelpdeskHealth> => ({ pk: `${brand}/HELPDESK`, sk: "HEALTH" }),
  ticket: (brand: string, helpdesk: string, id: string): Key<{ conversation: string }> => ({
    pk: `${brand}/TICKET#${helpdesk}:${id}`,
    sk: "TICKET",
  }),

  /** What people must know; those that are not over are on the inbox too. */
  alerts: (brand: string) => `${brand}/ALERTS`,
  alert: (brand: string, id: string): Key<Alert> => ({ pk: keys.alerts(brand), sk: id }),
  incidents: (brand: string) => `${brand}/INCIDENTS`,
  incident: (brand: string, id: string): Key<Incident> => ({ pk: keys.incidents(brand), sk: id }),
  /** What could be said before anybody asks. */
  outreaches: (brand: string) => `${brand}/OUTREACH`,
  outreach: (brand: string, id: string): Key<Outreach> => ({ pk: keys.outreaches(brand), sk: id }),
  /** How much was heard on a day, by the time of day. */
  pulseDay: (brand: string, day: string): Key<PulseDay> => ({ pk: `${brand}/PULSE`, sk: day }),

  /** The installation's app at Slack; a brand's workspaces there; and who of the team a person at Slack is. */
  slackApp: (): Key<SlackApp> => ({ pk: "SLACK", sk: "APP" }),
  slackWorkspaces: (brand: string) => `${brand}/SLACK`,
  slackWorkspace: (brand: string, id: string): Key<SlackWorkspace> => ({ pk: keys.slackWorkspaces(brand), sk: id }),
  slackUser: (workspace: string, user: string): Key<SlackUser> => ({ pk: `SLACK-USERS#${workspace}`, sk: user }),
  /** A link by which somebody of the team says that a person at Slack is them. */
  slackLink: (hash: string): Key<SlackLink> => ({ pk: `SLACK-LINK#${hash}`, sk: "LINK" }),
  /** A link by which one person decides on one reply, and that they were mailed it. */
  decisionLink: (hash: string): Key<DecisionLink> => ({ pk: `DECISION-LINK#${hash}`, sk: "LINK" }),
  decisionMail: (brand: string, conversation: string, person: string, seen: string): Key<DecisionMail> => ({
    pk: `${brand}/DECISION-MAILS#${conversation}`,
    sk: `${person}#${seen}`,
  }),
  /** A request of Slack's that was taken already, by its signature. */
  slackTaken: (hash: string): Key<{ at: string }> => ({ pk: `SLACK-TAKEN#${hash}`, sk: "TAKEN" }),
  /** Cards to decide on, of a conversation, by the endpoint whose channel they stand in. */
  slackCards: (brand: string, conversation: string) => `${brand}/SLACK-CARDS#${conversation}`,
  slackCard: (brand: string, conversation: string, endpoint: string): Key<SlackCard> => ({
    pk: keys.slackCards(brand, conversation),
    sk: endpoint,
  }),
  slackWalk: (hash: string): Key<SlackWalk> => ({ pk: `SLACK-WALK#${hash}`, sk: "WALK" }),

  sources: (brand: string) => `${brand}/SOURCES`,
  source: (brand: string, id: string): Key<Source> => ({ pk: keys.sources(brand), sk: id }),
  /** How a source was collected: a record a day (UTC) and one for each gap by its end, in one order. */
  ledger: (brand: string, source: string) => `${brand}/LEDGER#${source}`,
  ledgerDay: (brand: string, source: string, day: string): Key<Record<string, number>> => ({
    pk: keys.ledger(brand, source),
    sk: day,
  }),
  ledgerGap: (brand: string, source: string, to: string): Key<Gap> => ({ pk: keys.ledger(brand, source), sk: to }),
  /** What a source showed lately, and when each of the brand's terms was found there; and its cursor, where that is a long one. */
  seen: (brand: string, source: string): Key<Seen> => ({
    pk: `${brand}/SEEN`,
    sk: source,
  }),
  /** A push that was taken already: each is taken once. */
  push: (brand: string, source: string, hash: string): Key<{ at: string }> => ({
    pk: `${brand}/PUSHES#${source}`,
    sk: hash,
  }),
  /** A person's walk to a platform for its consent; only a hash of its state is kept. */
  consent: (hash: string): Key<ConsentUnderWay> => ({ pk: `CONSENT#${hash}`, sk: "CONSENT" }),
  /** Changes that were tried on what was heard; of each the mentions for which something would change, what matters most first. */
  /** Erasures of people, and a hash of each of them, of whom nothing is taken in again. */
  erasures: (brand: string) => `${brand}/ERASURES`,
  erasure: (brand: string, id: string): Key<Erasure> => ({ pk: keys.erasures(brand), sk: id }),
  /** What was removed with a person's mentions, while it goes on. */
  erasureCounts: (brand: string, id: string): Key<ErasedCounts> => ({ pk: `${brand}/ERASURE#${id}`, sk: "COUNTS" }),
  suppressed: (brand: string, who: string): Key<Suppressed> => ({ pk: `${brand}/SUPPRESSED#${who}`, sk: "SUPPRESSED" }),
  replays: (brand: string) => `${brand}/REPLAYS`,
  replay: (brand: string, id: string): Key<Replay> => ({ pk: keys.replays(brand), sk: id }),
  replayPartition: (brand: string, id: string) => `${brand}/REPLAY#${id}`,
  replayed: (brand: string, id: string, weight: number, mention: string): Key<Changed> => ({
    pk: keys.replayPartition(brand, id),
    sk: `${String(999 - weight).padStart(3, "0")}#${mention}`,
  }),
  imports: (brand: string) => `${brand}/IMPORTS`,
  import: (brand: string, id: string): Key<Import> => ({ pk: keys.imports(brand), sk: id }),
  /** What became of each row of an import, and how many came to what; the counters are spread over shards. */
  importPartition: (brand: string, id: string) => `${brand}/IMPORT#${id}`,
  importedRow: (brand: string, id: string, row: number): Key<ImportedRow> => ({
    pk: keys.importPartition(brand, id),
    sk: `ROW#${String(row).padStart(8, "0")}`,
  }),
  importCounts: (brand: string, id: string, row: number): Key<Record<string, number>> => ({
    pk: keys.importPartition(brand, id),
    sk: `COUNTS#${row % COUNT_SHARDS}`,
  }),
  playbooks: (brand: string) => `${brand}/PLAYBOOKS`,
  playbook: (brand: string, id: string): Key<Playbook> => ({ pk: keys.playbooks(brand), sk: id }),
  knowledge: (brand: string) => `${brand}/KNOWLEDGE`,
  article: (brand: string, language: string, id: string): Key<Article> => ({
    pk: keys.knowledge(brand),
    sk: `${language}#${id}`,
  }),
  /** What an article said before. */
  articleVersions: (brand: string, language: string, id: string) => `${brand}/ARTICLE#${language}#${id}`,
  articleVersion: (brand: string, language: string, id: string, version: number): Key<Article> => ({
    pk: keys.articleVersions(brand, language, id),
    sk: pad(version),
  }),
  gaps: (brand: string) => `${brand}/GAPS`,
  gap: (brand: string, conversation: string): Key<KnowledgeGap> => ({ pk: keys.gaps(brand), sk: conversation }),
  /** What a brand's policy approved lately. */
  automaticRecord: (brand: string): Key<AutomaticRecord> => ({ pk: `${brand}/AUTOMATIC`, sk: "RECORD" }),
  tasks: (brand: string) => `${brand}/TASKS`,
  task: (brand: string, id: string): Key<Task> => ({ pk: keys.tasks(brand), sk: id }),
  views: (brand: string) => `${brand}/VIEWS`,
  view: (brand: string, id: string): Key<View> => ({ pk: keys.views(brand), sk: id }),
  /** Approved replies of a language, by the moment of approval. */
  examples: (brand: string, language: string) => `${brand}/EXAMPLES#${language}`,
  example: (brand: string, language: string, at: string, reply: string): Key<Example> => ({
    pk: keys.examples(brand, language),
    sk: `${at}#${reply}`,
  }),
  edits: (brand: string) => `${brand}/EDITS`,
  edit: (brand: string, id: string): Key<Edit> => ({ pk: keys.edits(brand), sk: id }),
  corrections: (brand: string) => `${brand}/CORRECTIONS`,
  correction: (brand: string, id: string): Key<Correction> => ({ pk: keys.corrections(brand), sk: id }),
  /** The newest correction of a text of this sketch. */
  correctionFor: (brand: string, sketch: string): Key<Correction> => ({
    pk: `${brand}/CORRECTION#${sketch}`,
    sk: "CORRECTION",
  }),
  pace: (brand: string, account: string): Key<Pace> => ({ pk: `${brand}/PACE`, sk: account }),

  /** Whose conversation a platform's id belongs to: a mention's, our reply's, or one person's part in a thread. */
  pointer: (brand: string, mention: string): Key<Pointer> => ({ pk: `${brand}/POINTER#${mention}`, sk: "POINTER" }),
  /** What was heard at one address (`a…`) or of stories that begin alike (`s…`). */
  known: (brand: string, where: string): Key<KnownHere> => ({ pk: `${brand}/KNOWN#${where}`, sk: "KNOWN" }),
  thread: (brand: string, platform: string, thread: string, author: string): Key<Pointer> => ({
    pk: `${brand}/THREAD#${platform}:${thread}`,
    sk: author,
  }),

  conversationPartition: (brand: string, id: string) => `${brand}/CONVERSATION#${id}`,
  conversation: (brand: string, id: string): Key<Conversation> => ({
    pk: keys.conversationPartition(brand, id),
    sk: "META",
  }),
  mention: (brand: string, conversation: string, mention: string): Key<Mention> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `MENTION#${mention}`,
  }),
  /** One more place at which a conversation's story stands. */
  place: (brand: string, conversation: string, mention: string): Key<StoryPlace> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `PLACE#${mention}`,
  }),
  mentionVersion: (brand: string, conversation: string, mention: string, version: number): Key<MentionVersion> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `VERSION#${mention}#${pad(version)}`,
  }),
  draft: (brand: string, conversation: string, number: number): Key<Draft> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `DRAFT#${pad(number)}`,
  }),
  reply: (brand: string, conversation: string, id: string): Key<Reply> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `REPLY#${id}`,
  }),
  /** A mention's or a draft's translation into a language, beside it. */
  translation: (brand: string, conversation: string, of: string, to: string): Key<Translation> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `TRANSLATION#${of}#${to}`,
  }),
  /** Events sort by time; the conversation's version keeps two of one moment apart. */
  event: (brand: string, conversation: string, at: string, n: number | string): Key<ConversationEvent> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `EVENT#${at}#${typeof n === "number" ? pad(n) : n}`,
  }),
  followUp: (brand: string, conversation: string, id: string): Key<FollowUp> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `FOLLOWUP#${id}`,
  }),

  /** Its way to a helpdesk, and what was answered there. */
  handover: (brand: string, conversation: string): Key<Handover> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: "HANDOVER",
  }),
  helpdeskAnswer: (brand: string, conversation: string, id: string): Key<HelpdeskAnswer> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `HELPDESK-ANSWER#${id}`,
  }),

  /** A person's newest act there, as long as it can be undone. */
  act: (brand: string, conversation: string): Key<Act> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: "ACT",
  }),
  /** Whom nobody is to write to. */
  noContacts: (brand: string) => `${brand}/NO-CONTACT`,
  noContact: (brand: string, platform: string, author: string): Key<NoContact> => ({
    pk: keys.noContacts(brand),
    sk: `${platform}:${author}`,
  }),
  /** When a person was last asked how satisfied they are; it expires with the time in which they are not asked again. */
  asked: (brand: string, platform: string, author: string): Key<Asked> => ({
    pk: `${brand}/ASKED`,
    sk: `${platform}:${author}`,
  }),
  /** Who looks after a customer. */
  keeper: (brand: string, platform: string, author: string): Key<Keeper> => ({
    pk: `${brand}/KEEPER#${platform}:${author}`,
    sk: "KEEPER",
  }),

  /** Who is at work, in one partition so that one query reads it. */
  claims: (brand: string) => `${brand}/CLAIMS`,
  claim: (brand: string, conversation: string): Key<Claim> => ({
    pk: keys.claims(brand),
    sk: `${conversation}#CLAIM`,
  }),
  presence: (brand: string, conversation: string, person: string): Key<Presence> => ({
    pk: keys.claims(brand),
    sk: `${conversation}#HERE#${person}`,
  }),

  /** A conversation that was taken away while others may have it on their desk; it expires once they have all seen it. */
  removed: (brand: string, id: string): Key<Removed> => ({ pk: `${brand}/REMOVED`, sk: id }),

  /** A day's counters, spread over shards so that no item is hot. */
  countsPartition: (brand: string, day: string) => `${brand}/COUNTS#${day}`,
  counts: (brand: string, day: string, of: string): Key<Record<string, number>> => ({
    pk: keys.countsPartition(brand, day),
    sk: `SHARD#${shardOf(of, COUNT_SHARDS)}`,
  }),
  /** What full-text search reads: how far texts are packed, what each pack holds, and the texts. */
  searchState: (brand: string): Key<SearchState> => ({ pk: `${brand}/SEARCH`, sk: "STATE" }),
  segments: (brand: string) => `${brand}/SEARCH-PACKS`,
  segment: (brand: string, id: string): Key<Segmented> => ({ pk: keys.segments(brand), sk: id }),
  segmentBodies: (brand: string) => `${brand}/SEARCH-TEXTS`,
  segmentBody: (brand: string, id: string): Key<SegmentBody> => ({ pk: keys.segmentBodies(brand), sk: id }),
  /** A mention whose record was taken away: it goes from the packs too. */
  gone: (brand: string, mention: string): Key<Gone> => ({ pk: `${brand}/SEARCH-GONE`, sk: mention }),
  digests: (brand: string) => `${brand}/DIGESTS`,
  digest: (brand: string, id: string): Key<Digest> => ({ pk: keys.digests(brand), sk: id }),
  digestSchedule: (brand: string, kind: DigestKind): Key<DigestSchedule> => ({ pk: `${brand}/SCHEDULE`, sk: kind }),
};

export const COUNT_SHARDS = 8;
export const DUE_SHARDS = 4;

function shardOf(of: string, shards: number): number {
  return Number.parseInt(Buffer.from(idOf("", of)).toString("hex").slice(0, 6), 16) % shards;
}

export type DigestSchedule = { brand: string; kind: DigestKind; dueAt: string; from: string; version: number };

/** What the `due` index holds: enough for the tick to send each to its queue. */
export type Due =
  | { due: "source"; brand: string; id: string; dueAt: string }
  | { due: "reply"; brand: string; conversation: string; id: string; dueAt: string }
  | { due: "follow-up"; brand: string; conversation: string; id: string; dueAt: string }
  | { due: "draft"; brand: string; conversation: string; mention: string; mentionVersion: number; dueAt: string }
  | { due: "digest"; brand: string; kind: DigestKind; dueAt: string };

const MOMENT_DIGITS = 13;
const LAST_MOMENT = 10 ** MOMENT_DIGITS - 1;
/** What changes twice within so many milliseconds (heard, then drafted) keeps its place, and costs one write less. */
const SLOT_MS = 5000;
const ascending = (ms: number) => String(ms).padStart(MOMENT_DIGITS, "0");
const descending = (ms: number) => ascending(LAST_MOMENT - ms);
const slotOf = (ms: number) => ascending(ms - (ms % SLOT_MS));

/**
 * A brand's desk: one list on the index `inbox` of all its conversations by their last change. What is worked on (1) runs forward in
 * time and what has left the desk (2) runs back, so that what changed lately of both lies side by side: one query finds it, and
 * an empty one costs half a read unit. What never was on the desk (3: history, and what needed no reply) also runs back.
 */
export const desk = {
  of: (brand: string) => `${brand}/DESK`,
  working: { prefix: "1#" },
  left: { prefix: "2#" },
  never: { prefix: "3#" },
  /** All that changed, or came beside a conversation, since a moment (milliseconds). */
  since: (ms: number) => ({ from: `1#${slotOf(ms)}`, to: `2#${descending(ms)}~` }),
  leftSince: (ms: number) => ({ from: "2#", to: `2#${descending(ms)}~` }),
  /** Where earlier versions listed open work: what is to be answered, and the lanes beside it. */
  before: (brand: string) => [brand, `${brand}/unread`, `${brand}/aside`],
};

type PlaceToTake = NonNullable<PlacesToTake[keyof PlacesToTake]>;

const isWorkedOn = ({ status }: Conversation) => status === "open" || status === "approved" || status === "check";
export const neverWaited = ({ status, openedAt, closedAt }: Conversation) =>
  status === "closed" && closedAt === openedAt;

export const places = {
  inbox: (c: Conversation): PlaceToTake =>
    isWorkedOn(c)
      ? places.moved(c.brand, c.id)
      : { hash: desk.of(c.brand), range: (at) => places.left(c, at.getTime()).range },
  /** Among what has left the desk, at this moment (milliseconds). */
  left: (c: Conversation, ms: number): Place => ({
    hash: desk.of(c.brand),
    range: `${neverWaited(c) ? 3 : 2}#${descending(ms)}#${c.id}`,
  }),
  /** On the desk's list, beside conversations that changed now: also for what is no conversation, and expires soon (a claim). */
  moved: (brand: string, id: string): PlaceToTake => ({
    hash: desk.of(brand),
    range: (at) => `1#${slotOf(at.getTime())}#${id}`,
  }),
  author: (m: Pick<Mention, "brand" | "platform" | "author" | "firstSeenAt" | "id">): Place => ({
    hash: `${m.brand}/${m.platform}:${m.author.id}`,
    range: `${m.firstSeenAt}#${m.id}`,
  }),
  /** What a person of this name said, on any platform. */
  said: (brand: string, name: string, at: string, mention: string): Place => ({
    hash: `${brand}/SAID#${name}`,
    range: `${at}#${mention}`,
  }),
  /** A day of a brand, by the brand's own calendar. */
  heard: (m: Mention, day: string): Place => ({ hash: `${m.brand}/${day}`, range: `${m.firstSeenAt}#${m.id}` }),
  /** What was said, in the order in which it was stored: search reads from here what is not packed yet. */
  stored: (brand: string, range: string): Place => ({ hash: `${brand}/STORED`, range }),
  /** Acts of a month (UTC) in the order in which they were done: on conversations, and all others. */
  audit: (brand: string | undefined, range: string): Place => ({ hash: keys.audits(brand, range), range }),
  /** A brand's gaps by the moment they were noted. */
  gap: (brand: string, gap: KnowledgeGap): Place => ({
    hash: keys.gaps(brand),
    range: `${gap.at}#${gap.conversation}`,
  }),
  /** All tasks of a brand by the moment they were made; and, on the inbox, those that are not done. */
  task: (task: Task): Place => ({ hash: keys.tasks(task.brand), range: `${task.at}#${task.id}` }),
  /** All incidents of a brand by the moment they were opened. */
  incident: (it: Incident): Place => ({ hash: keys.incidents(it.brand), range: `${it.openedAt}#${it.id}` }),
  due: (dueAt: string, id: string): Place => ({ hash: `DUE#${shardOf(id, DUE_SHARDS)}`, range: `${dueAt}#${id}` }),
  dueHashes: Array.from({ length: DUE_SHARDS }, (_, n) => `DUE#${n}`),
  /** Apart from all else that is due, so that an endpoint that fails keeps nothing else waiting. */
  untold: (at: Date, id: string): Place => ({
    hash: `UNTOLD#${shardOf(id, DUE_SHARDS)}`,
    range: `${at.toISOString()}#${id}`,
  }),
  untoldHashes: Array.from({ length: DUE_SHARDS }, (_, n) => `UNTOLD#${n}`),
};
