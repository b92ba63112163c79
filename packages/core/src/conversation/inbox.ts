import { lanes, type Lane } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { laneOf } from "../keys.ts";
import { permit } from "../team/permit.ts";
import type { Conversation, Status } from "./conversation.ts";

const PAGE = 50;
const MOST_COUNTED = 200;
const working = ["open", "check", "approved"] as const;
type Working = (typeof working)[number];

export type Inbox = {
  items: Conversation[];
  next?: string;
  /** Capped at 200 each, so that the read is bounded. */
  counts: Record<Working, number> & { overdue: number } & Record<Lane, number>;
};

/** A brand's open work by the moment it is due, or that of a lane. `all` is every status of work, one after the other. */
export async function inbox(
  ctx: Context,
  brand: string,
  input: { status?: string | undefined; after?: string | undefined; lane?: string | undefined } = {},
): Promise<Inbox> {
  permit(ctx, "viewer");
  const status = input.status ?? "open";
  if (status !== "all" && !working.includes(status as Working)) {
    throw new Refusal("bad-input", `status is one of ${working.join(", ")} or all.`);
  }
  if (input.lane && !lanes.includes(input.lane as Lane)) {
    throw new Refusal("bad-input", `lane is one of ${lanes.join(", ")}, or absent for what is to be answered.`);
  }
  const lane = input.lane as Lane | undefined;
  const place = laneOf(brand, lane);
  const prefix = status === "all" ? "" : `${status}#`;
  const [page, ...counted] = await Promise.all([
    ctx.store.list<Conversation>("inbox", place, { prefix, limit: PAGE, after: input.after }),
    ...working.map((each) => (lane && each === "open" ? [] : ids(ctx, brand, each))),
    ...lanes.map((each) => ids(ctx, laneOf(brand, each), "open")),
  ]);
  const [answerable, check, approved, unread, aside] = counted as [
    Conversation[],
    Conversation[],
    Conversation[],
    Conversation[],
    Conversation[],
  ];
  const open = lane ? { unread, aside }[lane] : answerable;
  const now = ctx.now().toISOString();
  return {
    items: page.items.map(({ value }) => value),
    ...(page.next && { next: page.next }),
    counts: {
      open: open.length,
      check: check.length,
      approved: approved.length,
      unread: unread.length,
      aside: aside.length,
      overdue: open.filter((each) => each.dueAt !== undefined && each.dueAt < now).length,
    },
  };
}

async function ids(ctx: Context, place: string, status: Status): Promise<Conversation[]> {
  const { items } = await ctx.store.list<Conversation>("inbox", place, { prefix: `${status}#`, limit: MOST_COUNTED });
  return items.map(({ value }) => value);
}
