import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { isThatReply } from "../ours.ts";
import { Comment, Comments } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf, threadOf } from "./mention.ts";
import type { YouTubeCall } from "./settings.ts";

const MOST_PAGES = 10;

/** Answers in the comment's thread. YouTube knows no keys, so it is looked whether the reply is there before it is written. */
export async function reply(call: YouTubeCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { to, text } = outgoing;
  const json = { snippet: { parentId: threadOf(to.nativeId), textOriginal: text } };
  const comment = await ask(call, "comments", { part: "snippet" }, Comment, { effect: "write", json });
  return receiptOf(comment, to.handle?.["video"]);
}

/** Our comment in the thread that says the same, written since the approval. */
export async function findReply(call: YouTubeCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const { to } = outgoing;
  let pageToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, nextPageToken } = await repliesIn(call, threadOf(to.nativeId), pageToken);
    const ours = items.find(
      ({ snippet }) =>
        snippet.authorChannelId?.value === call.settings.channelId &&
        isThatReply({ text: snippet.textDisplay ?? "", at: snippet.publishedAt ?? undefined }, outgoing),
    );
    if (ours) return receiptOf(ours, to.handle?.["video"]);
    if (!nextPageToken) return undefined;
    pageToken = nextPageToken;
  }
  return undefined;
}

async function repliesIn(call: YouTubeCall, parentId: string, pageToken: string | undefined) {
  const query = { part: "snippet", parentId, maxResults: "100", ...(pageToken && { pageToken }) };
  try {
    return await ask(call, "comments", query, Comments);
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return { items: [], nextPageToken: undefined };
    throw error;
  }
}
