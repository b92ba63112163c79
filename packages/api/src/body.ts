import { Refusal } from "@earshot/core/errors";
import { parse } from "@earshot/core/parse";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import * as z from "zod";

export const BODY_LIMIT = 1024 * 1024;
/** Files of mentions may be larger than any other body. */
export const IMPORT_LIMIT = 20 * 1024 * 1024;

/** The request's body as bytes, read no further than the limit. */
export async function bytesOf(request: Request, limit = BODY_LIMIT): Promise<Uint8Array> {
  const tooLarge = new Refusal("too-large", { code: "refusal.body-large", kilobytes: Math.floor(limit / 1024) });
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body as text; bytes that are not UTF-8 are refused, not replaced. */
export async function textOf(c: Context, limit?: number): Promise<string> {
  const bytes = await bytesOf(c.req.raw, limit);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("bad-input", { code: "refusal.body-utf8" });
  }
}

/** The body as JSON; what it must look like is the verb's to say. */
export async function jsonOf(c: Context, limit?: number): Promise<unknown> {
  mustBeOf(c, ["application/json"]);
  return jsonIn(await textOf(c, limit));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("bad-input", { code: "refusal.body-json" });
  }
}

/** For requests that take none: nothing may be sent but an empty object. */
export const noBody = createMiddleware(async (c, next) => {
  const text = await textOf(c);
  if (text !== "") {
    mustBeOf(c, ["application/json"]);
    parse(z.strictObject({}), jsonIn(text));
  }
  await next();
});

/** @throws Refusal `wrong-media` unless the request says that its body is of one of these types */
export function mustBeOf(c: Context, types: readonly string[]): void {
  const given = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!types.includes(given))
    throw new Refusal("wrong-media", { code: "refusal.content-type", types: types.join(", ") });
}
