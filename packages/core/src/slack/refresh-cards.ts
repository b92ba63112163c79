import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { isAwake } from "../outgoing-webhook/endpoint.ts";
import { endpointsOf } from "../outgoing-webhook/endpoints-of.ts";
import type { SlackCard } from "./slack-card.ts";
import { showCard } from "./show-card.ts";
import { slackToken } from "./workspaces.ts";

/** Has a conversation's cards show how it stands now, where what changed is told by no event: the rules, an article. */
export async function refreshCards(
  ctx: Context,
  { brand, cards: conversation }: Extract<Message<"hooks">, { cards: string }>,
): Promise<void> {
  const [{ items }, endpoints] = await Promise.all([
    ctx.store.page<SlackCard>(keys.slackCards(brand, conversation), { limit: 50 }),
    endpointsOf(ctx, brand),
  ]);
  for (const { value: card } of items) {
    const endpoint = endpoints.find((each) => each.endpoint.id === card.endpoint)?.endpoint;
    if (!endpoint?.decides || !isAwake(endpoint)) continue;
    const token = await slackToken(ctx, brand, card.workspace);
    if (token !== undefined) await showCard(ctx, { endpoint, conversation, event: card.event, token });
  }
}
