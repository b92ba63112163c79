import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Unsaid } from "@earshot/core/source/searches";
import * as z from "zod";
import { collectSearches } from "../searches/collect-searches.ts";
import type { Stream } from "../streams.ts";
import { Found, Notifications, Statuses } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import { isTag, searches, withoutTag } from "./searches.ts";
import type { MastodonCall } from "./settings.ts";

const PAGE = 40;

const DAY_MS = 86_400_000;
const NO_SEARCH: ReadonlySet<string> = new Set(["not-allowed", "gone", "refused"]);

const Cursor = z.object({
  /** The search through texts was refused then: it is tried again a day later. */
  refusedAt: z.iso.datetime().optional(),
  /** It found something at least once, so there is one. */
  proven: z.boolean().default(false),
});
type Cursor = z.infer<typeof Cursor>;

/** A page of the notifications that name us (with a token), of a hashtag's timeline, or of the search through texts. */
export async function collect(call: MastodonCall, stored: unknown): Promise<Collected> {
  const signedIn = Boolean(call.secret?.accessToken);
  const cursor: Cursor = Cursor.safeParse(stored).data ?? { proven: false };
  const refused = cursor.refusedAt !== undefined && call.now().getTime() - Date.parse(cursor.refusedAt) < DAY_MS;
  const all = searches(call.query, call.settings, signedIn);
  const asked = refused ? { ...all, queries: all.queries.filter(isTag) } : all;
  const lists = signedIn ? [named(call)] : [];
  if (lists.length === 0 && asked.queries.length === 0) {
    throw new ConnectorError(
      "refused",
      "There is nothing to read: give the brand terms, or this source hashtags or an access token.",
    );
  }
  const found: Cursor = refused ? cursor : { proven: cursor.proven };
  const collected = await collectSearches(stored, lists, asked, (search) =>
    isTag(search) ? tagged(call, search.text.slice(1)) : searched(call, search.text, found),
  );
  const unsaid = all.queries.every(isTag) ? undefined : unsaidOf(found, withoutTag(call.query, all.queries));
  return { ...collected, cursor: { ...(collected.cursor as object), ...found }, ...(unsaid && { unsaid }) };
}

function unsaidOf({ refusedAt, proven }: Cursor, untagged: Unsaid[]): Unsaid[] | undefined {
  if (refusedAt !== undefined) return [...untagged, { term: "", why: "no-search", instead: "narrower" }];
  return proven ? undefined : [{ term: "", why: "unproven", instead: "narrower" }];
}

/** Posts of those who let themselves be found, on servers that look through texts at all; `found` is what this tells of the server. */
function searched(call: MastodonCall, q: string, found: Cursor): Stream["page"] {
  return async (after) => {
    const query = new URLSearchParams({
      q,
      type: "statuses",
      limit: String(PAGE),
      ...(after !== undefined && { max_id: after }),
    });
    try {
      const { body, budget } = await ask(call, `/api/v2/search?${query}`, Found);
      if (body.statuses.length > 0) found.proven = true;
      return { items: body.statuses.map(mentionOf), next: body.statuses.at(-1)?.id, budget };
    } catch (error) {
      // A token without leave to search, or a server that knows none.
      if (after !== undefined || !(error instanceof ConnectorError) || !NO_SEARCH.has(error.trouble)) throw error;
      found.refusedAt = call.now().toISOString();
      return { items: [] };
    }
  };
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

function tagged(call: MastodonCall, tag: string): Stream["page"] {
  return async (after) => {
    const query = new URLSearchParams({ limit: String(PAGE), ...(after !== undefined && { max_id: after }) });
    const { body, budget } = await ask(call, `/api/v1/timelines/tag/${encodeURIComponent(tag)}?${query}`, Statuses);
    return { items: body.map(mentionOf), next: body.at(-1)?.id, budget };
  };
}
