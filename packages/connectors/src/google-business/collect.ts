import type { Collected } from "@earshot/core/connector";
import { collectStreams } from "../streams.ts";
import { Page } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { GoogleBusinessCall } from "./settings.ts";

const PAGE = "50";

/** A page of the location's reviews: last changed first, which is Google's order unless another is asked for. */
export async function collect(call: GoogleBusinessCall, cursor: unknown): Promise<Collected> {
  return collectStreams(cursor, [
    {
      name: "reviews",
      async page(after) {
        const query = new URLSearchParams({
          pageSize: PAGE,
          ...(after !== undefined && { pageToken: after }),
        });
        const { reviews, nextPageToken } = await ask(call, `?${query}`, Page);
        return { items: reviews.map(mentionOf), next: nextPageToken ?? undefined };
      },
    },
  ]);
}
