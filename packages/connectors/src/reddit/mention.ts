import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOfSeconds } from "../dates/iso-of.ts";
import { unnamed } from "../unnamed.ts";
import type { Thing } from "./api.ts";

export const PLATFORM = "reddit";
const SITE = "https://www.reddit.com";
const GONE = new Set(["[deleted]", "[removed]"]);

/** A post or comment there as a mention here. */
export function mentionOf(thing: Thing): Incoming {
  const { name, author, author_fullname: fullname, title, created_utc: created, edited } = thing;
  const isPost = name.startsWith("t3_");
  const path = thing.permalink ?? thing.context;
  return {
    platform: PLATFORM,
    nativeId: name,
    kind: isPost ? "post" : "comment",
    author: {
      id: fullname ?? author ?? unnamed(name),
      name: author ?? "",
      ...(author && { url: `${SITE}/user/${encodeURIComponent(author)}` }),
    },
    ...(isPost && title && { title }),
    text: textOf(thing),
    ...(path && { url: new URL(path, SITE).href }),
    ...(created && { createdAt: isoOfSeconds(created) }),
    ...(typeof edited === "number" && { editedAt: isoOfSeconds(edited) }),
    ...(thing.parent_id && { inReplyTo: thing.parent_id }),
    ...(thing.link_id && { thread: thing.link_id }),
    visibility: "public",
  };
}

/** Its editor writes empty lines as invisible signs, escaped. */
export const textOf = ({ selftext, body }: Thing): string =>
  (body ?? selftext ?? "").replaceAll("&#x200B;", "").replaceAll("\u200b", "").trim();

/** Deleted by its author, or taken down. */
export function isGone(thing: Thing): boolean {
  return GONE.has(thing.author ?? "") || GONE.has(textOf(thing));
}

export function receiptOf({ name, permalink }: Pick<Thing, "name"> & Partial<Thing>): Receipt {
  return { nativeId: name, visibility: "visible", ...(permalink && { url: new URL(permalink, SITE).href }) };
}
