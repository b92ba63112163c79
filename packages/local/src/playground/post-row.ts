import type { Post } from "./post.ts";

/** A line of the table `posts`. */
export type Row = {
  seq: number;
  id: string;
  kind: Post["kind"];
  author_id: string;
  author_name: string;
  author_handle: string;
  brand: number;
  text: string;
  rating: number | null;
  place: string | null;
  created_at: string;
  edited_at: string | null;
  deleted_at: string | null;
  in_reply_to: string | null;
  thread: string;
  visibility: Post["visibility"];
  state: Post["moderation"]["state"];
  reason: string | null;
};

export function postOf(row: Row): Post {
  return {
    id: row.id,
    kind: row.kind,
    author: { id: row.author_id, name: row.author_name, handle: row.author_handle, brand: row.brand === 1 },
    text: row.text,
    ...(row.rating !== null && { rating: row.rating }),
    ...(row.place !== null && { place: row.place }),
    createdAt: row.created_at,
    ...(row.edited_at !== null && { editedAt: row.edited_at }),
    ...(row.deleted_at !== null && { deletedAt: row.deleted_at }),
    ...(row.in_reply_to !== null && { inReplyTo: row.in_reply_to }),
    thread: row.thread,
    visibility: row.visibility,
    // A verdict's reason is stored with the held post and is nobody's to see before it falls.
    moderation: {
      state: row.state,
      ...(row.state === "rejected" && row.reason !== null && { reason: row.reason }),
    },
  };
}
