import { createHmac, timingSafeEqual } from "node:crypto";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { AppSecrets } from "./slack-app.ts";

/** A request that is older, or of a clock so far ahead, is none of now. */
const MOST_SECONDS = 300;

export type SlackRequest = { timestamp: string; signature: string; body: string };

/** Slack's signature of a request, version 0, by the app's signing secret. */
export function slackSignature(secret: string, { timestamp, body }: Omit<SlackRequest, "signature">): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
}

/** Whether a request is Slack's own and of now; nothing in it is read before. */
export async function isSlacks(ctx: Context, request: SlackRequest): Promise<boolean> {
  const { timestamp, signature } = request;
  if (!/^\d{1,12}$/u.test(timestamp)) return false;
  if (Math.abs(ctx.now().getTime() / 1000 - Number(timestamp)) > MOST_SECONDS) return false;
  const app = await ctx.store.get(keys.slackApp());
  if (!app) return false;
  const { signingSecret } = JSON.parse(await ctx.vault.open(app.secret)) as AppSecrets;
  const [expected, given] = [slackSignature(signingSecret, request), signature].map((each) => Buffer.from(each));
  return expected!.length === given!.length && timingSafeEqual(expected!, given!);
}
