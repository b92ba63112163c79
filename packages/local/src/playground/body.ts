import type { Context } from "hono";
import * as z from "zod";
import { problem } from "./problem.ts";

const LIMIT = 2 * 1024 * 1024;

/** The JSON body by its schema; anything else is refused in words: 415, 413, 400 or 422. */
export async function bodyOf<S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S>> {
  if (!/^application\/json\b/i.test(c.req.header("content-type") ?? "")) {
    throw problem(415, "Send JSON, with content-type: application/json.");
  }
  const read = schema.safeParse(jsonOf(await bytesOf(c)));
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  throw problem(422, [issue.path.join("."), issue.message].filter(Boolean).join(": "));
}

async function bytesOf(c: Context): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > LIMIT) throw problem(413, "The body is larger than 2 MB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw problem(400, "The body is not JSON in UTF-8.");
  }
}
