import * as z from "zod";
import type { Context } from "../context.ts";
import { theSituation, type Situation } from "../conversation/read-conversation.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import type { Objection } from "./draft.ts";
import { lengthOf } from "./length.ts";

const NO_LIMIT = { max: 10_000, unit: "characters" } as const;

/** What rules hold against a text as the reply to this conversation. */
export function objectionsTo(ctx: Context, { brand, mention, conversation }: Situation, text: string): Objection[] {
  const limit = ctx.connectors[conversation.platform]?.rulebook.limit ?? NO_LIMIT;
  return ctx.writer.review({ brand, mention, classification: mention.classification, limit, text });
}

/** Objections and length of a text while it is being typed; nothing is stored. */
export async function reviewDraft(
  ctx: Context,
  brand: string,
  id: string,
  input: unknown,
): Promise<{ objections: Objection[]; length: number }> {
  permit(ctx, "viewer");
  const { text } = parse(z.object({ text: z.string().max(20_000) }), input);
  const situation = await theSituation(ctx, brand, id);
  const limit = ctx.connectors[situation.conversation.platform]?.rulebook.limit ?? NO_LIMIT;
  return { objections: objectionsTo(ctx, situation, text), length: lengthOf(text, limit) };
}
