import * as z from "zod";
import { mustBeFree } from "../claim/must-be-free.ts";
import type { Context } from "../context.ts";
import { Refusal, type RefusalCode } from "../errors.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { approveOnce, Seen } from "./approve-once.ts";
import { whyNotLow, type NotLow } from "./low-risk.ts";
import { undo } from "./undo.ts";

export const MOST_AT_ONCE = 50;

export const Many = z.object({
  items: z
    .array(z.object({ id: z.string().min(1).max(200), fingerprint: Seen, text: z.string().trim().min(1).max(20_000) }))
    .min(1)
    .max(MOST_AT_ONCE, `Approve at most ${MOST_AT_ONCE} at once.`)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, "Name each conversation once."),
});

export const Undone = z.object({
  items: z
    .array(z.object({ id: z.string().min(1).max(200), reply: z.string().min(1).max(200) }))
    .min(1)
    .max(MOST_AT_ONCE),
});

/** What became of one of many. */
export type OneOfMany =
  | { id: string; ok: true; reply: string; sendAfter: string }
  | { id: string; ok: false; code: RefusalCode; message: string; why?: NotLow };

/** Approves thanks for plain praise, each with the text that was seen; each stands or falls by itself. */
export async function approveMany(ctx: Context, brand: string, input: unknown): Promise<{ results: OneOfMany[] }> {
  permit(ctx, "approve", brand);
  const { items } = parse(Many, input);
  const results: OneOfMany[] = [];
  for (const { id, ...seen } of items)
    results.push(
      await standing(id, async () => {
        await mustBeFree(ctx, brand, id);
        const reply = await approveOnce(ctx, brand, id, { ...seen, must: mustBeLow });
        if (!reply) throw new Refusal("bad-input", { code: "refusal.many-second" });
        return { reply: reply.id, sendAfter: reply.sendAfter };
      }),
    );
  ctx.log.info("reply.approved-together", { brand, count: results.filter(({ ok }) => ok).length });
  return { results };
}

/** Takes several approvals back, each by itself, while its undo window is open. */
export async function undoMany(ctx: Context, brand: string, input: unknown): Promise<{ results: OneOfMany[] }> {
  permit(ctx, "approve", brand);
  const { items } = parse(Undone, input);
  const results: OneOfMany[] = [];
  for (const { id, reply } of items)
    results.push(
      await standing(id, async () => {
        await undo(ctx, brand, id, { reply });
        return { reply, sendAfter: ctx.now().toISOString() };
      }),
    );
  return { results };
}

const mustBeLow: NonNullable<Parameters<typeof approveOnce>[3]["must"]> = ({ situation, objections, decision }) => {
  const why = whyNotLow(situation, { objections, demand: decision.demand, writer: decision.writer });
  if (why)
    throw new Refusal(
      "bad-input",
      { code: "refusal.many-not-low" },
      {
        why,
      },
    );
};

async function standing(id: string, work: () => Promise<{ reply: string; sendAfter: string }>): Promise<OneOfMany> {
  try {
    return { id, ok: true, ...(await work()) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const why = error.details["why"] as NotLow | undefined;
    return { id, ok: false, code: error.code, message: error.message, ...(why && { why }) };
  }
}
