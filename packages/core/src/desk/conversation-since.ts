import * as z from "zod";
import { whoIsAt } from "../claim/claim.ts";
import type { Context } from "../context.ts";
import { readConversation, type ConversationView } from "../conversation/read-conversation.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { atWorkIn, pictureOf } from "./picture.ts";

/** What a view rests on besides (playbooks, articles, the kill switch) is looked at again after so long; an approval looks for itself. */
const REREAD_SECONDS = 60;

export const Asked = z.object({
  /** The version of the conversation as it is shown, and `readAt` of what shows it. */
  seen: z.coerce.number().int().optional(),
  readAt: z.iso.datetime().optional(),
  /** Who writes and looks there as it is shown; see `whoIsAt`. */
  atWork: z.string().max(4000).optional(),
});

/** `readAgainAt`: until then only the conversation itself is looked at for changes. */
export type ReadView = ConversationView & { readAt: string; readAgainAt: string };

/** A conversation as it stands, or that it is as it was `seen`: that costs no more than a look at the inbox. */
export async function conversationSince(
  ctx: Context,
  brand: string,
  id: string,
  input: unknown,
): Promise<ReadView | { unchanged: true }> {
  permit(ctx, "read", brand);
  const { seen, readAt, atWork = "" } = parse(Asked, input);
  const now = ctx.now();
  const rereadMs = (ctx.rereadSeconds ?? REREAD_SECONDS) * 1000;
  if (seen !== undefined && readAt !== undefined && now.getTime() - Date.parse(readAt) < rereadMs) {
    const picture = await pictureOf(ctx, brand);
    const version = picture.conversations.get(id)?.version;
    const isSame = whoIsAt(atWorkIn(picture, now)[id]) === atWork;
    // What left long ago is not on the desk: any change of it would have brought it there.
    if (isSame && (version === undefined || version === seen)) return { unchanged: true };
  }
  const readAgainAt = new Date(now.getTime() + rereadMs).toISOString();
  return { ...(await readConversation(ctx, brand, id)), readAt: now.toISOString(), readAgainAt };
}
