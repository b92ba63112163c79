import type { Collected } from "@earshot/core/connector";
import { collectStreams } from "../streams.ts";
import { Page } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { TrustpilotCall } from "./settings.ts";

const PAGE = 100;

/** A page of the business unit's reviews, newest first. What is edited further back is seen when it is looked at again. */
export async function collect(call: TrustpilotCall, cursor: unknown): Promise<Collected> {
  return collectStreams(cursor, [
    {
      name: "reviews",
      async page(after = "1") {
        const query = new URLSearchParams({ page: after, perPage: String(PAGE), orderBy: "createdat.desc" });
        const path = `business-units/${call.settings.businessUnitId}/reviews?${query}`;
        const { reviews } = await ask(call, path, Page);
        const isFull = reviews.count >= PAGE;
        return { items: reviews.read.map(mentionOf), ...(isFull && { next: String(Number(after) + 1) }) };
      },
    },
  ]);
}
