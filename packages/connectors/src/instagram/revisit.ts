import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { askIfThere } from "../meta/ask.ts";
import { Comment } from "./api.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import type { InstagramCall } from "./settings.ts";

const FIELDS = "id,text,timestamp,username,from,parent_id";

/** A comment, and our answer to it, as they stand now; another's post that tags us cannot be read again and stays as it was. */
export async function revisit(
  call: InstagramCall,
  mention: Incoming,
  reply?: { nativeId: string },
): Promise<Revisited> {
  if (mention.kind === "post") return { mention };
  const there = (id: string) => askIfThere(call, encodeURIComponent(id), { fields: FIELDS }, Comment);
  const now = await there(mention.nativeId);
  const ours = reply && (await there(reply.nativeId));
  return {
    mention: now
      ? { ...mentionOf(now, mention.thread ? { id: mention.thread } : undefined), ...urlOf(mention) }
      : "deleted",
    ...(reply && { reply: ours ? receiptOf(ours.id, mention.url) : ("vanished" as const) }),
  };
}

const urlOf = ({ url }: Incoming) => (url ? { url } : {});
