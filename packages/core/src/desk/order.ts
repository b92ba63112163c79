import * as z from "zod";
import type { Conversation } from "../conversation/conversation.ts";
import { Refusal } from "../errors.ts";
import { harmOf } from "./harm.ts";
import type { Picture } from "./picture.ts";

export type Ranked = { c: Conversation; harm: number };
/** Where a page ended: what stood there, and the moment as of which the order was made. */
type Position = { harm: number; c: Pick<Conversation, "id" | "dueAt" | "heardAt"> };

const orders = new WeakMap<Picture, { print: number; at: number; all: Ranked[] }>();

/** All of a desk in order, the most harmful first, as of one moment (milliseconds): pages of one walk go by the same. */
export function ranked(picture: Picture, at: number): Ranked[] {
  const known = orders.get(picture);
  if (known?.print === picture.print && known.at === at) return known.all;
  const all = Array.from(picture.conversations.values(), (c) => ({ c, harm: harmOf(c, at) })).sort(compare);
  orders.set(picture, { print: picture.print, at, all });
  return all;
}

/** Of two that are alike, what is due earlier, then what was heard earlier. */
export function compare(a: Position, b: Position): number {
  return (
    b.harm - a.harm ||
    compareText(a.c.dueAt ?? "9", b.c.dueAt ?? "9") ||
    compareText(a.c.heardAt, b.c.heardAt) ||
    compareText(a.c.id, b.c.id)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function cursorAfter({ c, harm }: Ranked, at: number): string {
  return Buffer.from(JSON.stringify([at, harm, c.dueAt ?? null, c.heardAt, c.id])).toString("base64url");
}

const Cursor = z.tuple([z.number(), z.number(), z.string().nullable(), z.string(), z.string()]);

export function positionIn(after: string): Position & { at: number } {
  try {
    const [at, harm, dueAt, heardAt, id] = Cursor.parse(JSON.parse(Buffer.from(after, "base64url").toString("utf8")));
    return { at, harm, c: { id, heardAt, ...(dueAt !== null && { dueAt }) } };
  } catch {
    throw new Refusal("bad-input", { code: "refusal.page-address" });
  }
}
