import type { Collected } from "@earshot/core/connector";
import * as z from "zod";
import { collectStreams, type Stream } from "../streams.ts";
import { Comments, Video, Videos } from "./api.ts";
import { ask } from "./ask.ts";
import { isShown, mentionOf } from "./mention.ts";
import type { TikTokCall } from "./settings.ts";

/** The most that TikTok gives. */
const PAGE = "30";
const FRESH_PAGES = 3;
const NEWEST_VIDEOS = 20;

const Cursor = z.object({ videos: z.array(Video).default([]), streams: z.unknown().optional() });

/** A page of the comments on one of the account's newest videos, newest first, with the replies that TikTok adds. */
export async function collect(call: TikTokCall, stored: unknown): Promise<Collected> {
  const cursor: z.infer<typeof Cursor> = Cursor.safeParse(stored).data ?? { videos: [] };
  const known = isUnderWay(cursor.streams) ? cursor.videos : [];
  const videos = known.length > 0 ? known : await newestVideos(call);
  const streams = videos.map((video): Stream => ({
    name: video.item_id,
    freshPages: FRESH_PAGES,
    page: (after) => pageOf(call, video, after),
  }));
  const { cursor: next, ...collected } = await collectStreams(cursor.streams, streams);
  return { ...collected, cursor: { videos: collected.more ? videos : [], streams: next } };
}

const UnderWay = z.object({ pass: z.unknown().optional(), done: z.array(z.string()).default([]) });

/** In the middle of a pass its videos stay the same: who asks for them too often is stopped. */
function isUnderWay(streams: unknown): boolean {
  const { data } = UnderWay.safeParse(streams);
  return data !== undefined && (data.pass !== undefined || data.done.length > 0);
}

async function newestVideos(call: TikTokCall): Promise<Video[]> {
  const fields = JSON.stringify(["item_id", "share_url"]);
  const { videos } = await ask(call, "/business/video/list/", { fields, max_count: String(NEWEST_VIDEOS) }, Videos);
  return videos;
}

async function pageOf(call: TikTokCall, { item_id: video, share_url: url }: Video, after: string | undefined) {
  const query = {
    video_id: video,
    status: "PUBLIC",
    include_replies: "true",
    sort_field: "create_time",
    sort_order: "desc",
    max_count: PAGE,
    ...(after !== undefined && { cursor: after }),
  };
  const { comments, has_more: more, cursor } = await ask(call, "/business/comment/list/", query, Comments);
  const place = { video, url: url ?? undefined, businessId: call.secret?.businessId ?? "" };
  const items = comments
    .flatMap((thread) => [
      thread,
      // A reply names what it stands under, or stands in the list of it.
      ...(thread.reply_list ?? []).map((each) => ({ ...each, parent_comment_id: thread.comment_id })),
    ])
    .filter(isShown)
    .map((comment) => mentionOf(place, comment));
  return { items, next: more ? (cursor ?? undefined) : undefined };
}
