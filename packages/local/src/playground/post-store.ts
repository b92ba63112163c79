import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { folded } from "./database.ts";
import { postOf, type Row } from "./post-row.ts";
import type { ModerationState, Post, PostEdit } from "./post.ts";

type Verdict = { state: Exclude<ModerationState, "moderation">; reason?: string };

export type ListQuery = {
  /** Posts dated at or after this moment. */
  since?: string;
  /** Goes on after this post in the order of the list. */
  after?: { createdAt: string; seq: number };
  text?: string;
  limit: number;
};

/** All threads, the one that a post is in, or those in which a person wrote. */
export type ThreadQuery = { limit: number; thread?: string; person?: string };

/** Posts in SQLite. What is in moderation or private is seen by `viewer`, a brand's account, and else by nobody but its author. */
export function createPostStore(database: DatabaseSync, now: () => Date) {
  const one = (where: string, ...values: SQLInputValue[]) =>
    database.prepare(`select * from posts where ${where}`).get(...values) as Row | undefined;
  const all = (rest: string, ...values: SQLInputValue[]) =>
    database.prepare(`select * from posts where ${rest}`).all(...values) as Row[];
  const run = (sql: string, ...values: SQLInputValue[]) => Number(database.prepare(sql).run(...values).changes);
  const stamp = () => now().toISOString();
  const seenBy = (viewer: string | undefined) =>
    viewer === undefined
      ? { sql: "deleted_at is null and state = 'visible' and visibility = 'public'", values: [] }
      : { sql: "deleted_at is null and (state = 'visible' or author_id = ?)", values: [viewer] };

  /** What was held and is due gets its verdict. */
  function release(): void {
    run(
      `update posts set state = verdict, verdict = null, verdict_at = null
       where verdict_at is not null and verdict_at <= ?`,
      stamp(),
    );
  }

  return {
    add(post: Post, later?: Verdict & { at: string }): void {
      run(
        `insert into posts (id, kind, author_id, author_name, author_handle, brand, text, rating, place, created_at,
           in_reply_to, thread, visibility, state, reason, verdict, verdict_at)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        post.id,
        post.kind,
        post.author.id,
        post.author.name,
        post.author.handle,
        post.author.brand ? 1 : 0,
        post.text,
        post.rating ?? null,
        post.place ?? null,
        post.createdAt,
        post.inReplyTo ?? null,
        post.thread,
        post.visibility,
        post.moderation.state,
        later?.reason ?? post.moderation.reason ?? null,
        later?.state ?? null,
        later?.at ?? null,
      );
    },
    /** The post if it is there for this viewer; deleted ones are there for nobody. */
    get(id: string, viewer?: string): Post | undefined {
      release();
      const { sql, values } = seenBy(viewer);
      const row = one(`id = ? and ${sql}`, id, ...values);
      return row && postOf(row);
    },
    /** Whatever became of it, deleted or held. */
    find(id: string): Post | undefined {
      release();
      const row = one("id = ?", id);
      return row && postOf(row);
    },
    /** Newest date first, which is not the order in which they appeared. */
    list(query: ListQuery, viewer?: string): { posts: Post[]; next?: { createdAt: string; seq: number } } {
      release();
      const { sql, values } = seenBy(viewer);
      const parts = [sql];
      const given: SQLInputValue[] = [...values];
      if (query.since !== undefined) {
        parts.push("created_at >= ?");
        given.push(query.since);
      }
      if (query.after) {
        parts.push("(created_at, seq) < (?, ?)");
        given.push(query.after.createdAt, query.after.seq);
      }
      if (query.text) {
        parts.push("instr(folded(text), ?) > 0");
        given.push(folded(query.text));
      }
      const rows = all(`${parts.join(" and ")} order by created_at desc, seq desc limit ?`, ...given, query.limit + 1);
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      const more = rows.length > query.limit && last;
      return { posts: page.map(postOf), ...(more && { next: { createdAt: last.created_at, seq: last.seq } }) };
    },
    /** Direct answers, in the order they came. */
    replies(id: string, viewer?: string): Post[] {
      release();
      const { sql, values } = seenBy(viewer);
      return all(`in_reply_to = ? and ${sql} order by seq`, id, ...values).map(postOf);
    },
    /** Direct answers that are not deleted, held and private ones too. */
    everyReply(id: string): Post[] {
      release();
      return all("in_reply_to = ? and deleted_at is null order by seq", id).map(postOf);
    },
    /** First posts, newest first, each with its whole thread in order; for the page, which shows everything. */
    threads({ limit, thread, person }: ThreadQuery): { posts: Post[]; more: boolean } {
      release();
      const parts = ["in_reply_to is null"];
      const given: SQLInputValue[] = [];
      if (thread !== undefined) {
        parts.push("thread = (select thread from posts where id = ?)");
        given.push(thread);
      }
      if (person !== undefined) {
        parts.push("thread in (select thread from posts where author_handle = ? and deleted_at is null)");
        given.push(person);
      }
      const roots = all(`${parts.join(" and ")} order by created_at desc, seq desc limit ?`, ...given, limit + 1);
      const shown = roots.slice(0, limit);
      const ids = JSON.stringify(shown.map(({ id }) => id));
      const rest = all("thread in (select value from json_each(?)) and in_reply_to is not null order by seq", ids);
      return { posts: [...shown, ...rest].map(postOf), more: roots.length > limit };
    },
    edit(id: string, { text, rating }: PostEdit): boolean {
      return (
        run(
          "update posts set text = coalesce(?, text), rating = coalesce(?, rating), edited_at = ? where id = ? and deleted_at is null",
          text ?? null,
          rating ?? null,
          stamp(),
          id,
        ) > 0
      );
    },
    remove(id: string): boolean {
      return run("update posts set deleted_at = ? where id = ? and deleted_at is null", stamp(), id) > 0;
    },
    moderate(id: string, state: ModerationState, reason?: string): boolean {
      return (
        run(
          "update posts set state = ?, reason = ?, verdict = null, verdict_at = null where id = ? and deleted_at is null",
          state,
          reason ?? null,
          id,
        ) > 0
      );
    },
    clear(): void {
      run("delete from posts");
    },
  };
}

export type PostStore = ReturnType<typeof createPostStore>;
