import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { Refusal } from "@earshot/core/errors";
import { beginOnce, forget, keepAnswer } from "@earshot/core/idempotency/done-once";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { bytesOf, IMPORT_LIMIT } from "./body.ts";
import { COOKIE, type Env } from "./session.ts";

/** A record of the table holds 400 KB; sealing makes a third more of it. */
const KEPT_BYTES = 256 * 1024;
const KEY = /^[\x21-\x7e]{16,255}$/u;

/**
 * A change that comes again with the same `idempotency-key` within a day is answered as the first time and not done again
 * (draft-ietf-httpapi-idempotency-key-header). What was refused is forgotten, as nothing was done.
 */
export const idempotent = createMiddleware<Env>(async (c, next) => {
  const given = c.req.header("idempotency-key");
  if (given === undefined) return next();
  if (c.req.method === "GET" || !KEY.test(given)) throw new Refusal("bad-input", { code: "refusal.idempotency-key" });
  const ctx = c.get("ctx");
  const of = { who: c.get("person").id, key: digest(given), print: await printOf(c) };
  const before = await beginOnce(ctx, of);
  if (before) return answerAgain(c, before, given);
  await next();
  const { status } = c.res;
  if (status >= 400 && status < 500) return forget(ctx, of);
  const body = Buffer.from(await c.res.clone().arrayBuffer());
  await keepAnswer(ctx, of, { status, ...(body.length <= KEPT_BYTES && { body: seal(body, secretOf(c, given)) }) });
});

function answerAgain(c: Context, { status, body }: { status: number; body?: string }, given: string): Response {
  const bytes = body !== undefined && open(body, secretOf(c, given));
  // Done it was; but its answer was too large to keep, or came to another session.
  if (!bytes) throw new Refusal("too-late", { code: "refusal.idempotency-answer" });
  c.header("idempotency-replayed", "true");
  if (bytes.length === 0) return c.body(null, status as ContentfulStatusCode);
  return c.body(new Uint8Array(bytes), status as ContentfulStatusCode, { "content-type": typeOf(status) });
}

const typeOf = (status: number) => (status >= 400 ? "application/problem+json" : "application/json");
const digest = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("base64url");
};

async function printOf(c: Context<Env>): Promise<string> {
  const { method, url } = c.req.raw;
  const { pathname, search } = new URL(url);
  // Of a copy: the verb reads the body as well.
  return digest(method, pathname, search, await bytesOf(c.req.raw.clone(), IMPORT_LIMIT));
}

/** What is answered may be a secret that is shown once: only who sent the first request, with its key, opens it. */
const secretOf = (c: Context, given: string) =>
  Buffer.from(hkdfSync("sha256", c.req.header("authorization") ?? getCookie(c, COOKIE) ?? "", given, "answer", 32));

function seal(plain: Buffer, secret: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", secret, iv);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64");
}

function open(sealed: string, secret: Buffer): Buffer | undefined {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", secret, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  } catch {
    return undefined;
  }
}
