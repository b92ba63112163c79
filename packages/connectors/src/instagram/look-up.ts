import type { Incoming } from "@earshot/core/mention/mention";
import { askIfThere } from "../meta/ask.ts";
import { MentionedComment, MentionedMedia } from "./api.ts";
import { namedIn, taggedOf } from "./mention.ts";
import type { InstagramCall } from "./settings.ts";

const MEDIA = "id,caption,timestamp,username,permalink";
const COMMENT = "id,text,timestamp,username,media{id}";

/** One word for where we are named: in a comment, else in the caption of a post. */
export function nameOf({
  media_id: media,
  comment_id: comment,
}: {
  media_id: string;
  comment_id?: string | null | undefined;
}) {
  return comment ? `comment:${comment}` : `media:${media}`;
}

/** A comment or a post of somebody else's that names us: Instagram gives it to who is named, and in no list. */
export async function lookUp(call: InstagramCall, named: string): Promise<Incoming | undefined> {
  const [what, id = ""] = named.split(":");
  const { userId } = call.settings;
  if (what === "comment") {
    const fields = `mentioned_comment.comment_id(${id}){${COMMENT}}`;
    const found = (await askIfThere(call, userId, { fields }, MentionedComment))?.mentioned_comment;
    return found ? namedIn(found) : undefined;
  }
  const fields = `mentioned_media.media_id(${id}){${MEDIA}}`;
  const found = (await askIfThere(call, userId, { fields }, MentionedMedia))?.mentioned_media;
  return found ? taggedOf(found) : undefined;
}
