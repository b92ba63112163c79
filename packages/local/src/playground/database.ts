import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const SCHEMA = `
  create table if not exists posts (
    seq integer primary key autoincrement,
    id text not null unique,
    kind text not null,
    author_id text not null,
    author_name text not null,
    author_handle text not null,
    brand integer not null,
    text text not null,
    rating integer,
    place text,
    created_at text not null,
    edited_at text,
    deleted_at text,
    in_reply_to text,
    thread text not null,
    visibility text not null,
    state text not null,
    reason text,
    verdict text,
    verdict_at text
  ) strict;
  create index if not exists posts_by_date on posts (created_at desc, seq desc);
  create index if not exists posts_by_thread on posts (thread, seq);
  create index if not exists posts_by_answered on posts (in_reply_to, seq) where in_reply_to is not null;
  create index if not exists posts_on_hold on posts (verdict_at) where verdict_at is not null;
  create table if not exists accounts (
    id text primary key, name text not null, token text not null unique, webhook_secret text not null
  ) strict;
  create table if not exists idempotency (
    account text not null, key text not null, post text not null, at text not null, primary key (account, key)
  ) strict;
  create table if not exists calls (
    seq integer primary key autoincrement, at text not null, method text not null, path text not null,
    status integer not null, fault text
  ) strict;
  create table if not exists settings (name text primary key, value text not null) strict;
`;

/** The playground's state: a SQLite file in a folder, or in memory. A write is in the file's log before it returns, so a killed process loses none. */
export function openDatabase(dataDir: string | undefined): DatabaseSync {
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(dataDir === undefined ? ":memory:" : join(dataDir, "playground.sqlite"), {
    timeout: 5000,
  });
  database.exec("pragma journal_mode = wal; pragma synchronous = normal;");
  database.exec(SCHEMA);
  database.function("folded", { deterministic: true }, (text) => folded(String(text ?? "")));
  return database;
}

/** Case and width set aside, in any script. */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** All of it is written, or none. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("begin immediate");
  try {
    const result = work();
    database.exec("commit");
    return result;
  } catch (error) {
    database.exec("rollback");
    throw error;
  }
}
