import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { collectStreams, type Stream } from "../streams.ts";
import { Page } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import { commentsOfPost } from "./queries.ts";
import { slugsIn, type ProductHuntCall } from "./settings.ts";

/** The most that a list gives. */
const PAGE = 20;
const FRESH_PAGES = 4;

/** A page of the comments on one of our launches, newest first, each with the newest replies under it. */
export async function collect(call: ProductHuntCall, cursor: unknown): Promise<Collected> {
  const slugs = slugsIn(call.settings.posts);
  return collectStreams(
    cursor,
    slugs.map((slug): Stream => ({
      name: slug,
      freshPages: FRESH_PAGES,
      page: async (after) => pageOf(call, slug, after),
    })),
  );
}

async function pageOf(call: ProductHuntCall, slug: string, after: string | undefined) {
  const { data, budget } = await ask(call, commentsOfPost, { slug, first: PAGE, after: after ?? null }, Page);
  if (!data.post) throw new ConnectorError("refused", `There is no launch called ${slug} on Product Hunt.`);
  const { edges, pageInfo } = data.post.comments;
  const items = edges.flatMap((thread) => [thread, ...(thread.replies?.edges ?? [])].map(mentionOf));
  return { items, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined, budget };
}
