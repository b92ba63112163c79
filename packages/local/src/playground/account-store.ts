import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Account } from "./post.ts";

type Row = { id: string; name: string; token: string; webhook_secret: string };

/** Brands' accounts, each with the token that speaks for it. */
export function createAccountStore(database: DatabaseSync) {
  const byId = database.prepare("select * from accounts where id = ?");
  const all = database.prepare("select * from accounts");
  const add = database.prepare("insert into accounts (id, name, token, webhook_secret) values (?, ?, ?, ?)");
  const rename = database.prepare("update accounts set name = ? where id = ?");

  return {
    /** The account of this id, made on first asking; asked again, its token is the same. */
    open(id: string, name?: string): Account {
      const known = byId.get(id) as Row | undefined;
      if (!known) add.run(id, name ?? titleOf(id), randomToken(), randomToken());
      else if (name !== undefined && name !== known.name) rename.run(name, id);
      return accountOf(byId.get(id) as Row);
    },
    ofToken(token: string): Account | undefined {
      const row = (all.all() as Row[]).find((each) => same(each.token, token));
      return row && accountOf(row);
    },
  };
}

export type AccountStore = ReturnType<typeof createAccountStore>;

function accountOf({ id, name, token, webhook_secret }: Row): Account {
  return { id, name, token, webhookSecret: webhook_secret };
}

const randomToken = () => randomBytes(24).toString("base64url");

function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** acme-coffee: Acme Coffee */
function titleOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
