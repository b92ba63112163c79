import type { Context } from "../context.ts";
import { mayBeAsked } from "../outward/address-guard.ts";
import { tellSlack } from "../slack/tell-slack.ts";
import { cardFor, gatheredCardFor } from "./card-for.ts";
import { secretsAt } from "./channel.ts";
import { channels } from "./channels.ts";
import { askToMail } from "./ask-to-mail.ts";
import type { Endpoint, Secrets } from "./endpoint.ts";
import type { HookEvent } from "./event.ts";
import { saidIn, type Outcome } from "./outcome.ts";
import { payloadOf } from "./payload.ts";
import { secondsAsked } from "./schedule.ts";
import type { Try } from "./try.ts";

/**
 * Sends an event to an endpoint once; of several, a chat is told in one card. What goes wrong there is an outcome; what goes wrong here (the table, the vault) is thrown.
 * @param before how it was tried before: what may have arrived then is looked for where that can be seen
 */
export async function attempt(
  ctx: Context,
  endpoint: Endpoint,
  events: readonly HookEvent[],
  id: string,
  before: readonly Try[] = [],
): Promise<Outcome> {
  const event = events[0]!;
  const [payload, opened] = await Promise.all([payloadOf(ctx, endpoint, event), ctx.vault.open(endpoint.secret)]);
  const now = ctx.now();
  const card = () =>
    events.length > 1 ? gatheredCardFor(ctx, endpoint, events) : cardFor(ctx, endpoint, event, payload);
  if (endpoint.channel === "mail") return askToMail(ctx, endpoint, event);
  if (endpoint.channel === "slack") return tellSlack(ctx, { endpoint, event, id, before, card });
  const secrets = secretsAt(endpoint, JSON.parse(opened) as Secrets, now);
  const request = await channels[endpoint.channel]({ endpoint, event, secrets, id, payload, at: now, card });
  const at = now.toISOString();
  try {
    mayBeAsked(request.url, ctx.outward); // a rule may have come since it was added
  } catch {
    return { try: { at, ms: 0, trouble: "address" }, waits: 0 };
  }
  const answer = await ctx.outward.post(request);
  const { ms } = answer;
  if ("trouble" in answer) return { try: { at, ms, trouble: answer.trouble }, waits: 0, ...saidIn(answer.said) };
  return {
    try: { at, ms, status: answer.status },
    waits: secondsAsked(answer.retryAfter, now),
    ...saidIn(answer.start),
  };
}
