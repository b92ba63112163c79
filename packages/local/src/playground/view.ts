import type { Post } from "./post.ts";

/** A post as the platform API shows it; its moderation is for its author alone. */
export function viewOf(post: Post, origin: string, viewer?: string) {
  const { deletedAt: _, moderation, author, ...rest } = post;
  return {
    ...rest,
    author: { ...author, url: `${origin}/people/${encodeURIComponent(author.handle)}` },
    url: `${origin}/posts/${post.id}`,
    ...(viewer !== undefined && viewer === author.id && { moderation }),
  };
}

export type PostView = ReturnType<typeof viewOf>;
