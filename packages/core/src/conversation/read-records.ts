import type { Context } from "../context.ts";
import type { Draft } from "../draft/draft.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import { keys } from "../keys.ts";
import type { Handover, HelpdeskAnswer } from "../helpdesk/handover.ts";
import type { Mention, MentionVersion } from "../mention/mention.ts";
import type { Place } from "../identity/place.ts";
import type { Reply } from "../reply/reply.ts";
import type { Act } from "./act.ts";
import type { Conversation, ConversationEvent } from "./conversation.ts";

const MOST_RECORDS = 1000;

/** A conversation's records, read in one query. */
export type Records = {
  conversation: Conversation;
  mentions: Mention[];
  versions: Record<string, MentionVersion[]>;
  drafts: Draft[];
  replies: Reply[];
  events: ConversationEvent[];
  followUps: FollowUp[];
  /** Where else its story stands, in the order they were heard. */
  places: Place[];
  /** Its way to a helpdesk, and what was answered there, the oldest first. */
  handover?: Handover;
  helpdeskAnswers: HelpdeskAnswer[];
  /** A person's newest act, while it is kept. */
  act?: Act;
  /** The versions that came of drafts which Earshot wrote by itself. */
  drafted: number[];
};

/** Nothing but what is stored: for those who decide nothing on it. */
export async function readRecords(ctx: Context, brand: string, id: string): Promise<Records | undefined> {
  const records: Omit<Records, "conversation"> = {
    mentions: [],
    versions: {},
    drafts: [],
    replies: [],
    events: [],
    followUps: [],
    places: [],
    helpdeskAnswers: [],
    drafted: [],
  };
  let conversation: Conversation | undefined;
  let after: string | undefined;
  let read = 0;
  do {
    const page = await ctx.store.page<any>(keys.conversationPartition(brand, id), {
      after,
      limit: MOST_RECORDS - read,
    });
    for (const { key, value } of page.items) {
      const [what, of] = key.sk.split("#", 2) as [string, string];
      if (what === "META") conversation = value;
      else if (what === "MENTION") records.mentions.push(value);
      else if (what === "VERSION") (records.versions[key.sk.slice(8, -7)] ??= []).push(value);
      else if (what === "DRAFT") records.drafts.push(value);
      else if (what === "REPLY") records.replies.push(value);
      else if (what === "EVENT" && of) {
        records.events.push(value);
        if (value.what === "drafted" && value.by === "earshot") records.drafted.push(versionIn(key.sk));
      } else if (what === "FOLLOWUP") records.followUps.push(value);
      else if (what === "ACT") records.act = value;
      else if (what === "HANDOVER") records.handover = value;
      else if (what === "HELPDESK-ANSWER") records.helpdeskAnswers.push(value);
      else if (what === "PLACE") records.places.push(value);
    }
    read += page.items.length;
    after = page.next;
  } while (after && read < MOST_RECORDS);
  if (!conversation) return undefined;
  records.mentions.sort((a, b) => a.firstSeenAt.localeCompare(b.firstSeenAt) || a.id.localeCompare(b.id));
  records.helpdeskAnswers.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  records.places.sort((a, b) => a.heardAt.localeCompare(b.heardAt));
  records.replies.sort((a, b) => a.approvedAt.localeCompare(b.approvedAt));
  return { conversation, ...records };
}

const versionIn = (sk: string) => Number.parseInt(sk.slice(sk.lastIndexOf("#") + 1), 10);
