import type { Context } from "../context.ts";
import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Reply } from "../reply/reply.ts";
import type { Found, Key } from "../store.ts";
import { wordsOfEvent } from "./changes-words.ts";
import { nameOf, partsOf, withText, type Entry, type Kept } from "./kept.ts";
import { nameOfGone } from "./gone-from-search.ts";
import type { Gone } from "./search-state.ts";

/** Texts that were said, and (by their names) those whose words are no longer to be found (with the moment each was first seen, where that is known). */
export type Said = { kept: Kept[]; gone: Map<string, string | undefined> };

type Owned = Pick<Conversation, "id" | "brand" | "retentionDays" | "platform" | "source">;
type What =
  | { kind: "mention" | "reply"; id: string; conversation: string }
  | { kind: "note"; id: string; conversation: string; event: ConversationEvent };

/** What the records of `places.stored` are about, as it stands now: each once, without what is gone. */
export async function readSaid(ctx: Context, brand: string, stored: readonly Found[]): Promise<Said> {
  const said: Said = { kept: [], gone: new Map() };
  const asked = new Map<string, What>();
  for (const found of stored) {
    const gone = found.value as Gone | ConversationEvent;
    if ("gone" in gone) {
      said.gone.set(nameOfGone(gone), gone.firstSeenAt);
      continue;
    }
    const what = whatOf(found);
    if (what) asked.set(nameOf(what), what);
  }
  const whats = [...asked.values()];
  const conversations = [...new Set(whats.map(({ conversation }) => conversation))];
  const records = whats.map((what) =>
    what.kind === "mention"
      ? keys.mention(brand, what.conversation, what.id)
      : what.kind === "reply"
        ? keys.reply(brand, what.conversation, what.id)
        : { pk: keys.conversationPartition(brand, what.conversation), sk: what.id },
  );
  const read = await ctx.store.getMany<any>([
    ...records,
    ...conversations.map((id): Key<any> => keys.conversation(brand, id)),
  ]);
  const owners = new Map(conversations.map((id, n) => [id, read[whats.length + n] as Conversation | undefined]));
  for (const [n, what] of whats.entries()) {
    const record: unknown = read[n];
    const owner = owners.get(what.conversation);
    const isErased = what.kind === "mention" && (!record || isWordless(record as Mention));
    if (isErased) said.gone.set(nameOf(what), (record as Mention | undefined)?.firstSeenAt);
    else if (record && owner) said.kept.push(keptOf(what, record, owner));
  }
  return said;
}

const isWordless = ({ text, title, deletedAt }: Mention) => deletedAt !== undefined && text === "" && !title;

function whatOf({ key, value }: Found<ConversationEvent>): What | undefined {
  const conversation = conversationIn(key);
  const kind = wordsOfEvent[value.what];
  if (kind === "note") return { kind, id: key.sk, conversation, event: value };
  return kind && value.about !== undefined ? { kind, id: value.about, conversation } : undefined;
}

const conversationIn = ({ pk }: Key) => pk.slice(pk.indexOf("#") + 1);

function keptOf(what: What, record: unknown, owner: Owned): Kept {
  if (what.kind === "mention") return keptMention(record as Mention, owner);
  if (what.kind === "reply") return keptReply(record as Reply, owner);
  return keptNote(what.id, record as ConversationEvent, owner);
}

export function keptMention(mention: Mention, owner: Owned): Kept {
  const { id, conversation, firstSeenAt: at, classification, platform, source } = mention;
  const entry = { kind: "mention" as const, id, conversation, at, language: classification.language, platform, source };
  return withText({ ...entry, ...forgetting(owner, mention.deletedAt ?? mention.seenAt) }, partsOf(mention));
}

export function keptReply(
  { id, conversation, approvedAt: at, language, platform, source, text }: Reply,
  owner: Owned,
): Kept {
  const entry = { kind: "reply" as const, id, conversation, at, language, platform, source };
  return withText({ ...entry, ...forgetting(owner, at) }, [text]);
}

export function keptNote(id: string, { at, why }: ConversationEvent, owner: Owned): Kept {
  const { platform, source } = owner;
  const entry = { kind: "note" as const, id, conversation: owner.id, at, language: "und", platform, source };
  return withText({ ...entry, ...forgetting(owner, at) }, [wordsOf(why)]);
}

function forgetting(owner: Owned, from: string): Pick<Entry, "until" | "keep"> {
  const until = expiryOf(owner, from)?.getTime();
  return until === undefined ? {} : { until, keep: owner.retentionDays! };
}

/** A note is a person's own words; what has a code is Earshot's. */
export const wordsOf = (why: ConversationEvent["why"]): string => (typeof why === "string" ? why : "");
