import type { Context } from "../context.ts";
import type { Message } from "../queues.ts";

const SECONDS = 10;

/** Only there does Slack take answers to what was pressed. */
export const isResponseAddress = (address: string): boolean => {
  const url = URL.parse(address);
  return url?.protocol === "https:" && url.host === "hooks.slack.com";
};

/** Says something to one person at Slack, where they pressed; nothing where that is too long ago. */
export async function answerAtSlack(
  ctx: Context,
  { brand, respond, text }: Extract<Message<"hooks">, { respond: string }>,
): Promise<void> {
  if (!isResponseAddress(respond)) return;
  const response = await ctx.fetch(respond, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ response_type: "ephemeral", replace_original: false, text }),
    redirect: "error",
    signal: AbortSignal.timeout(SECONDS * 1000),
  });
  if (response.status >= 500 || response.status === 429) throw new Error(`Slack answered ${response.status}.`);
  if (!response.ok) ctx.log.warn("slack.not-answered", { brand, status: response.status });
}
