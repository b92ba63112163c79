import * as z from "zod";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { dayOf, firstDayOfOther } from "../digest/calendar.ts";
import { mentionsOf } from "../digest/mentions-of.ts";
import { keys } from "../keys.ts";
import { askOf, asks, type Ask } from "../mention/ask.ts";
import { openingFor } from "../mention/deadline.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { answerTo } from "./clocks.ts";
import { openBetween } from "./open-time.ts";

export const Asked = z.object({ days: z.coerce.number().int().min(1).max(90).default(30) });
/** So many mentions are read, spread evenly over the days; a thousand are some 250 read units. */
export const MOST_READ = 3000;
const AT_ONCE = 100;
/** Fewer say nothing of a team. */
const FEWEST = 5;

/** How what is asked was answered. Lengths of time are seconds of open time from heard to answered. */
export type Answering = {
  heard: number;
  answered: number;
  /** Still in time: counted neither for nor against. */
  waiting: number;
  /** Answered after the deadline is not known once it is answered; of those that wait, so many are late. */
  late: number;
  /** Of what was due: answered, 0 to 1. */
  rate?: number;
  median?: number;
  p90?: number;
};

export type Parity = {
  days: number;
  by: Record<Ask, Answering>;
  /** Praise against complaints: by how much longer it waits, and how much more often it is answered; 1 is the same. */
  time?: number;
  rate?: number;
  /** Praise is answered less than half as often as complaints. */
  unfair?: true;
  /** False where not all of it was read. */
  whole: boolean;
};

/** Whether praise is answered as well as complaints are, in the last days. */
export async function parity(ctx: Context, brandId: string, input: unknown = {}): Promise<Parity> {
  permit(ctx, "hear", brandId);
  const { days } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const today = dayOf(ctx.now(), brand.timeZone);
  const asked = Array.from({ length: days }, (_, n) => firstDayOfOther("daily", today, n - days + 1));
  const { mentions, whole } = await mentionsOf(ctx, brandId, asked, MOST_READ);
  const wanting = mentions.filter(({ classification, deletedAt }) => classification.needsReply && !deletedAt);
  const ids = [...new Set(wanting.map(({ conversation }) => conversation))];
  const found: Conversation[] = [];
  for (let n = 0; n < ids.length; n += AT_ONCE) {
    const some = await ctx.store.getMany(ids.slice(n, n + AT_ONCE).map((id) => keys.conversation(brandId, id)));
    found.push(...some.filter((each) => each !== undefined));
  }
  const here = found.filter(({ lane, gone, merged }) => lane !== "aside" && !gone && !merged);
  const by = Object.fromEntries(
    asks.map((ask) => [
      ask,
      answering(
        brand,
        here.filter((each) => askOf(each) === ask),
        ctx.now(),
      ),
    ]),
  ) as Record<Ask, Answering>;
  return { days, by, ...compared(by), whole };
}

function answering(brand: Brand, conversations: readonly Conversation[], now: Date): Answering {
  const at = now.toISOString();
  const times = conversations
    .flatMap((each) => {
      const answeredAt = answerTo(each);
      if (answeredAt === undefined) return [];
      return [Math.round(openBetween(openingFor(brand, each.urgency), each.heardAt, answeredAt) / 1000)];
    })
    .toSorted((a, b) => a - b);
  const open = conversations.filter(({ status }) => status !== "closed" && status !== "answered");
  const late = open.filter(({ dueAt }) => dueAt !== undefined && dueAt < at).length;
  const waiting = open.length - late;
  const due = conversations.length - waiting;
  const [median, p90] = [quantile(times, 0.5), quantile(times, 0.9)];
  return {
    heard: conversations.length,
    answered: times.length,
    waiting,
    late,
    ...(due > 0 && { rate: times.length / due }),
    ...(median !== undefined && { median }),
    ...(p90 !== undefined && { p90 }),
  };
}

/** The smallest of which so large a part is not longer. */
function quantile(sorted: readonly number[], part: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

function compared({ praise, complaints }: Record<Ask, Answering>): Pick<Parity, "time" | "rate" | "unfair"> {
  const time = praise.median !== undefined && complaints.median ? praise.median / complaints.median : undefined;
  const rate = praise.rate !== undefined && complaints.rate ? praise.rate / complaints.rate : undefined;
  const enough = praise.heard - praise.waiting >= FEWEST && complaints.heard - complaints.waiting >= FEWEST;
  return {
    ...(time !== undefined && { time }),
    ...(rate !== undefined && { rate }),
    ...(enough && rate !== undefined && rate < 0.5 && { unfair: true as const }),
  };
}
