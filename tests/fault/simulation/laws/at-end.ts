import { keys } from "@earshot/core/keys";
import type { Conversation } from "@earshot/core/conversation/conversation";
import type { Mention } from "@earshot/core/mention/mention";
import type { Pointer } from "@earshot/core/mention/pointer";
import type { Reply } from "@earshot/core/reply/reply";
import { Broken } from "../broken.ts";
import { BRAND, type World } from "../world.ts";
import { idOf } from "./after-commit.ts";

/** What holds once all faults are over and everything had its time. */
export function atEnd(world: World): void {
  const records = [...world.items.values()];
  const of = <T>(what: string) => records.filter(({ sk }) => sk.startsWith(what)) as unknown as T[];
  const replies = of<Reply>("REPLY#");
  const conversations = of<Conversation>("META");
  const unheard = unheardOf(world);
  if (unheard !== undefined) throw new Broken("no mention is lost", unheard);
  for (const reply of replies) replyIsSettled(world, reply);
  for (const it of conversations) conversationIsSettled(it);
  effectsAreKnown(world, replies);
  countsAreRight(world, of<Mention>("MENTION#"), replies);
}

/** What stands on the platform and is not known as it stands there, in words; undefined: all is. */
export function unheardOf({ platform, items }: World): string | undefined {
  for (const { id, deleted, texts } of platform.posts) {
    const pointer = items.get(idOf(keys.pointer(BRAND, `sim:${id}`))) as Pointer | undefined;
    if (deleted && !pointer) continue; // gone before anybody could hear it
    const mention =
      pointer && (items.get(idOf(keys.mention(BRAND, pointer.conversation, `sim:${id}`))) as Mention | undefined);
    if (!mention) return `${id} was never heard.`;
    if (deleted) continue;
    if (mention.deletedAt) return `${id} still stands there.`;
    if (mention.text !== texts.at(-1)) return `${id} says otherwise by now: ${mention.text}`;
  }
  return undefined;
}

function replyIsSettled({ items }: World, { id, status, conversation, receipt }: Reply): void {
  if (status === "approved" || status === "sending" || status === "unknown")
    throw new Broken("every approved reply comes to an end", `${id} is still ${status}.`);
  const it = items.get(idOf(keys.conversation(BRAND, conversation))) as unknown as Conversation;
  if (status === "check" && it.status === "answered" && it.reply === id)
    throw new Broken("every approved reply comes to an end", `${id} is to be checked, and ${it.id} is ${it.status}.`);
  if (
    status === "published" &&
    receipt?.visibility === "rejected" &&
    it.reply === id &&
    it.status === "answered" &&
    !it.gone
  )
    throw new Broken("every approved reply comes to an end", `${id} was rejected, and ${it.id} counts as answered.`);
}

function conversationIsSettled({ id, status, draft, draftDueAt, gone }: Conversation): void {
  if (status === "approved") throw new Broken("every approved reply comes to an end", `${id} is still ${status}.`);
  if (status === "open" && draftDueAt !== undefined && !gone)
    throw new Broken("no state without a way out", `${id} still waits for a draft (${draft}).`);
}

/** Nothing of ours stands there of which nobody knows. */
function effectsAreKnown({ platform }: World, replies: readonly Reply[]): void {
  for (const { id, key, visibility } of platform.ours) {
    if (key === undefined || visibility === "rejected" || visibility === "vanished") continue;
    const reply = replies.find((each) => each.id === key);
    if (reply?.status === "check") continue;
    const isKnown = replies.some(({ receipt }) => receipt?.nativeId === id || receipt?.nativeId === `by-hand:${key}`);
    if (!isKnown) throw new Broken("what stands there is known", `${id} stands there, and ${key} is ${reply?.status}.`);
    if (reply?.receipt?.visibility === "rejected")
      throw new Broken("what stands there is known", `${id} stands there, and ${key} counts as gone.`);
  }
}

function countsAreRight({ items }: World, mentions: readonly Mention[], replies: readonly Reply[]): void {
  let [heard, answered] = [0, 0];
  for (const item of items.values()) {
    if (!item.pk.includes("/COUNTS#")) continue;
    for (const [name, n] of Object.entries(item)) {
      if (name === "mentions") heard += n;
      if (name.startsWith("answered:")) answered += n;
    }
  }
  const really = mentions.filter(({ baseline }) => !baseline).length;
  if (heard !== really) throw new Broken("figures equal a recount", `${heard} mentions are counted, of ${really}.`);
  const out = replies.filter(({ status }) => status === "published" || status === "retracted").length;
  if (answered !== out) throw new Broken("figures equal a recount", `${answered} replies are counted, of ${out}.`);
}
