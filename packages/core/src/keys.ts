import type { Brand } from "./brand/brand.ts";
import type { Lane } from "./classification/classifier.ts";
import type { Correction } from "./classification/correction.ts";
import type { Conversation, ConversationEvent } from "./conversation/conversation.ts";
import type { Digest, DigestKind } from "./digest/digest.ts";
import type { Draft } from "./draft/draft.ts";
import type { Edit } from "./draft/edits.ts";
import type { Example } from "./draft/writer.ts";
import type { Playbook } from "./draft/playbook.ts";
import type { FollowUp } from "./follow-up/follow-up.ts";
import type { Import, ImportedRow } from "./import/import.ts";
import type { Article } from "./knowledge/article.ts";
import type { Gap as KnowledgeGap } from "./knowledge/gaps.ts";
import type { Gap } from "./ledger/gap.ts";
import type { KnownHere } from "./identity/known.ts";
import type { Place as StoryPlace } from "./identity/place.ts";
import type { Mention, MentionVersion } from "./mention/mention.ts";
import type { Pointer } from "./mention/pointer.ts";
import type { Reply } from "./reply/reply.ts";
import type { Pace } from "./reply/pace.ts";
import type { ConsentUnderWay } from "./source/consent-under-way.ts";
import type { Seen } from "./source/seen.ts";
import type { Source } from "./source/source.ts";
import type { Key, Place } from "./store.ts";
import type { Task } from "./task/task.ts";
import type { Person } from "./team/person.ts";
import type { Session, Invitation } from "./team/session.ts";
import { idOf } from "./ids.ts";

// Every key of the table, on one page. A brand's name starts each of its partitions: nothing crosses brands.

const pad = (n: number) => String(n).padStart(6, "0");

export const keys = {
  brand: (id: string): Key<Brand> => ({ pk: "BRANDS", sk: id }),
  settings: (): Key<Settings> => ({ pk: "SETTINGS", sk: "SETTINGS" }),
  person: (id: string): Key<Person> => ({ pk: "TEAM", sk: id }),
  /** Counts the changes of the team, so that they follow one another. */
  teamOrder: (): Key<{ version: number }> => ({ pk: "TEAM-ORDER", sk: "TEAM-ORDER" }),
  session: (hash: string): Key<Session> => ({ pk: `SESSION#${hash}`, sk: "SESSION" }),
  invitation: (hash: string): Key<Invitation> => ({ pk: `INVITATION#${hash}`, sk: "INVITATION" }),

  /** How many portions of a day's budget are taken; its version counts them. */
  budget: (what: string, day: string): Key<{ version: number }> => ({ pk: `BUDGET#${what}`, sk: day }),

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
  tasks: (brand: string) => `${brand}/TASKS`,
  task: (brand: string, id: string): Key<Task> => ({ pk: keys.tasks(brand), sk: id }),
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
  /** Events sort by time; the conversation's version keeps two of one moment apart. */
  event: (brand: string, conversation: string, at: string, n: number | string): Key<ConversationEvent> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `EVENT#${at}#${typeof n === "number" ? pad(n) : n}`,
  }),
  followUp: (brand: string, conversation: string, id: string): Key<FollowUp> => ({
    pk: keys.conversationPartition(brand, conversation),
    sk: `FOLLOWUP#${id}`,
  }),

  /** A day's counters, spread over shards so that no item is hot. */
  countsPartition: (brand: string, day: string) => `${brand}/COUNTS#${day}`,
  counts: (brand: string, day: string, of: string): Key<Record<string, number>> => ({
    pk: keys.countsPartition(brand, day),
    sk: `SHARD#${shardOf(of, COUNT_SHARDS)}`,
  }),
  digests: (brand: string) => `${brand}/DIGESTS`,
  digest: (brand: string, id: string): Key<Digest> => ({ pk: keys.digests(brand), sk: id }),
  digestSchedule: (brand: string, kind: DigestKind): Key<DigestSchedule> => ({ pk: `${brand}/SCHEDULE`, sk: kind }),
};

export const COUNT_SHARDS = 8;
export const DUE_SHARDS = 4;

function shardOf(of: string, shards: number): number {
  return Number.parseInt(Buffer.from(idOf("", of)).toString("hex").slice(0, 6), 16) % shards;
}

export type Settings = { stopped: boolean; version: number };
export type DigestSchedule = { brand: string; kind: DigestKind; dueAt: string; from: string; version: number };

/** What the `due` index holds: enough for the tick to send each to its queue. */
export type Due =
  | { due: "source"; brand: string; id: string; dueAt: string }
  | { due: "reply"; brand: string; conversation: string; id: string; dueAt: string }
  | { due: "follow-up"; brand: string; conversation: string; id: string; dueAt: string }
  | { due: "draft"; brand: string; conversation: string; mention: string; mentionVersion: number; dueAt: string }
  | { due: "digest"; brand: string; kind: DigestKind; dueAt: string };

/** Where a brand's open work is listed: what is to be answered, or a lane beside it. Once approved it is on its way with all the others. */
export const laneOf = (brand: string, lane: Lane | undefined): string => (lane ? `${brand}/${lane}` : brand);

export const places = {
  inbox: (c: Conversation): Place | undefined =>
    c.status === "open" || c.status === "approved" || c.status === "check"
      ? {
          hash: laneOf(c.brand, c.status === "open" ? c.lane : undefined),
          range: `${c.status}#${c.dueAt ?? "9999"}#${c.id}`,
        }
      : undefined,
  author: (m: Mention): Place => ({
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
  /** A brand's gaps by the moment they were noted. */
  gap: (brand: string, gap: KnowledgeGap): Place => ({
    hash: keys.gaps(brand),
    range: `${gap.at}#${gap.conversation}`,
  }),
  /** All tasks of a brand by the moment they were made; and, on the inbox, those that are not done. */
  task: (task: Task): Place => ({ hash: keys.tasks(task.brand), range: `${task.at}#${task.id}` }),
  due: (dueAt: string, id: string): Place => ({ hash: `DUE#${shardOf(id, DUE_SHARDS)}`, range: `${dueAt}#${id}` }),
  dueHashes: Array.from({ length: DUE_SHARDS }, (_, n) => `DUE#${n}`),
};
