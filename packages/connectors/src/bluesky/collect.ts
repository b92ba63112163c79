import type { Search } from "@earshot/core/source/searches";
import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { collectSearches } from "../searches/collect-searches.ts";
import type { Stream } from "../streams.ts";
import { Notifications, Posts } from "./api.ts";
import { ask, isSignedIn } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import { searches } from "./searches.ts";
import type { BlueskyCall } from "./settings.ts";

const PAGE = 100;
const REASONS = ["mention", "reply", "quote"];

/** A page of the notifications that are meant for us (signed in) or of one search for the brand's terms. */
export async function collect(call: BlueskyCall, cursor: unknown): Promise<Collected> {
  const asked = searches(call.query);
  const lists = isSignedIn(call) ? [meant(call)] : [];
  if (lists.length === 0 && asked.queries.length === 0) {
    throw new ConnectorError(
      "refused",
      "There is nothing to read: give the brand terms, or this source a handle and an app password.",
    );
  }
  return collectSearches(cursor, lists, asked, (search) => searched(call, search));
}

function searched(call: BlueskyCall, { text: q, beside }: Search): Stream["page"] {
  return async (after) => {
    const query = new URLSearchParams({
      q,
      ...beside,
      sort: "latest",
      limit: String(PAGE),
      ...(after !== undefined && { cursor: after }),
    });
    const { body, budget } = await ask(call, `app.bsky.feed.searchPosts?${query}`, Posts);
    return { items: body.posts.map(mentionOf), next: body.posts.length > 0 ? body.cursor : undefined, budget };
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
