import type { Collected } from "@earshot/core/connector";
import { collectStreams } from "../streams.ts";
import { Threads } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { YouTubeCall } from "./settings.ts";

const PAGE = "100";

/**
 * A page of the comments on all of the channel's videos, newest thread first, each with the few replies that YouTube adds.
 * Later replies under old threads are not among them: those answering us are seen when a conversation is looked at again.
 */
export async function collect(call: YouTubeCall, cursor: unknown): Promise<Collected> {
  const { channelId } = call.settings;
  return collectStreams(cursor, [
    {
      name: "comments",
      async page(after) {
        const query = {
          part: "snippet,replies",
          allThreadsRelatedToChannelId: channelId,
          order: "time",
          maxResults: PAGE,
          ...(after !== undefined && { pageToken: after }),
        };
        const { items, nextPageToken } = await ask(call, "commentThreads", query, Threads);
        const mentions = items.flatMap(({ snippet, replies }) =>
          [snippet.topLevelComment, ...(replies?.comments ?? [])].map((each) =>
            mentionOf(each, channelId, snippet.videoId),
          ),
        );
        return { items: mentions, next: nextPageToken ?? undefined };
      },
    },
  ]);
}
