import type { Collected } from "@earshot/core/connector";
import { collectStreams } from "../streams.ts";
import type { Post } from "./api.ts";
import { mentionOf } from "./mention.ts";
import type { ExampleCall } from "./settings.ts";

/** The newest posts, page by page. */
export async function collect(call: ExampleCall, cursor: unknown): Promise<Collected> {
  return collectStreams(cursor, [
    {
      name: "posts",
      async page(after) {
        const { posts, next } = await pageOf(call, after);
        return { items: posts.map(mentionOf), next };
      },
    },
  ]);
}

/** One page, newest first; ask by `requestJson` of ../http.ts, with the token in the header that Example wants. */
async function pageOf(_: ExampleCall, after: string | undefined): Promise<{ posts: Post[]; next?: string }> {
  throw new Error(
    `Write pageOf in packages/connectors/src/example/collect.ts (it was asked for ${after ?? "the first page"}).`,
  );
}
