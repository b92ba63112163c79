import type { Query } from "@earshot/core/terms/query";
import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { collectStreams, type Stream } from "../streams.ts";
import { Notifications, Posts } from "./api.ts";
import { ask, isSignedIn } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { BlueskyCall } from "./settings.ts";

const PAGE = 100;
const MOST_SEARCHES = 10;
const REASONS = ["mention", "reply", "quote"];

/** A page of the notifications that are meant for us (signed in) or of the search for one alternative of the terms. */
export async function collect(call: BlueskyCall, cursor: unknown): Promise<Collected> {
  const searches = [...new Set(call.query.any.map(searchText))].slice(0, MOST_SEARCHES);
  const streams = [...(isSignedIn(call) ? [meant(call)] : []), ...searches.map((q) => searched(call, q))];
  if (streams.length === 0) {
    throw new ConnectorError(
      "refused",
      "There is nothing to read: give the brand terms, or this source a handle and an app password.",
    );
  }
  return collectStreams(cursor, streams);
}

/** One alternative in the search's words: it finds what has all of them. There is no OR, and exclusions are left to us. */
function searchText({ all }: Query["any"][number]): string {
  return all.map(({ text }) => (/\s/u.test(text) ? `"${text.replaceAll('"', " ")}"` : text)).join(" ");
}

function searched(call: BlueskyCall, q: string): Stream {
  return {
    name: q,
    async page(after) {
      const query = new URLSearchParams({
        q,
        sort: "latest",
        limit: String(PAGE),
        ...(after !== undefined && { cursor: after }),
      });
      const { body, budget } = await ask(call, `app.bsky.feed.searchPosts?${query}`, Posts);
      return { items: body.posts.map(mentionOf), next: body.posts.length > 0 ? body.cursor : undefined, budget };
    },
  };
}

function meant(call: BlueskyCall): Stream {
  return {
    name: "notifications",
    async page(after) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(after !== undefined && { cursor: after }) });
      for (const reason of REASONS) query.append("reasons", reason);
      const { body, budget } = await ask(call, `app.bsky.notification.listNotifications?${query}`, Notifications);
      const items = body.notifications
        .filter(({ reason }) => REASONS.includes(reason))
        .map((post) => ({ ...mentionOf(post), addressed: true }));
      return { items, next: body.cursor, budget };
    },
  };
}
