import type { Context } from "../context.ts";
import { masked } from "../mask.ts";
import { mayBeAsked } from "../outward/address-guard.ts";
import { secretsAt } from "./channel.ts";
import { channels } from "./channels.ts";
import type { Try } from "./delivery.ts";
import type { Endpoint, Secrets } from "./endpoint.ts";
import type { HookEvent } from "./event.ts";
import { payloadOf } from "./payload.ts";
import { secondsAsked } from "./schedule.ts";

/** What came of one try; `waits`: seconds that the server asks for; `answer`: how its answer begins. */
export type Outcome = { try: Try; waits: number; answer?: string };

const LONGEST_ANSWER = 500;

/** Sends an event to an endpoint once. What goes wrong there is an outcome; what goes wrong here (the table, the vault) is thrown. */
export async function attempt(ctx: Context, endpoint: Endpoint, event: HookEvent, id: string): Promise<Outcome> {
  if (!ctx.outward) throw new Error("This function was declared without a way out: name it among its parts.");
  const [payload, opened] = await Promise.all([payloadOf(ctx, endpoint, event), ctx.vault.open(endpoint.secret)]);
  const now = ctx.now();
  const secrets = secretsAt(endpoint, JSON.parse(opened) as Secrets, now);
  const request = channels[endpoint.channel]({ endpoint, secrets, id, payload, at: now });
  const at = now.toISOString();
  try {
    mayBeAsked(request.url, ctx.outward); // a rule may have come since it was added
  } catch {
    return { try: { at, ms: 0, trouble: "address" }, waits: 0 };
  }
  const answer = await ctx.outward.post(request);
  const { ms } = answer;
  if ("trouble" in answer) return { try: { at, ms, trouble: answer.trouble }, waits: 0, ...said(answer.said) };
  return {
    try: { at, ms, status: answer.status },
    waits: secondsAsked(answer.retryAfter, now),
    ...said(answer.start),
  };
}

/** How an answer begins, in a line, without what could be a secret or somebody's address. */
function said(start: string | undefined): { answer?: string } {
  const line = masked((start ?? "").replace(/whsec_\S+/gu, "whsec_…"))
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_ANSWER)
    .toWellFormed();
  return line === "" ? {} : { answer: line };
}
