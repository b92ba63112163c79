import type { Collected } from "@earshot/core/connector";
import { collectStreams } from "../streams.ts";
import { Page } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { AppStoreConnectCall } from "./settings.ts";

const PAGE = "100";

/** A page of the app's reviews in all countries, newest first. */
export async function collect(call: AppStoreConnectCall, cursor: unknown): Promise<Collected> {
  const first = `/v1/apps/${call.settings.appId}/customerReviews?${new URLSearchParams({ sort: "-createdDate", limit: PAGE })}`;
  return collectStreams(cursor, [
    {
      name: "reviews",
      async page(after) {
        const { body, budget } = await ask(call, after ?? first, Page);
        return { items: body.data.map(mentionOf), next: pathOf(body.links?.next), budget };
      },
    },
  ]);
}

/** The next page without its host: the key goes to no other. */
function pathOf(url: string | null | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
