import type { Answer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { ifThere } from "../if-there.ts";
import { oldestFirst } from "../ours.ts";
import { Comments, type Comment } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf, threadOf } from "./mention.ts";
import type { YouTubeCall } from "./settings.ts";

const MOST_PAGES = 10;

/** Our comments in its thread, oldest first. Replies have no replies there, so what we wrote after one may answer it. */
export async function answers(call: YouTubeCall, mention: Incoming): Promise<Answer[]> {
  const { channelId } = call.settings;
  const ours = (await commentsUnder(call, threadOf(mention.nativeId))).filter(
    ({ id, snippet }) => snippet.authorChannelId?.value === channelId && id !== mention.nativeId,
  );
  return oldestFirst(
    ours
      .map((comment) => answerOf(comment, mention.handle?.["video"]))
      .filter(({ at }) => !(Date.parse(at ?? "") < Date.parse(mention.createdAt ?? ""))),
  );
}

/** YouTube may show links in another way than they were written: of our own comments it keeps the words too. */
function answerOf(comment: Comment, video: string | undefined): Answer {
  const { textOriginal, textDisplay, publishedAt } = comment.snippet;
  const at = isoOf(publishedAt);
  return { text: textOriginal ?? textDisplay ?? "", ...(at && { at }), receipt: receiptOf(comment, video) };
}

async function commentsUnder(call: YouTubeCall, parentId: string): Promise<Comment[]> {
  const comments: Comment[] = [];
  let pageToken: string | null | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = { part: "snippet", parentId, maxResults: "100", ...(pageToken && { pageToken }) };
    const there = await ifThere(ask(call, "comments", query, Comments));
    comments.push(...(there?.items ?? []));
    pageToken = there?.nextPageToken;
    if (!pageToken) break;
  }
  return comments;
}
