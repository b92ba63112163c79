import * as z from "zod";
import type { Context } from "../context.ts";
import { parse } from "../parse.ts";
import { peopleIn } from "../team/people.ts";
import { actorId, permit } from "../team/permit.ts";
import { change } from "./change.ts";
import { peopleNamedIn } from "./people-named-in.ts";
import type { ConversationView } from "./read-conversation.ts";

export const Asked = z.object({ text: z.string().trim().min(1).max(4000) });

/** Leaves a note for the team, never sent anywhere. People named with @ find the conversation among theirs, and are mailed. */
export async function note(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const asked = parse(Asked, input);
  const by = actorId(ctx);
  const { text, people } = peopleNamedIn(asked.text, asked.text.includes("@") ? await peopleIn(ctx, brand) : []);
  const others = people.filter((person) => person !== by);
  const view = await change(ctx, brand, id, "draft", ({ conversation }) => ({
    patch: {
      mentioned: [...new Set([...(conversation.mentioned ?? []).filter((each) => each !== by), ...others])],
    },
    event: { what: "noted", why: text, ...(others.length > 0 && { about: others.join(" ") }) },
    restores: [{ note: true }],
  }));
  if (others.length > 0)
    await ctx.queues.send("digest", [
      { brand, kind: "note", conversation: id, people: others, by, at: ctx.now().toISOString() },
    ]);
  return view;
}
