import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import type { Digest } from "../digest/digest.ts";
import type { Mention } from "../mention/mention.ts";
import type { Reply } from "../reply/reply.ts";
import type { Change } from "../store.ts";
import type { Task } from "../task/task.ts";
import type { EventType } from "./event-types.ts";
import type { Announced, HookEvent } from "./event.ts";

type Put = Extract<Change, { put: unknown }>;

/**
 * What a transaction tells: read from what it writes, so that nothing is told that was not stored, and no verb can forget it. What a
 * record's write does not show by itself (a source that turns, a brand's changed fields) is announced by its verb.
 */
export function eventsIn(changes: readonly Change[]): Announced[] {
  const puts = changes.filter((change): change is Put => "put" in change);
  const announced = changes.flatMap((change) => ("announce" in change ? [change.announce] : []));
  const partitions = Map.groupBy(puts, ({ put }) => put.pk);
  const stored = [...partitions].flatMap(([pk, own]): Announced[] => {
    const [, brand, rest] = /^([^/]+)\/(CONVERSATION#|TASKS$|DIGESTS$)/u.exec(pk) ?? [];
    if (brand === undefined) return [];
    if (rest === "TASKS") return own.flatMap(ofTask);
    if (rest === "DIGESTS") return own.flatMap(ofDigest);
    return inConversation(pk.slice(pk.indexOf("#") + 1), own).map((event) => ({ brand, event }));
  });
  return [...once(stored), ...announced];
}

/** Merging and splitting are written in both conversations, and told of the first. */
function once(events: Announced[]): Announced[] {
  let seen = false;
  return events.filter(({ event: { type } }) => {
    if (type !== "conversation.merged" && type !== "conversation.split") return true;
    const first = !seen;
    seen = true;
    return first;
  });
}

function inConversation(id: string, puts: Put[]): HookEvent[] {
  const stored = (prefix: string) => puts.filter(({ put }) => put.sk.startsWith(prefix));
  const meta = puts.find(({ put }) => put.sk === "META");
  const conversation = meta?.value as Conversation | undefined;
  const mentions = stored("MENTION#").map(({ value }) => value as Mention);
  const replies = stored("REPLY#");
  const facts = conversation ? factsOf(conversation) : {};
  const events = stored("EVENT#").flatMap(({ put, value }): HookEvent[] => {
    const event = value as ConversationEvent;
    const type = typeOf(event, { mentions, replies, conversation });
    // What an undone act had done to another conversation is told there by how it stands now.
    if (!type || (type === "conversation.undone" && event.about === id)) return [];
    const reply = replies.map(({ value: each }) => each as Reply).find((each) => each.id === event.about);
    return [
      {
        type,
        at: event.at,
        sequence: sequenceIn(put.sk),
        by: event.by,
        conversation: id,
        ...aboutOf(type, event),
        ...(event.why !== undefined && { why: event.why }),
        facts: { ...facts, ...moreOf(type, event), ...(reply && replyFacts(reply)) },
      },
    ];
  });
  const first = stored("EVENT#")[0];
  return [...events, ...(conversation ? turned(conversation, meta!, first, facts) : [])];
}

/** What the status's change tells beside what was done. */
function turned(
  { id, status, movedFrom, version, merged, reason }: Conversation,
  meta: Put,
  first: Put | undefined,
  facts: HookEvent["facts"],
): HookEvent[] {
  const event = first?.value as ConversationEvent | undefined;
  const type = turn();
  if (!type || !event) return [];
  // After what was done: the hundred of the next version is not reached.
  return [{ type, at: event.at, sequence: version * 100 + 99, by: event.by, conversation: id, why: reason, facts }];

  function turn(): EventType | undefined {
    if (meta.if === "absent") return status === "open" && event?.what === "heard" ? "conversation.opened" : undefined;
    if (movedFrom === undefined) return undefined;
    if (status === "closed") return merged ? undefined : "conversation.closed";
    const isDone = movedFrom === "closed" || movedFrom === "answered";
    return status === "open" && isDone && event?.what !== "split" ? "conversation.reopened" : undefined;
  }
}

const types: Partial<Record<ConversationEvent["what"], EventType>> = {
  edited: "mention.changed",
  rated: "mention.changed",
  deleted: "mention.deleted",
  assigned: "conversation.assigned",
  freed: "conversation.assigned",
  transferred: "conversation.transferred",
  snoozed: "conversation.snoozed",
  woken: "conversation.woken",
  merged: "conversation.merged",
  split: "conversation.split",
  "taken-back": "conversation.undone",
  drafted: "draft.made",
  "helpdesk-answered": "draft.made",
  "draft-edited": "draft.edited",
  declined: "draft.declined",
  "first-approved": "reply.first-approved",
  "first-taken-back": "reply.first-taken-back",
  approved: "reply.approved",
  "policy-approved": "reply.approved",
  undone: "reply.undone",
  published: "reply.published",
  moderation: "reply.published",
  "posted-by-hand": "reply.published",
  rejected: "reply.rejected",
  vanished: "reply.rejected",
  failed: "reply.rejected",
  stale: "reply.rejected",
  "not-found": "reply.rejected",
  unknown: "reply.needs-check",
  retracted: "reply.retracted",
  corrected: "correction.made",
  reminded: "deadline.near",
  "passed-on": "deadline.passed",
  overdue: "deadline.passed",
};

function typeOf(
  { what, about, at }: ConversationEvent,
  { mentions, replies, conversation }: { mentions: Mention[]; replies: Put[]; conversation: Conversation | undefined },
): EventType | undefined {
  // History is not news, and one more place of a story is not another mention.
  if (what === "heard")
    return mentions.some(({ id, baseline }) => id === about && !baseline) ? "mention.heard" : undefined;
  // Found on the platform for the first time; else it only confirms what was told before.
  if (what === "read-back") return replies.some((reply) => reply.if === "absent") ? "reply.published" : undefined;
  // It may be passed on before it is due, or as it is noticed that it has gone by, which is told by itself.
  if (what === "passed-on" && conversation?.dueAt !== undefined && at < conversation.dueAt) return "deadline.near";
  if (what === "passed-on" && conversation?.ladder?.overdueAt === at) return undefined;
  return types[what];
}

function aboutOf(type: EventType, { about }: ConversationEvent): Pick<HookEvent, "mention" | "draft" | "reply"> {
  if (about === undefined) return {};
  const [area] = type.split(".");
  if (area === "mention" || area === "correction") return { mention: about };
  if (area === "draft" || type.startsWith("reply.first-")) return { draft: Number(about) };
  return area === "reply" ? { reply: about } : {};
}

function moreOf(type: EventType, { what, about }: ConversationEvent): Record<string, unknown> {
  switch (type) {
    case "conversation.transferred":
    case "deadline.near":
    case "deadline.passed":
      return about === undefined ? {} : { to: about };
    case "conversation.merged":
    case "conversation.split":
      return { part: about };
    case "conversation.undone":
      return { undone: about };
    case "reply.rejected":
      return { how: what };
    default:
      return {};
  }
}

/** What of a conversation is told: how it stands, without anybody's words and names. */
const told = [
  "status",
  "movedFrom",
  "platform",
  "source",
  "url",
  "rating",
  "language",
  "sentiment",
  "urgency",
  "intents",
  "matters",
  "lane",
  "openedAt",
  "heardAt",
  "dueAt",
  "owner",
  "snoozedUntil",
  "snoozedFor",
  "answeredAt",
  "closedAt",
  "vip",
  "atRisk",
] as const satisfies (keyof Conversation)[];

const factsOf = (it: Conversation): HookEvent["facts"] => Object.fromEntries(told.map((name) => [name, it[name]]));

const replyFacts = ({ status, receipt, byHand, policy, approvedBy }: Reply) => ({
  replyStatus: status,
  ...(receipt && { visibility: receipt.visibility, replyUrl: receipt.url }),
  ...(byHand && { byHand }),
  ...(policy && { byPolicy: true }),
  approvedBy,
});

/** The key of an event ends with its conversation's version and a number within it. */
function sequenceIn(sk: string): number {
  const [, version = "0", n = "0"] = /#(\d{6})\.(\d+)$/u.exec(sk) ?? [];
  return Number(version) * 100 + Math.min(Number(n), 98);
}

function ofTask({ value, if: condition }: Put): Announced[] {
  const task = value as Task;
  const type = task.done ? "task.done" : condition === "absent" ? "task.made" : undefined;
  if (!type) return [];
  const { id, what, platform, done, at, brand, conversation } = task;
  const facts =
    task.what === "private"
      ? { task: id, what, platform, of: task.of }
      : task.what === "promise"
        ? {
            task: id,
            what,
            platform,
            kind: task.kind,
            dueAt: task.dueAt,
            ...(task.of !== undefined && { of: task.of }),
          }
        : { task: id, what, platform, to: task.to, ...(task.what === "check" && { of: task.of }) };
  const by = done?.by ?? (task.what === "check" ? task.of : "earshot");
  return [{ brand, event: { type, at: done?.at ?? at, sequence: task.version, by, conversation, facts } }];
}

function ofDigest({ value, if: condition }: Put): Announced[] {
  if (condition !== "absent") return [];
  const { id: digest, brand, kind, from, to, madeAt: at, counts } = value as Digest;
  const facts = { digest, kind, from, to, mentions: counts.mentions, replies: counts.replies, late: counts.late };
  return [{ brand, event: { type: "digest.made", at, sequence: 1, by: "earshot", facts } }];
}
