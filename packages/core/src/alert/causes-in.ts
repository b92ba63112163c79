import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import type { Mention } from "../mention/mention.ts";
import type { Change } from "../store.ts";
import { aboutOf } from "./about-of.ts";
import type { About, AlertKind, Cause, DeadlineStep, Over } from "./alert.ts";

type Put = Extract<Change, { put: unknown }>;

/** What may have made a conversation less urgent than it was, or taken away why it waits. */
const TURNS: ReadonlySet<string> = new Set<ConversationEvent["what"]>([
  "edited",
  "rated",
  "deleted",
  "corrected",
  "taken-back",
  "split",
  "merged",
  "deadline-changed",
]);
const SAID_AGAIN: ReadonlySet<string> = new Set<ConversationEvent["what"]>(["heard", "edited", "rated"]);
const NOT_THERE: ReadonlySet<string> = new Set<ConversationEvent["what"]>([
  "rejected",
  "vanished",
  "failed",
  "stale",
  "not-found",
]);
const OF_CONVERSATIONS = ["critical", "deadline", "rejected", "in-doubt"] as const satisfies AlertKind[];

/**
 * Why people must know of what a transaction writes, and what of that is over: read from the conversations it writes, so that no verb can
 * forget it; what a record's write does not show is said by its verb (`{ alert }`).
 */
export function causesIn(changes: readonly Change[], now: Date): (Cause | Over)[] {
  const said = changes.flatMap((change) => ("alert" in change ? [change.alert] : []));
  const puts = changes.filter((change): change is Put => "put" in change && change.put.pk.includes("/CONVERSATION#"));
  const partitions = Map.groupBy(puts, ({ put }) => put.pk);
  return [...[...partitions.values()].flatMap((own) => inConversation(own, now)), ...said];
}

function inConversation(puts: readonly Put[], now: Date): (Cause | Over)[] {
  const meta = puts.find(({ put }) => put.sk === "META");
  const conversation = meta?.value as Conversation | undefined;
  if (!meta || !conversation) return [];
  const { id, brand, status, lane, dueAt, urgency } = conversation;
  const events = valuesOf<ConversationEvent>(puts, "EVENT#");
  const at = earlier(events[0]?.at, now);
  const about = aboutOf(conversation);
  const waits = status === "open" && lane !== "aside";
  const cause = (kind: AlertKind, more: Partial<Omit<Cause, "about">> & { about?: About } = {}): Cause => ({
    brand,
    kind,
    of: id,
    at,
    urgency,
    ...(meta.if === "absent" && { isFresh: true }),
    ...more,
    about: { ...about, ...more.about },
  });
  const causes: Cause[] = [];
  if (waits && urgency === "critical")
    causes.push(cause("critical", events.some(({ what }) => SAID_AGAIN.has(what)) ? { again: true } : {}));
  const step = stepIn(events, dueAt);
  if (waits && step) causes.push(cause("deadline", { about: { step } }));
  const failed = events.find(({ what }) => NOT_THERE.has(what));
  if (failed && status === "open") causes.push(cause("rejected", { again: true, about: replyIn(failed) }));
  if (status === "check") {
    const doubt = events.find(({ what }) => what === "unknown");
    causes.push(cause("in-doubt", { about: doubt ? replyIn(doubt) : {} }));
  }
  const story = storyIn(conversation, valuesOf<Mention>(puts, "MENTION#"), events);
  if (story) causes.push(cause("story", story));
  return [...causes, ...oversIn(conversation, events, causes, now)];
}

/** What no longer is so. Nothing is looked up for a conversation that was neither moved nor judged anew. */
function oversIn(
  { id, brand, status, movedFrom, urgency, ladder }: Conversation,
  events: readonly ConversationEvent[],
  causes: readonly Cause[],
  now: Date,
): Over[] {
  // Of what has just begun nothing is over.
  if (causes.some(({ isFresh }) => isFresh)) return [];
  const turned = movedFrom !== undefined || events.some(({ what }) => TURNS.has(what));
  // Only what is critical, or was a moment ago, is looked up when it is not moved.
  if (!turned && urgency !== "critical") return [];
  // A reply on its way is no answer yet.
  const isUnderWay = status === "approved" || status === "check";
  return OF_CONVERSATIONS.filter((kind) => !causes.some((cause) => cause.kind === kind))
    .filter((kind) => !(isUnderWay && (kind === "critical" || kind === "deadline")))
    .filter((kind) => movedFrom !== undefined || kind === "critical" || (kind === "deadline" && turned && !ladder))
    .map((kind) => ({ brand, kind, of: id, at: now.toISOString(), over: true }));
}

function stepIn(events: readonly ConversationEvent[], dueAt: string | undefined): DeadlineStep | undefined {
  const step = events.find(({ what }) => what === "reminded" || what === "passed-on" || what === "overdue");
  if (!step) return undefined;
  if (step.what === "overdue" || (dueAt !== undefined && dueAt <= step.at)) return "past";
  return step.what === "reminded" ? "near" : "nearer";
}

const replyIn = ({ about, what }: ConversationEvent): About => ({
  ...(about !== undefined && { reply: about }),
  state: what,
});

/** The first mention of news that names a danger. */
function storyIn(
  { places = 1 }: Conversation,
  mentions: readonly Mention[],
  events: readonly ConversationEvent[],
): (Partial<Omit<Cause, "about">> & { about: About }) | undefined {
  const news = mentions.find(
    ({ id, baseline, published, classification: { reading } }) =>
      !baseline &&
      (published === true || reading?.says.includes("news")) &&
      events.some(({ what, about }) => what === "heard" && about === id),
  );
  const danger = news?.classification.reading?.dangers.find(({ danger: which }) => which !== "press")?.danger;
  return danger ? { urgency: "critical", about: { danger, places } } : undefined;
}

function valuesOf<T>(puts: readonly Put[], prefix: string): T[] {
  return puts.filter(({ put }) => put.sk.startsWith(prefix)).map(({ value }) => value as T);
}

/** When it happened, never later than now: a platform's clock may be ahead. */
function earlier(at: string | undefined, now: Date): string {
  const moment = now.toISOString();
  return at !== undefined && at < moment ? at : moment;
}
