import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import type { Review } from "./api.ts";

export const PLATFORM = "app-store-feed";
const MOST_STARS = 5;

/** A review there as a mention here; undefined when its rating is none. */
export function mentionOf(review: Review): Incoming | undefined {
  const stars = Number(review["im:rating"].label);
  if (!(stars >= 1 && stars <= MOST_STARS)) return undefined;
  const { name, uri } = review.author;
  const title = review.title?.label.trim() ?? "";
  const createdAt = isoOf(review.updated?.label);
  return {
    platform: PLATFORM,
    nativeId: review.id.label,
    kind: "review",
    author: {
      id: /\/id(\d+)/u.exec(uri?.label ?? "")?.[1] ?? (name.label || "unknown"),
      name: name.label,
      ...(uri && /^https?:/u.test(uri.label) && { url: uri.label }),
    },
    ...(title !== "" && { title }),
    text: review.content?.label.trim() ?? "",
    rating: { value: stars, of: MOST_STARS },
    visibility: "public",
    ...(createdAt && { createdAt }),
  };
}
