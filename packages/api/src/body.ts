import { Refusal } from "@earshot/core/errors";
import type { Context } from "hono";

export const BODY_LIMIT = 1024 * 1024;
/** Files of mentions may be larger than any other body. */
export const IMPORT_LIMIT = 20 * 1024 * 1024;

/** The request's body as bytes, read no further than the limit. */
export async function bytesOf(c: Context, limit = BODY_LIMIT): Promise<Uint8Array> {
  const tooLarge = new Refusal("too-large", `The body is larger than ${Math.floor(limit / 1024)} KB.`);
  if (Number(c.req.header("content-length") ?? 0) > limit) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body as text; bytes that are not UTF-8 are refused, not replaced. */
export async function textOf(c: Context, limit?: number): Promise<string> {
  const bytes = await bytesOf(c, limit);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("bad-input", "The body is not valid UTF-8.");
  }
}

/** The body as JSON; what it must look like is the verb's to say. */
export async function jsonOf(c: Context, limit?: number): Promise<unknown> {
  const text = await textOf(c, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("bad-input", "The body is not JSON.");
  }
}
