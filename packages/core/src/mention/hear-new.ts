import { standingOf } from "../at-risk/standing-of.ts";
import type { Brand } from "../brand/brand.ts";
import type { CheckIn } from "../check-in/check-in.ts";
import { heardAnswer, isContent } from "../check-in/hear-answer.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, happened, moved, saved, type Patch } from "../conversation/moves.ts";
import { ownerIfHere } from "../conversation/keeper.ts";
import { whereItGoes } from "../conversation/merged-into.ts";
import { dayOf } from "../digest/calendar.ts";
import { countsOfMention } from "../digest/counts.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import { noted } from "../identity/find-known.ts";
import { namesIn } from "../identity/known.ts";
import { idOf } from "../ids.ts";
import type { Outcome } from "../import/import.ts";
import { cameTo } from "../import/outcome.ts";
import { keys } from "../keys.ts";
import { scheduleRecheck, scheduleWatch } from "../follow-up/schedule.ts";
import type { Change } from "../store.ts";
import type { Arrival } from "./arrival.ts";
import { classifyIncoming } from "./classify-incoming.ts";
import { worse } from "./deadline.ts";
import { dueBy, soonerDue } from "./due-by.ts";
import { lookOf } from "./look-of.ts";
import type { Mention } from "./mention.ts";
import { opened } from "./opened.ts";
import { savedPointer, type Pointer } from "./pointer.ts";
import { savedMention } from "./saved-mention.ts";
import { hasThread, threadOf } from "./thread.ts";

/** Stores a mention never heard before, in its author's conversation or a new one, and counts it, all in one transaction. */
export async function hearNew(ctx: Context, arrival: Arrival): Promise<Conversation> {
  const { brand, message, id, joins, where, read } = arrival;
  const { incoming } = message;
  const classification = await classifyIncoming(ctx, brand, incoming);
  const joined = joins && (await ctx.store.get(keys.conversation(brand.id, joins.conversation)));
  const known = joined && (await whereItGoes(ctx, joined, message.source));
  const mention: Mention = {
    ...incoming,
    id,
    brand: brand.id,
    source: message.source,
    conversation: known?.id ?? idOf("c", brand.id, id),
    version: 1,
    hash: arrival.hash,
    firstSeenAt: message.import?.firstSeenAt ?? message.seenAt,
    seenAt: message.seenAt,
    baseline: message.baseline,
    classification,
  };
  const standing = await standingOf(ctx, brand, mention);
  const owner = await ownerOf(ctx, arrival, known);
  const checkIn = known && (await heardAnswer(ctx, known, mention));
  const next = known
    ? goesOn(arrival, { known: { ...known, owner, ...(checkIn && { checkIn }) }, standing, checkIn }, mention)
    : {
        ...opened(
          ctx,
          { brand, source: arrival.source, seenAt: message.seenAt, owner, imported: message.import },
          mention,
        ),
        ...standing,
      };
  const { conversation, hash, version } = mention;
  const thread: Pointer = { conversation, what: "thread", author: incoming.author.id, hash, version };
  const expiresAt = expiryOf(next, message.seenAt);
  const changes: Change[] = [
    savedPointer(mention, { absent: true, expiresAt }),
    ...noted(mention, namesIn(where), read, ctx.now()),
    savedMention(brand.timeZone, mention, expiresAt),
    saved(next, { absent: !known }),
    happened(
      next,
      { at: message.seenAt, by: "earshot", what: "heard", about: id, why: next.reason },
      0,
      ctx.now().toISOString(),
    ),
  ];
  if (!known && hasThread(incoming)) {
    changes.push({
      put: keys.thread(brand.id, incoming.platform, threadOf(incoming), incoming.author.id),
      value: thread,
      if: "absent",
      expiresAt,
    });
  }
  if (!mention.baseline) {
    const day = dayOf(message.seenAt, brand.timeZone);
    changes.push({ add: keys.counts(brand.id, day, id), counts: countsOfMention(mention) });
  }
  if (next.status === "open" && next.mention === id) changes.push(...scheduleRecheck(ctx, next));
  else if (!known && !message.import) changes.push(...scheduleWatch(ctx, next, mention));
  changes.push(...cameTo(message, outcomeOf(mention), broughtBy(mention, next, brand)));
  await ctx.store.commit(changes);
  ctx.log.info("mention.heard", {
    brand: brand.id,
    platform: incoming.platform,
    mention: id,
    conversation: next.id,
    status: next.status,
  });
  return next;
}

function outcomeOf({ baseline, classification }: Mention): Outcome {
  if (baseline) return "history";
  return classification.needsReply || classification.lane ? "work" : "quiet";
}

function broughtBy({ id, baseline, seenAt }: Mention, conversation: Conversation, { timeZone }: Brand) {
  return { mention: id, conversation: conversation.id, ...(!baseline && { day: dayOf(seenAt, timeZone) }) };
}

/** Who looks after the customer goes on doing so, as long as they are there. What is open stays with its owner. */
async function ownerOf(
  ctx: Context,
  { keeper }: Arrival,
  known: Conversation | undefined,
): Promise<string | undefined> {
  return known?.status === "open" ? known.owner : ownerIfHere(ctx, known?.owner ?? keeper?.owner);
}

function goesOn(
  { brand, message, joins }: Arrival,
  { known, standing, checkIn }: { known: Conversation; standing: Patch; checkIn: CheckIn | undefined },
  mention: Mention,
): Conversation {
  const { classification: judged, baseline } = mention;
  const mentions = known.mentions + 1;
  const heardAt = message.seenAt;
  // History that a file brings was not said now.
  if (baseline && message.import) return moved(known, { mentions });
  if (checkIn && known.status === "answered" && isContent(checkIn, judged))
    return moved(known, {
      mentions,
      heardAt,
      status: "closed",
      reason: { code: "reason.confirmed" },
      closedAt: heardAt,
    });
  const isNotWell = checkIn?.answer?.is === "not-well";
  if (baseline || (!judged.needsReply && !isNotWell)) return moved(known, { mentions, heardAt });
  const inFlight = known.status === "approved" || known.status === "check";
  const open = known.status === "open";
  return moved(known, {
    ...lookOf(mention),
    ...standing,
    lane: open && !known.lane ? undefined : judged.lane,
    mentions,
    heardAt,
    status: inFlight ? known.status : "open",
    reason: isNotWell
      ? { code: "reason.not-well" }
      : { code: joins?.what === "reply" ? "reason.answered-us" : "reason.wrote-again" },
    urgency: open || inFlight ? worse(known.urgency, judged.urgency) : judged.urgency,
    ...soonerDue(known, dueBy(brand, judged, message.seenAt)),
    draftDueAt: draftDueAt(new Date(message.seenAt)),
    closedAt: undefined,
  });
}
