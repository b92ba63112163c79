import { fallback, slackBlocks } from "../channel/slack-blocks.ts";
import type { Card } from "../channel/card.ts";
import type { Context } from "../context.ts";
import { turnsDecision } from "../decide/turns-decision.ts";
import type { Endpoint } from "../outgoing-webhook/endpoint.ts";
import type { HookEvent } from "../outgoing-webhook/event.ts";
import { saidIn, type Outcome } from "../outgoing-webhook/outcome.ts";
import type { Try } from "../outgoing-webhook/try.ts";
import { callSlack } from "./call-slack.ts";
import { findPosted } from "./find-posted.ts";
import { showCard } from "./show-card.ts";
import { slackToken } from "./workspaces.ts";

export type SlackOrder = {
  endpoint: Endpoint;
  event: HookEvent;
  id: string;
  /** How it was tried before. */
  before: readonly Try[];
  card(): Promise<Card>;
};

/** Says an event in a channel of Slack, once: where an earlier try may have arrived, the channel is looked at first. */
export async function tellSlack(ctx: Context, order: SlackOrder): Promise<Outcome> {
  const { endpoint, event, id, before, card } = order;
  const token = await slackToken(ctx, endpoint.brand, endpoint.workspace);
  if (token === undefined || endpoint.room === undefined)
    return { try: { at: ctx.now().toISOString(), ms: 0, refused: "not_connected" }, waits: 0 };

  if (endpoint.decides && event.conversation !== undefined && turnsDecision.has(event.type))
    return showCard(ctx, { endpoint, conversation: event.conversation, event: id, token });
  if (before.some(mayHaveArrived)) {
    const found = await findPosted(ctx, { token, room: endpoint.room, id, since: before[0]!.at });
    if (found !== "not-there") return found.outcome;
  }
  const shown = await card();
  const { try: made, waits } = await callSlack(
    ctx,
    "chat.postMessage",
    {
      channel: endpoint.room,
      text: fallback(shown),
      blocks: JSON.stringify(slackBlocks(shown, id)),
      unfurl_links: "false",
      unfurl_media: "false",
    },
    { token },
  );
  return { try: made, waits, ...saidIn(made.refused) };
}

/** No answer, or one of a server that broke on the way: the message may be there all the same. */
const mayHaveArrived = ({ status, trouble, refused }: Try): boolean =>
  trouble === "time-out" || trouble === "connection" || refused === "unreadable" || (status ?? 0) >= 500;
