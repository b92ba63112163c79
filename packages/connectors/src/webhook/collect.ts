import type { Collected } from "@earshot/core/connector";
import { collectStreams } from "../streams.ts";
import { Page } from "./api.ts";
import { read } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { WebhookCall } from "./settings.ts";

/** What the other system holds, newest first: pushes that were lost are found here. Nothing where it only pushes. */
export async function collect(call: WebhookCall, cursor: unknown): Promise<Collected> {
  if (call.settings.server === "") return { items: [], cursor: {} };
  return collectStreams(cursor, [
    {
      name: "mentions",
      async page(after) {
        const query = after === undefined ? "" : `?${new URLSearchParams({ after })}`;
        const { body, budget } = await read(call, `/mentions${query}`, Page);
        return { items: body.mentions.map(mentionOf), next: body.next ?? undefined, budget };
      },
    },
  ]);
}
