import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { collectStreams, type Stream } from "../streams.ts";
import { Notifications, Statuses } from "./api.ts";
import { ask } from "./ask.ts";
import { hashtagsOf } from "./hashtags.ts";
import { mentionOf } from "./mention.ts";
import type { MastodonCall } from "./settings.ts";

const PAGE = 40;

/** A page of the notifications that name us (with a token) or of a hashtag's timeline. */
export async function collect(call: MastodonCall, cursor: unknown): Promise<Collected> {
  const tags = hashtagsOf(call.settings, call.query);
  const streams = [...(call.secret?.accessToken ? [named(call)] : []), ...tags.map((tag) => tagged(call, tag))];
  if (streams.length === 0) {
    throw new ConnectorError(
      "refused",
      "There is nothing to read: give the brand terms, or this source hashtags or an access token.",
    );
  }
  return collectStreams(cursor, streams);
}

function named(call: MastodonCall): Stream {
  return {
    name: "notifications",
    async page(after) {
      const query = new URLSearchParams({
        "types[]": "mention",
        limit: String(PAGE),
        ...(after !== undefined && { max_id: after }),
      });
      const { body, budget } = await ask(call, `/api/v1/notifications?${query}`, Notifications);
      const items = body
        .filter(({ type }) => type === "mention")
        .map(({ status }) => ({ ...mentionOf(status), addressed: true }));
      return { items, next: body.at(-1)?.id, budget };
    },
  };
}

function tagged(call: MastodonCall, tag: string): Stream {
  return {
    name: `#${tag}`,
    async page(after) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(after !== undefined && { max_id: after }) });
      const { body, budget } = await ask(call, `/api/v1/timelines/tag/${encodeURIComponent(tag)}?${query}`, Statuses);
      return { items: body.map(mentionOf), next: body.at(-1)?.id, budget };
    },
  };
}
