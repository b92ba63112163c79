import * as z from "zod";
import { Refusal } from "../errors.ts";
import type { Cursor } from "./collecting.ts";

const Parts = z.tuple([z.string(), z.string()]);

export const cursorTo = ({ at, name }: Cursor): string => Buffer.from(JSON.stringify([at, name])).toString("base64url");

export function cursorIn(text: string): Cursor {
  try {
    const [at, name] = Parts.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
    return { at, name };
  } catch {
    throw new Refusal("bad-input", { code: "refusal.search-place" });
  }
}
