import type { Post } from "./post.ts";

/** A post as the page shows it, with the answers to it. A deleted one keeps its place, without its words, while it has answers. */
export type Branch = { post: Post; replies: Branch[] };

/** Posts (first posts first, each thread's in order) as trees. */
export function timelineOf(posts: Post[]): Branch[] {
  const branches = new Map<string, Branch>(posts.map((post) => [post.id, { post: shown(post), replies: [] }]));
  const roots: Branch[] = [];
  for (const { id, inReplyTo } of posts) {
    const branch = branches.get(id)!;
    if (inReplyTo === undefined) roots.push(branch);
    else branches.get(inReplyTo)?.replies.push(branch);
  }
  return roots.map(withoutDeadEnds).filter((branch) => branch !== undefined);
}

function shown(post: Post): Post {
  return post.deletedAt === undefined ? post : { ...post, text: "", author: { ...post.author, name: "", handle: "" } };
}

function withoutDeadEnds({ post, replies }: Branch): Branch | undefined {
  const kept = replies.map(withoutDeadEnds).filter((branch) => branch !== undefined);
  return post.deletedAt !== undefined && kept.length === 0 ? undefined : { post, replies: kept };
}
