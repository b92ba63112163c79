import type { Search } from "@earshot/core/source/searches";
import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { collectSearches } from "../searches/collect-searches.ts";
import type { Stream } from "../streams.ts";
import { Notifications, Posts, type Post } from "./api.ts";
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

/**
 * The page behind another is asked for by the search's own word for it. Who is not signed in may be refused it: then by the time of the
 * oldest post that was shown.
 */
function searched(call: BlueskyCall, { text: q, beside }: Search): Stream["page"] {
  const asked = (more: Record<string, string>) => {
    const query = new URLSearchParams({ q, ...beside, sort: "latest", limit: String(PAGE), ...more });
    return ask(call, `app.bsky.feed.searchPosts?${query}`, Posts);
  };
  return async (after = "") => {
    const [cursor, until] = after.split("\n");
    const { body, budget } = await asked(cursor ? { cursor } : until ? { until } : {}).catch((error: unknown) => {
      if (cursor && until && !isSignedIn(call) && isRefused(error)) return asked({ until });
      throw error;
    });
    const oldest = body.posts.map(shownAt).filter(Boolean).sort()[0];
    const goesOn =
      body.posts.length > 0 && (body.cursor !== undefined || (cursor === "" && body.posts.length === PAGE));
    return {
      items: body.posts.map(mentionOf),
      next: goesOn ? `${body.cursor ?? ""}${oldest ? `\n${oldest}` : ""}` : undefined,
      budget,
    };
  };
}

const isRefused = (error: unknown): boolean =>
  error instanceof ConnectorError && ["refused", "not-allowed", "sign-in-again"].includes(error.trouble);

/** When the search shows a post as said, and a moment more: what was said in the same one is behind it. */
function shownAt({ indexedAt, record }: Post): string {
  const times = [indexedAt, record.createdAt].map((at) => Date.parse(at ?? "")).filter((at) => !Number.isNaN(at));
  return times.length > 0 ? new Date(Math.min(...times) + 1).toISOString() : "";
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
