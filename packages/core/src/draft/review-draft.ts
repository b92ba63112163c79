import * as z from "zod";
import type { Context } from "../context.ts";
import { theSituation, toReview, type Situation } from "../conversation/read-conversation.ts";
import { parse } from "../parse.ts";
import type { Promised } from "../promise/promise.ts";
import { promisesIn } from "../promise/promises-in.ts";
import { permit } from "../team/permit.ts";
import type { Objection } from "./draft.ts";
import { lengthOf } from "./length.ts";
import { limitOf } from "./limit-of.ts";
import type { Example, Mark } from "./writer.ts";

/** What rules hold against a text as the reply to this conversation. */
export function objectionsTo(
  ctx: Context,
  situation: Situation,
  text: string,
  examples: readonly Example[] = [],
): Promise<Objection[]> {
  return ctx.writer.review({ ...toReview(ctx, situation, text), examples });
}

export const Reviewed = z.object({ text: z.string().max(20_000) });

/** Objections, length and promises of a text while it is being typed, and what goes out where that is more; nothing is stored. */
export async function reviewDraft(
  ctx: Context,
  brand: string,
  id: string,
  input: unknown,
): Promise<{ objections: Objection[]; length: number; rubric: Mark[]; promises: Promised[]; written?: string }> {
  permit(ctx, "read", brand);
  const { text } = parse(Reviewed, input);
  const situation = await theSituation(ctx, brand, id);
  const connector = ctx.connectors[situation.conversation.platform];
  const limit = limitOf(connector, situation.mention);
  const written = connector?.written?.(text, situation.mention);
  return {
    objections: await objectionsTo(ctx, situation, text),
    length: lengthOf(text, limit),
    ...(written !== undefined && written !== text && { written }),
    promises: await promisesIn(ctx, situation, text),
    rubric:
      text.trim() === "" || situation.conversation.unasked
        ? []
        : await ctx.writer.rubric(toReview(ctx, situation, text)),
  };
}
