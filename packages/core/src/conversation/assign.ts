import * as z from "zod";
import type { Context } from "../context.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { canOwn } from "../team/can-own.ts";
import { change } from "./change.ts";
import { keptBy } from "./keeper.ts";
import type { ConversationView } from "./read-conversation.ts";

export const Asked = z.object({ owner: z.string().min(1).max(100).nullable() });

/** Gives the conversation to a person, or to nobody. */
export async function assign(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const { owner } = parse(Asked, input);
  if (owner !== null) await canOwn(ctx, brand, owner);
  return change(ctx, brand, id, "draft", () => ({
    patch: { owner: owner ?? undefined },
    event: { what: "assigned", ...(owner && { about: owner }) },
    also: (next) => keptBy(next),
  }));
}
