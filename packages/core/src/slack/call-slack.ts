import type { Context } from "../context.ts";
import { secondsAsked } from "../outgoing-webhook/schedule.ts";
import type { Try } from "../outgoing-webhook/try.ts";

export const SLACK = "https://slack.com";

/** What Slack answered: `refused` is its own word for what it did not like. */
export type SlackAnswer = { try: Try; waits: number; body: Record<string, unknown> };

const SECONDS = 10;

type Options = {
  token?: string;
  /** Of the whole, where somebody waits. */
  seconds?: number;
};

/** Calls a method of Slack's Web API, as a form. It throws nothing: what went wrong is told, and whether it may have been done. */
export async function callSlack(
  ctx: Pick<Context, "fetch" | "now">,
  method: string,
  args: Record<string, string>,
  { token, seconds = SECONDS }: Options = {},
): Promise<SlackAnswer> {
  const now = ctx.now();
  const at = now.toISOString();
  const made = (more: Omit<Try, "at" | "ms">): Try => ({ at, ms: ctx.now().getTime() - now.getTime(), ...more });
  try {
    const response = await ctx.fetch(`${SLACK}/api/${method}`, {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded; charset=utf-8",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: new URLSearchParams(args).toString(),
      redirect: "error",
      signal: AbortSignal.timeout(seconds * 1000),
    });
    const body = objectIn(await response.text());
    const { status } = response;
    const waits = secondsAsked(response.headers.get("retry-after") ?? undefined, now);
    const refused = body["ok"] === true ? undefined : wordOf(body["error"], status);
    return { try: made({ status, ...(refused !== undefined && { refused }) }), waits, body };
  } catch (error) {
    const trouble = error instanceof Error && error.name === "TimeoutError" ? "time-out" : "connection";
    return { try: made({ trouble }), waits: 0, body: {} };
  }
}

/** An answer that is no object of JSON is no yes. */
function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Slack's word, as long as it looks like one; where it gave none and the status is a good one, the answer was another than it promises. */
function wordOf(error: unknown, status: number): string | undefined {
  if (typeof error === "string" && /^[a-z_]{1,60}$/u.test(error)) return error;
  return status >= 200 && status < 300 ? "unreadable" : undefined;
}
