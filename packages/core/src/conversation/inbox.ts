import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
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
  counts: Record<Working, number> & { overdue: number };
};

/** A brand's open work by the moment it is due. `all` is every status of work, one after the other. */
export async function inbox(
  ctx: Context,
  brand: string,
  input: { status?: string | undefined; after?: string | undefined } = {},
): Promise<Inbox> {
  permit(ctx, "viewer");
  const status = input.status ?? "open";
  if (status !== "all" && !working.includes(status as Working)) {
    throw new Refusal("bad-input", `status is one of ${working.join(", ")} or all.`);
  }
  const prefix = status === "all" ? "" : `${status}#`;
  const [page, ...counted] = await Promise.all([
    ctx.store.list<Conversation>("inbox", brand, { prefix, limit: PAGE, after: input.after }),
    ...working.map((each) => ids(ctx, brand, each)),
  ]);
  const [open, check, approved] = counted as [Conversation[], Conversation[], Conversation[]];
  const now = ctx.now().toISOString();
  return {
    items: page.items.map(({ value }) => value),
    ...(page.next && { next: page.next }),
    counts: {
      open: open.length,
      check: check.length,
      approved: approved.length,
      overdue: open.filter((each) => each.dueAt !== undefined && each.dueAt < now).length,
    },
  };
}

async function ids(ctx: Context, brand: string, status: Status): Promise<Conversation[]> {
  const { items } = await ctx.store.list<Conversation>("inbox", brand, { prefix: `${status}#`, limit: MOST_COUNTED });
  return items.map(({ value }) => value);
}
