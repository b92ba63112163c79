import * as z from "zod";
import { problem } from "./problem.ts";

const Place = z.tuple([z.iso.datetime(), z.number().int()]);

/** A place in the list as an opaque word. */
export function writePage({ createdAt, seq }: { createdAt: string; seq: number }): string {
  return Buffer.from(JSON.stringify([createdAt, seq])).toString("base64url");
}

export function readPage(page: string): { createdAt: string; seq: number } {
  try {
    const [createdAt, seq] = Place.parse(JSON.parse(Buffer.from(page, "base64url").toString("utf8")));
    return { createdAt, seq };
  } catch {
    throw problem(422, "page: not a page that this list gave.");
  }
}
