import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { places, type DigestSchedule } from "../keys.ts";
import type { Reply } from "../reply/reply.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import type { Found } from "../store.ts";
import type { Check, Stuck } from "./doctor.ts";

const MINUTE = 60_000;
const LATE = 10 * MINUTE;
const DIGEST_LATE = 60 * MINUTE;
const MOST_PER_SHARD = 250;

export type Overdue = { replies: Reply[]; drafts: Conversation[]; followUps: FollowUp[]; digests: DigestSchedule[] };

/** Dated duties whose time has long come, oldest first; replies of unknown outcome also before their time. */
export async function overdueDuties(ctx: Context): Promise<Overdue> {
  const now = ctx.now().getTime();
  const to = new Date(now + LATE).toISOString();
  const pages = await Promise.all(
    places.dueHashes.map((hash) => ctx.store.list<any>("due", hash, { to, limit: MOST_PER_SHARD })),
  );
  const found: Overdue = { replies: [], drafts: [], followUps: [], digests: [] };
  for (const { items } of pages) for (const item of items) sort(found, item, now);
  return found;
}

function sort(found: Overdue, { key, value }: Found<any>, now: number): void {
  const [what] = key.sk.split("#", 1);
  const late = (at: string, by = LATE) => now - Date.parse(at) > by;
  if (what === "REPLY" && (value.status === "unknown" || late(value.dueAt))) found.replies.push(value);
  else if (what === "META" && late(value.draftDueAt)) found.drafts.push(value);
  else if (what === "FOLLOWUP" && late(value.dueAt)) found.followUps.push(value);
  else if (key.pk.endsWith("/SCHEDULE") && late(value.dueAt, DIGEST_LATE)) found.digests.push(value);
}

/** Replies that a person must look for on the platform. */
export async function toCheck(ctx: Context, brand: string): Promise<Stuck[]> {
  const { items } = await ctx.store.list<Conversation>("inbox", brand, { prefix: "check#", limit: 50 });
  return items.map(({ value }) => ({
    brand,
    conversation: value.id,
    reply: value.reply ?? "",
    status: "check",
    since: value.heardAt,
  }));
}

export function stuckOf({ id, brand, conversation, status, approvedAt }: Reply): Stuck {
  return { brand, conversation, reply: id, status, since: approvedAt };
}

export function dutyChecks({ drafts, followUps, digests }: Overdue, stuck: Stuck[]): Check[] {
  const look = "Look whether the scheduler and the queues run, and for dead letters.";
  const duties = (name: string, found: unknown[], what: string): Check =>
    found.length === 0
      ? { name, level: "ok", why: "None is late." }
      : { name, level: "bad", why: `${found.length} ${what}`, todo: look };
  return [
    stuck.length === 0
      ? { name: "replies", level: "ok", why: "None is stuck." }
      : {
          name: "replies",
          level: stuck.some(({ status }) => status !== "check" && status !== "unknown") ? "bad" : "warn",
          why: `${stuck.length} neither arrived nor failed, or must be looked for by a person.`,
          todo: "Open each one: look on the platform, then say whether it is there.",
        },
    duties("drafts", drafts, "should have been drafted ten minutes ago or earlier."),
    duties("follow-ups", followUps, "should have been done ten minutes ago or earlier."),
    duties("digest schedule", digests, "should have been made an hour ago or earlier."),
  ];
}
