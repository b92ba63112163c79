import { nextDutyAt } from "@earshot/core/conversation/moves";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { keys } from "@earshot/core/keys";
import type { Mention } from "@earshot/core/mention/mention";
import type { Reply, ReplyStatus } from "@earshot/core/reply/reply";
import type { Change } from "@earshot/core/store";
import type { Task } from "@earshot/core/task/task";
import type { Items } from "../../../support/memory-store.ts";
import { Broken } from "../broken.ts";
import type { Platform } from "../platform.ts";

type Put = Extract<Change, { put: unknown }>;
type Seen = { items: Items; platform: Platform };

/** Nobody but Earshot itself takes these further. */
export const onItsWay: ReadonlySet<ReplyStatus> = new Set(["approved", "sending", "unknown"]);

/** What holds of every transaction, right after it. */
export function afterCommit(seen: Seen, changes: readonly Change[]): void {
  const puts = changes.filter((change): change is Put => "put" in change);
  for (const put of puts) {
    isFenced(put);
    const { sk, pk } = put.put;
    if (sk === "META") conversationHolds(seen, put.value as Conversation, put);
    else if (sk.startsWith("REPLY#")) replyHolds(seen, put.value as Reply, put);
    else if (sk.startsWith("MENTION#")) mentionHolds(put.value as Mention);
    else if (pk.endsWith("/TASKS")) taskIsDue(put.value as Task, put);
  }
}

/** What counts its changes is only written over what was read: nobody's write is lost. */
function isFenced({ put, value, if: condition }: Put): void {
  const { version } = value as { version?: unknown };
  const counts = put.sk === "META" || put.sk.startsWith("REPLY#") || /\/(SOURCES|TASKS|PACE|CLAIMS)$/u.test(put.pk);
  if (!counts || typeof version !== "number") return;
  if (condition === "absent") return;
  if (condition === undefined) throw new Broken("no write is lost", `${put.sk} is written whatever stands there.`);
  if (version !== condition + 1)
    throw new Broken("no write is lost", `${put.sk} goes from version ${condition} to ${version}.`);
}

function conversationHolds({ items }: Seen, it: Conversation, put: Put): void {
  const reply =
    it.reply === undefined ? undefined : (items.get(idOf(keys.reply(it.brand, it.id, it.reply))) as Reply | undefined);
  const say = (how: string) => new Broken("no state without a way out", `${it.id} is ${it.status}, ${how}`);
  if (it.status === "approved" && !(reply && onItsWay.has(reply.status)))
    throw say(`its reply is ${reply?.status ?? "not there"}.`);
  if (it.status === "check" && reply?.status !== "check") throw say(`its reply is ${reply?.status ?? "not there"}.`);
  if (it.status === "answered" && reply?.status !== "published")
    throw say(`its reply is ${reply?.status ?? "not there"}.`);
  if (nextDutyAt(it) !== undefined && !put.at?.due)
    throw new Broken(
      "what is due is looked at",
      `${it.id} has something due at ${nextDutyAt(it)}, and no place for it.`,
    );
  const isResting = it.snoozedUntil !== undefined || it.snoozedFor !== undefined;
  // What comes back overdue is told by an alert of its own.
  const waits = it.status === "open" && it.dueAt !== undefined && it.dueFrom !== undefined && it.lane !== "aside";
  const isOver = it.ladder?.overdueAt !== undefined || it.ladder?.passedOnAt !== undefined;
  if (waits && !isResting && !isOver && !put.at?.due)
    throw new Broken("what is due is looked at", `${it.id} is due at ${it.dueAt}, and nobody will look.`);
  if (it.status === "open" && it.draft === undefined && it.draftDueAt === undefined && !it.gone)
    throw new Broken("no state without a way out", `${it.id} is open, without a draft and none on its way.`);
}

function replyHolds({ items, platform }: Seen, reply: Reply, put: Put): void {
  const conversation = items.get(idOf(keys.conversation(reply.brand, reply.conversation))) as unknown as Conversation;
  if (onItsWay.has(reply.status) && !put.at?.due)
    throw new Broken("what is due is looked at", `${reply.id} is ${reply.status}, and the sweep will not see it.`);
  if (onItsWay.has(reply.status) && conversation.status === "open" && conversation.reply === reply.id)
    throw new Broken("no state without a way out", `${reply.id} is ${reply.status} while its conversation is open.`);
  if (reply.status !== "published") return;
  if (!reply.receipt) throw new Broken("no published without a receipt", `${reply.id} has none.`);
  const { nativeId } = reply.receipt;
  if (reply.byHand && !reply.confirmedAt) return;
  if (!platform.ours.some(({ id }) => id === nativeId) && !nativeId.startsWith("by-hand:"))
    throw new Broken("no published without a receipt", `${reply.id} names ${nativeId}, which never was.`);
}

function mentionHolds({ id, text, hash }: Mention): void {
  if (text === "" || hash === "") throw new Broken("no mention is lost", `${id} has lost its words.`);
}

function taskIsDue(task: Task, put: Put): void {
  if (task.what !== "promise" || task.done || task.lateAt || put.at?.due) return;
  throw new Broken("what is due is looked at", `The promise ${task.id} is due at ${task.dueAt}, and nobody will look.`);
}

export const idOf = ({ pk, sk }: { pk: string; sk: string }): string => `${pk}\n${sk}`;
