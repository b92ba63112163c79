import type { Abuse } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import type { Conversation, ConversationEvent, Status } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import type { Author, Mention } from "../mention/mention.ts";
import type { Reply, ReplyStatus } from "../reply/reply.ts";
import type { Key } from "../store.ts";
import { excerptOf, type Excerpt } from "./excerpt.ts";
import { partsOf, type Entry, type Kind } from "./kept.ts";
import { marksIn, type Matcher } from "./matching.ts";
import { wordsOf } from "./read-said.ts";
import { searchable } from "./searchable.ts";

/** Something found, as it stands stored now. */
export type Hit = {
  kind: Kind;
  id: string;
  conversation: string;
  at: string;
  platform: string;
  language: string;
  excerpt: Excerpt;
  /** Of the conversation; absent for who reads no inbox. */
  status?: Status;
  /** Who said it, or whom the answer or note is for. */
  author: Author;
  /** Who of the team approved or noted it. */
  by?: string;
  reply?: ReplyStatus;
  /** What in it is turned on people. */
  abuse?: Abuse[];
  rating?: { value: number; of: number };
  url?: string;
  /** Its author deleted it on the platform. */
  deleted?: true;
};

type Found = { record: unknown; conversation: Conversation };
type Read = { entry: Entry; found: Found | undefined };

/** Of what was found in packs, what stands stored and still says so: packs may be behind, records never are. */
export async function verified(
  ctx: Context,
  brand: string,
  entries: readonly Entry[],
  matcher: Matcher,
  fits: (conversation: Conversation, entry: Entry) => boolean,
): Promise<Hit[]> {
  const read = await readAll(ctx, brand, entries);
  return read.flatMap(({ entry, found }) => {
    if (!found || !fits(found.conversation, entry)) return [];
    const said = saidIn(entry, found.record);
    if (!said) return [];
    const original = searchable(said.parts);
    const marks = marksIn(matcher, original, entry.language);
    if (!marks) return [];
    const { id: conversation, status, author } = found.conversation;
    const { kind, id, at, platform, language } = entry;
    const excerpt = excerptOf(original, marks);
    return [{ kind, id, conversation, at, platform, language, excerpt, status, author, ...said.about }];
  });
}

type SaidNow = { parts: string[]; about: Partial<Hit> };

function saidIn({ kind }: Entry, record: unknown): SaidNow | undefined {
  if (kind === "mention") {
    const mention = record as Mention;
    const { author, rating, url, deletedAt } = mention;
    const { abuse } = mention.classification;
    return {
      parts: partsOf(mention),
      about: {
        author,
        ...(abuse && { abuse }),
        ...(rating && { rating }),
        ...(url && { url }),
        ...(deletedAt && { deleted: true }),
      },
    };
  }
  if (kind === "reply") {
    const { text, status, approvedBy, receipt } = record as Reply;
    if (status === "withdrawn") return undefined;
    return { parts: [text], about: { by: approvedBy, reply: status, ...(receipt?.url && { url: receipt.url }) } };
  }
  const { by, why } = record as ConversationEvent;
  return { parts: [wordsOf(why)], about: { by } };
}

async function readAll(ctx: Context, brand: string, entries: readonly Entry[]): Promise<Read[]> {
  const first = await recordsOf(ctx, brand, entries);
  // A mention may lie in another conversation by now; what knows it by its id says in which.
  const missing = first.flatMap(({ entry, found }) => (!found && entry.kind === "mention" ? [entry] : []));
  if (missing.length === 0) return first;
  const pointers = await ctx.store.getMany(missing.map(({ id }) => keys.pointer(brand, id)));
  const moved = missing.flatMap((entry, n) => {
    const conversation = pointers[n]?.conversation;
    return conversation && conversation !== entry.conversation ? [{ ...entry, conversation }] : [];
  });
  const again = await recordsOf(ctx, brand, moved);
  return first.map(
    (each) => again.find(({ entry }) => entry.id === each.entry.id && each.entry.kind === "mention") ?? each,
  );
}

async function recordsOf(ctx: Context, brand: string, entries: readonly Entry[]): Promise<Read[]> {
  const wanted = entries.flatMap((entry): Key<any>[] => [
    recordKey(brand, entry),
    keys.conversation(brand, entry.conversation),
  ]);
  const read = await ctx.store.getMany<any>(wanted);
  return entries.map((entry, n) => {
    const [record, conversation] = [read[2 * n], read[2 * n + 1] as Conversation | undefined];
    return { entry, found: record && conversation ? { record, conversation } : undefined };
  });
}

function recordKey(brand: string, { kind, conversation, id }: Entry): Key<any> {
  if (kind === "mention") return keys.mention(brand, conversation, id);
  if (kind === "reply") return keys.reply(brand, conversation, id);
  return { pk: keys.conversationPartition(brand, conversation), sk: id };
}
