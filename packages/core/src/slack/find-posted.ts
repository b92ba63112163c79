import type { Context } from "../context.ts";
import type { Outcome } from "../outgoing-webhook/outcome.ts";
import { callSlack } from "./call-slack.ts";

/** Messages of a channel that are looked through. */
const MOST = 100;
const SLACK_CLOCK_SECONDS = 60;

type Asked = { token: string; room: string; id: string; since: string };
type Message = { ts?: unknown; blocks?: { block_id?: unknown }[] };

/** `ts`: the message; absent where Slack could not be asked, which is tried again. */
type Found = { outcome: Outcome; ts?: string };

/** Whether a message of ours is in a channel already, by the id in its first block: what a try that got no answer may have left there. */
export async function findPosted(ctx: Context, asked: Asked): Promise<Found | "not-there"> {
  const { token, room, id, since } = asked;
  const oldest = String(Date.parse(since) / 1000 - SLACK_CLOCK_SECONDS);
  const {
    try: made,
    waits,
    body,
  } = await callSlack(ctx, "conversations.history", { channel: room, oldest, limit: String(MOST) }, { token });
  // Without the right to look it is sent: twice is better than not at all.
  if (made.refused === "missing_scope") return "not-there";
  if (made.refused !== undefined || made.trouble !== undefined || made.status !== 200)
    return { outcome: { try: made, waits } };
  const messages = Array.isArray(body["messages"]) ? (body["messages"] as Message[]) : [];
  const there = messages.find(({ blocks }) => blocks?.[0]?.block_id === id);
  return typeof there?.ts === "string" ? { outcome: { try: made, waits: 0 }, ts: there.ts } : "not-there";
}
