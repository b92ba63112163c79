import type { Incoming } from "@earshot/core/mention/mention";
import type { Outgoing, Receipt } from "@earshot/core/connector";

/** What a customer wrote, as it stands. */
export type Post = {
  id: string;
  author: string;
  texts: string[];
  deleted: boolean;
  inReplyTo?: string;
  thread: string;
  at: string;
};

/** Something that one of our accounts wrote. */
export type Ours = {
  id: string;
  to: string;
  text: string;
  account: string;
  at: string;
  /** The key of the reply that Earshot sent; absent: a person wrote it there. */
  key?: string;
  visibility: Receipt["visibility"] | "vanished";
};

/** A small social network that keeps a ledger of all that was done to it. */
export function createPlatform() {
  const posts: Post[] = [];
  const ours: Ours[] = [];
  let count = 0;
  return {
    posts,
    ours,
    /** Effects that are still on their way, and when they land at the latest (milliseconds). */
    late: [] as { by: number; land(): void }[],
    /** Tokens that are taken, with the account that each speaks for. */
    tokens: new Map([["t", "us"]]),
    /** A reply is looked at before it is shown. */
    moderates: false,
    /** A new token that speaks for this account. */
    signIn(account: string): string {
      const token = `t${++count}`;
      this.tokens.set(token, account);
      return token;
    },
    post(author: string, text: string, at: string, to?: { id: string; thread: string }): Post {
      const id = `p${++count}`;
      const post = { id, author, texts: [text], deleted: false, thread: to?.thread ?? id, at };
      posts.push(to ? { ...post, inReplyTo: to.id } : post);
      return posts.at(-1)!;
    },
    answer(to: string, text: string, account: string, at: string, key?: string): Ours {
      const reply: Ours = {
        id: `r${++count}`,
        to,
        text,
        account,
        at,
        ...(key !== undefined && { key }),
        visibility: this.moderates ? "moderation" : "visible",
      };
      ours.push(reply);
      return reply;
    },
    mentionOf({ id, author, texts, inReplyTo, thread, at }: Post): Incoming {
      return {
        platform: "sim",
        nativeId: id,
        kind: "post",
        author: { id: author, name: author },
        text: texts.at(-1)!,
        visibility: "public",
        thread,
        createdAt: at,
        ...(inReplyTo !== undefined && { inReplyTo }),
      };
    },
    receiptOf({ id, visibility }: Ours): Receipt {
      return { nativeId: id, visibility: visibility === "vanished" ? "rejected" : visibility };
    },
    /** The newest of ours with this text under the mention, as most platforms can tell. */
    find({ to, text, at }: Outgoing): Ours | undefined {
      return ours.findLast(
        (each) =>
          each.to === to.nativeId &&
          each.text === text &&
          each.visibility !== "vanished" &&
          !(each.visibility === "rejected" && each.at < at),
      );
    },
  };
}

export type Platform = ReturnType<typeof createPlatform>;
