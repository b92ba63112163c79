import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Keeper } from "../conversation/keeper.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { askForDraft } from "../draft/ask-for-draft.ts";
import { isNewer } from "../import/is-newer.ts";
import type { Import } from "../import/import.ts";
import { note } from "../import/outcome.ts";
import { keys } from "../keys.ts";
import { findKnown } from "../identity/find-known.ts";
import { inTurn } from "../identity/in-turn.ts";
import { namesIn, whereKnown, type KnownHere, type Where } from "../identity/known.ts";
import { suppressedKey, type Suppressed } from "../privacy/suppressed.ts";
import type { Message } from "../queues.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Source } from "../source/source.ts";
import type { Key } from "../store.ts";
import type { Arrival } from "./arrival.ts";
import { cut, contentHash } from "./content.ts";
import { hearEdit } from "./hear-edit.ts";
import { hearPlace } from "./hear-place.ts";
import { hearNew } from "./hear-new.ts";
import { mentionId } from "./mention.ts";
import type { Pointer } from "./pointer.ts";
import { hasThread, threadOf } from "./thread.ts";

/** As many as may take in what stands at one address at the same moment, on machines that do not know of each other. */
const TRIES = 25;

/**
 * Takes in one collected item: new, edited or known already. One transaction; heard twice is heard once.
 * At most three requests to the table: what is known of it, its conversation, the write; two more for a complaint: what its author said before.
 */
export async function intake(ctx: Context, received: Message<"intake">): Promise<void> {
  const message = { ...received, incoming: cut(received.incoming) };
  const { incoming } = message;
  const id = mentionId(incoming.platform, incoming.nativeId);
  const hash = contentHash(incoming);
  const where = whereKnown(message.brand, incoming);
  const asked = keysFor(message, id, where);
  const shared = namesIn(where).map((name) => keys.known(message.brand, name).pk);
  const once = async () => {
    const found = await ctx.store.getMany<any>(asked.map(([, key]) => key));
    const at = <T>(what: string) => found[asked.findIndex(([name]) => name === what)] as T | undefined;
    const brand = at<Brand>("brand");
    const source = at<Source>("source");
    const self = at<Pointer>("self");
    const parent = at<Pointer>("parent");
    if (!brand) {
      ctx.log.warn("mention.brandless", { brand: message.brand, mention: id });
      return undefined;
    }
    if (at<Suppressed>("suppressed")) {
      ctx.log.info("mention.suppressed", { brand: message.brand, platform: incoming.platform });
      return note(ctx, message, "left");
    }
    if (message.import && at<Import>("import")?.state !== "running") return note(ctx, message, "skipped");
    if (self?.what === "reply" || source?.account?.id === incoming.author.id) return note(ctx, message, "known"); // our own words
    const ofParent = parent?.author === incoming.author.id ? parent : undefined;
    const read = new Map(namesIn(where).map((name) => [name, at<KnownHere>(name)]));
    const joins = ofParent ?? at<Pointer>("thread");
    const keeper = at<Keeper>("keeper");
    const arrival: Arrival = { brand, source, message, id, hash, joins, self, where, read, keeper };
    if (!self) return message.import?.deleted ? note(ctx, message, "left") : hearUnderNewId(ctx, arrival);
    if (self.hash === hash) return note(ctx, message, "known");
    if (self.what === "place") return hearUnderNewId(ctx, arrival);
    const of = { conversation: self.conversation, mention: self.mention ?? id };
    if (message.import && !(await isNewer(ctx, arrival, of))) return note(ctx, message, "left");
    return (await hearEdit(ctx, arrival, of)) ?? note(ctx, message, "left");
  };
  const pause = (attempt: number) => ctx.wait(ctx.random() * 25 * 2 ** Math.min(attempt, 5));
  const conversation = await inTurn(shared, () => retryOnConflict(once, TRIES, pause));
  if (conversation?.draftDueAt) await askForDraft(ctx, conversation);
  // Its ticket is told what is new.
  if (conversation?.atHelpdesk)
    await ctx.queues.send("hooks", [{ brand: conversation.brand, handover: conversation.id }]);
}

/** New under this id, which is not to say that it is new: ids change, and papers print one story. */
async function hearUnderNewId(ctx: Context, arrival: Arrival): Promise<Conversation | undefined> {
  const { brand, message, id, where, read, self, joins } = arrival;
  const incoming = { ...message.incoming, source: message.source };
  const kin = joins ? undefined : await findKnown(ctx, brand, incoming, where, read);
  if (!kin) return self ? note(ctx, message, "left") : hearNew(ctx, arrival);
  if (kin.is === "place") return hearPlace(ctx, arrival, kin);
  const of = { conversation: kin.conversation.id, mention: kin.mention.id };
  if (kin.is === "edit") {
    if (message.import && !(await isNewer(ctx, arrival, of))) return note(ctx, message, "left");
    return (await hearEdit(ctx, arrival, of, kin)) ?? note(ctx, message, "left");
  }
  ctx.log.info("mention.known-again", { brand: brand.id, mention: id, conversation: of.conversation });
  return note(ctx, message, "known");
}

/** What a mention is looked up by, by name; all of it is read in one request, a unit each. */
function keysFor(
  { brand, source, incoming, import: from }: Message<"intake">,
  id: string,
  where: Where,
): [string, Key<any>][] {
  const { platform, inReplyTo, author } = incoming;
  return [
    ["brand", keys.brand(brand)],
    ["source", keys.source(brand, source)],
    ["self", keys.pointer(brand, id)],
    ["suppressed", suppressedKey(brand, platform, author.id)],
    ["keeper", keys.keeper(brand, platform, author.id)],
    ...(from ? [["import", keys.import(brand, from.id)] as [string, Key<any>]] : []),
    ...(inReplyTo ? [["parent", keys.pointer(brand, mentionId(platform, inReplyTo))] as [string, Key<any>]] : []),
    ...(hasThread(incoming)
      ? [["thread", keys.thread(brand, platform, threadOf(incoming), author.id)] as [string, Key<any>]]
      : []),
    ...namesIn(where).map((name): [string, Key<any>] => [name, keys.known(brand, name)]),
  ];
}
