import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { desk } from "../keys.ts";
import type { Range } from "../store.ts";

/** Read from the table for one page at most; a page may then be short, and the next goes on from there. */
const MOST_READ = 1000;
const CHUNK = 100;

type At = { after?: string; skip: number; over?: true };

/** What has left the desk, the newest first; with `never` also what never was there. `after` is the `next` of the page before. */
export async function readPast(
  ctx: Context,
  brand: string,
  asked: { never: boolean; fits(c: Conversation): boolean; limit: number; after?: string | undefined },
): Promise<{ items: Conversation[]; next?: string }> {
  const lists = asked.never ? [desk.left, desk.never] : [desk.left];
  const from = asked.after === undefined ? lists.map((): At => ({ skip: 0 })) : positionsIn(asked.after, lists.length);
  const runs = lists.map((range, n) => run(ctx, brand, range, from[n]!));
  const heads = await Promise.all(runs.map((each) => each.next()));
  const at = from.map((each) => each);
  const items: Conversation[] = [];
  let looked = 0;
  for (; items.length < asked.limit && looked < MOST_READ; looked++) {
    const n = newest(heads.map(({ value }) => value?.c));
    if (n === undefined) return { items };
    const { c, then } = heads[n]!.value!;
    if (asked.fits(c)) items.push(c);
    at[n] = then;
    heads[n] = await runs[n]!.next();
  }
  if (heads.every(({ value }) => value === undefined)) return { items };
  return { items, next: Buffer.from(JSON.stringify(at)).toString("base64url") };
}

type Step = { c: Conversation; then: At };

/** One list, item by item, each with where to go on after it. */
async function* run(ctx: Context, brand: string, range: Range, from: At): AsyncGenerator<Step, undefined> {
  if (from.over) return undefined;
  let { after, skip } = from;
  for (;;) {
    const page = await ctx.store.list<Conversation>("inbox", desk.of(brand), { ...range, limit: CHUNK, after });
    for (const [n, { value }] of page.items.entries()) {
      if (n < skip) continue;
      const isLast = n === page.items.length - 1;
      const then: At = isLast
        ? page.next
          ? { after: page.next, skip: 0 }
          : { skip: 0, over: true }
        : { ...(after && { after }), skip: n + 1 };
      yield { c: value, then };
    }
    if (!page.next) return undefined;
    after = page.next;
    skip = 0;
  }
}

function newest(heads: (Conversation | undefined)[]): number | undefined {
  let best: number | undefined;
  for (const [n, c] of heads.entries()) {
    if (c && (best === undefined || leftAt(c) > leftAt(heads[best]!))) best = n;
  }
  return best;
}

const leftAt = ({ closedAt, answeredAt, heardAt }: Conversation) => closedAt ?? answeredAt ?? heardAt;

function positionsIn(after: string, lists: number): At[] {
  try {
    const read = JSON.parse(Buffer.from(after, "base64url").toString("utf8")) as At[];
    if (Array.isArray(read) && read.length === lists && read.every(({ skip }) => Number.isInteger(skip))) return read;
  } catch {
    // told below
  }
  throw new Refusal("bad-input", { code: "refusal.page-address" });
}
