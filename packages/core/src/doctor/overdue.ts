import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { pictureOf } from "../desk/picture.ts";
import { places, type DigestSchedule } from "../keys.ts";
import type { Reply } from "../reply/reply.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import type { Found } from "../store.ts";
import type { Said } from "../words/said.ts";
import { told } from "../words/told.ts";
import type { Check, Stuck } from "./doctor.ts";

const MINUTE = 60_000;
const LATE = 10 * MINUTE;
const DIGEST_LATE = 60 * MINUTE;
const MOST_PER_SHARD = 250;
const MOST_TO_CHECK = 50;

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
  const { conversations } = await pictureOf(ctx, brand);
  const check = [...conversations.values()].filter(({ status }) => status === "check").slice(0, MOST_TO_CHECK);
  return check.map((value) => ({
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
  const duties = (name: string, called: Said, late: Said, n: number): Check =>
    n === 0
      ? { name, called, level: "ok", ...told({ code: "check.none-late" }) }
      : { name, called, level: "bad", ...told(late, { code: "todo.late" }) };
  const replies = { name: "replies", called: { code: "check.name-replies" } } as const;
  return [
    stuck.length === 0
      ? { ...replies, level: "ok", ...told({ code: "check.none-stuck" }) }
      : {
          ...replies,
          level: stuck.some(({ status }) => status !== "check" && status !== "unknown") ? "bad" : "warn",
          ...told({ code: "check.stuck", n: stuck.length }, { code: "todo.stuck" }),
        },
    duties("drafts", { code: "check.name-drafts" }, { code: "check.drafts-late", n: drafts.length }, drafts.length),
    duties(
      "follow-ups",
      { code: "check.name-follow-ups" },
      { code: "check.followups-late", n: followUps.length },
      followUps.length,
    ),
    duties(
      "digest schedule",
      { code: "check.name-digest-schedule" },
      { code: "check.digests-late", n: digests.length },
      digests.length,
    ),
  ];
}
