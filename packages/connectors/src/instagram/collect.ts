import type { Collected } from "@earshot/core/connector";
import { ask } from "../meta/ask.ts";
import { nextOf } from "../meta/list.ts";
import { collectStreams, type Stream } from "../streams.ts";
import { Comments, Medias, type Media } from "./api.ts";
import { mentionOf, taggedOf } from "./mention.ts";
import type { InstagramCall } from "./settings.ts";

const SAID = "id,text,timestamp,username,from";
const PAGE = "50";
/** Our newest posts; comments on older ones come by webhook only. */
const POSTS = "10";

/** A page of the comments on one of our newest posts, or of posts that tag us. */
export async function collect(call: InstagramCall, cursor: unknown): Promise<Collected> {
  const query = { fields: "id,permalink", limit: POSTS };
  const { body } = await ask(call, `${call.settings.userId}/media`, query, Medias);
  return collectStreams(cursor, [tagged(call), ...body.data.map((media) => comments(call, media))]);
}

function tagged(call: InstagramCall): Stream {
  return {
    name: "tagged",
    async page(after) {
      const query = {
        fields: "id,caption,timestamp,username,permalink",
        limit: PAGE,
        ...(after !== undefined && { after }),
      };
      const { body: page, budget } = await ask(call, `${call.settings.userId}/tags`, query, Medias);
      return { items: page.data.map(taggedOf), next: nextOf(page), budget };
    },
  };
}

function comments(call: InstagramCall, media: Media): Stream {
  return {
    name: media.id,
    async page(after) {
      const query = { fields: `${SAID},replies{${SAID}}`, limit: PAGE, ...(after !== undefined && { after }) };
      const { body: page, budget } = await ask(call, `${media.id}/comments`, query, Comments);
      const items = page.data.flatMap((comment) => [
        mentionOf(comment, media),
        ...(comment.replies?.data ?? []).map((reply) => mentionOf(reply, media, comment.id)),
      ]);
      return { items, next: nextOf(page), budget };
    },
  };
}
