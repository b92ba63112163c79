import { fallback } from "../channel/slack-blocks.ts";
import type { Context } from "../context.ts";
import { isAmong, type Decision } from "../decide/decision.ts";
import { readDecision } from "../decide/read-decision.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Endpoint } from "../outgoing-webhook/endpoint.ts";
import { saidIn, type Outcome } from "../outgoing-webhook/outcome.ts";
import { cardWordsIn } from "../words/card-words.ts";
import { callSlack, type SlackAnswer } from "./call-slack.ts";
import { decisionBlocks } from "./decision-blocks.ts";
import { findPosted } from "./find-posted.ts";
import type { SlackCard } from "./slack-card.ts";

/** Longer than posting takes: what a crash cut off is taken up after it. */
const LEASE_SECONDS = 30;
const MOST_ROUNDS = 8;
const KEPT_DAYS = 90;
const LOOKED_BACK_HOURS = 24;

type Order = { endpoint: Endpoint; conversation: string; event: string; token: string };

/**
 * Has a conversation's card in a channel show how it stands now. It is posted once, when there first is something to decide, and changed
 * from then on. What is shown is read at that moment, so that the order in which events come does not matter; who finds that another
 * wrote in between shows it once more, so that the newest stands there in the end.
 */
export async function showCard(ctx: Context, order: Order): Promise<Outcome> {
  const { endpoint, conversation: id } = order;
  const key = keys.slackCard(endpoint.brand, id, endpoint.id);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const card = await ctx.store.get(key);
    // Whoever is posting it reads it once more afterwards, and so shows what has just changed too.
    if (card && isBeingPosted(ctx, card) && card.event !== order.event) return nothing(ctx);
    const decision = await readDecision(ctx, endpoint.brand, id, readerOf(endpoint));
    if (card?.ts === undefined) {
      if (!card && !isToBePosted(endpoint, decision)) return nothing(ctx);
      const mine = await reserve(ctx, order, card);
      if (!mine) continue;
      return post(ctx, order, mine, decision, card !== undefined);
    }
    const answer = await update(ctx, order, card, decision);
    const { refused, status } = answer.try;
    if (refused === "message_not_found" || refused === "cant_update_message") {
      // Somebody deleted it there: the next thing to decide gets a new one.
      await ctx.store.commit([{ remove: key }]);
      return nothing(ctx);
    }
    if (refused !== undefined || status !== 200) return outcomeOf(answer);
    if (await noted(ctx, { ...card, version: card.version + 1 }, card.version)) return outcomeOf(answer);
  }
  return nothing(ctx);
}

const isBeingPosted = (ctx: Context, { ts, leaseUntil = "" }: SlackCard): boolean =>
  ts === undefined && leaseUntil > ctx.now().toISOString();

const isToBePosted = (endpoint: Endpoint, decision: Decision | undefined): decision is Decision =>
  decision?.state === "waiting" && isAmong(endpoint.decides!, decision.conversation);

const readerOf = ({ texts, language }: Endpoint) => ({ texts, language });

/** Nothing was to be said. */
const nothing = (ctx: Context): Outcome => ({ try: { at: ctx.now().toISOString(), ms: 0, status: 204 }, waits: 0 });

const outcomeOf = ({ try: made, waits }: SlackAnswer): Outcome => ({ try: made, waits, ...saidIn(made.refused) });

/** The card under our lease, to be posted by nobody else at the same time; undefined when another was faster. */
async function reserve(
  ctx: Context,
  { endpoint, conversation, event }: Order,
  before: SlackCard | undefined,
): Promise<SlackCard | undefined> {
  const leaseUntil = new Date(ctx.now().getTime() + LEASE_SECONDS * 1000).toISOString();
  const card: SlackCard = {
    brand: endpoint.brand,
    conversation,
    endpoint: endpoint.id,
    workspace: endpoint.workspace!,
    room: endpoint.room!,
    // The one that may have posted it is looked for by its own event.
    event: before?.event ?? event,
    leaseUntil,
    version: (before?.version ?? 0) + 1,
  };
  return (await noted(ctx, card, before ? before.version : "absent")) ? card : undefined;
}

async function noted(ctx: Context, card: SlackCard, condition: "absent" | number): Promise<boolean> {
  const expiresAt = new Date(ctx.now().getTime() + KEPT_DAYS * 86_400_000);
  try {
    await ctx.store.commit([
      { put: keys.slackCard(card.brand, card.conversation, card.endpoint), value: card, if: condition, expiresAt },
    ]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

/** Posts it, unless it stands there from a try that got no answer. */
async function post(
  ctx: Context,
  order: Order,
  card: SlackCard,
  decision: Decision | undefined,
  mayBeThere: boolean,
): Promise<Outcome> {
  const { token, endpoint } = order;
  const { room, event: id, version } = card;
  const since = new Date(ctx.now().getTime() - LOOKED_BACK_HOURS * 3_600_000).toISOString();
  const found = mayBeThere ? await findPosted(ctx, { token, room, id, since }) : "not-there";
  if (found !== "not-there") {
    if (found.ts === undefined) return found.outcome;
    await noted(ctx, posted(card, found.ts), version);
    return showCard(ctx, order);
  }
  if (!isToBePosted(endpoint, decision)) {
    await ctx.store.commit([{ remove: keys.slackCard(card.brand, card.conversation, card.endpoint) }]);
    return nothing(ctx);
  }
  const answer = await callSlack(ctx, "chat.postMessage", argsOf(card, decision), { token });
  const { ts } = answer.body;
  if (answer.try.refused !== undefined || typeof ts !== "string") {
    // It may be there all the same: the next try looks for it.
    await noted(ctx, { ...card, leaseUntil: ctx.now().toISOString(), version: version + 1 }, version);
    return outcomeOf(answer);
  }
  await noted(ctx, posted(card, ts), version);
  // Whatever happened while it was being posted is shown now.
  const now = await readDecision(ctx, endpoint.brand, order.conversation, readerOf(endpoint));
  return now && isAsShown(now, decision) ? outcomeOf(answer) : showCard(ctx, order);
}

function posted(card: SlackCard, ts: string): SlackCard {
  const { leaseUntil: _, ...rest } = card;
  return { ...rest, ts, version: card.version + 1 };
}

const isAsShown = (now: Decision, then: Decision) => now.conversation.version === then.conversation.version;

function update(ctx: Context, { token }: Order, card: SlackCard, decision: Decision | undefined): Promise<SlackAnswer> {
  const args = decision ? argsOf(card, decision) : goneArgs(card);
  return callSlack(ctx, "chat.update", { ...args, ts: card.ts! }, { token });
}

function argsOf({ brand, conversation, endpoint, room, event }: SlackCard, decision: Decision) {
  const { words } = cardWordsIn(decision.language);
  const title = decision.note ?? words["decide.title"]!;
  const said = decision.state === "waiting" ? decision.said : undefined;
  return {
    channel: room,
    text: fallback({ title, ...(said !== undefined && { text: said }) }),
    blocks: JSON.stringify(decisionBlocks(decision, { brand, conversation, endpoint }, event)),
  };
}

/** It is kept no longer, so nothing of it stays there either. */
const goneArgs = ({ room, event }: SlackCard) => ({
  channel: room,
  text: "–",
  blocks: JSON.stringify([{ type: "section", block_id: event, text: { type: "plain_text", text: "–" } }]),
});
