import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { unnamed } from "../unnamed.ts";
import type { Review } from "./api.ts";

export const PLATFORM = "yelp";
const MOST_STARS = 5;

/** A review's excerpt there as a mention here. */
export function mentionOf({ id, url, text, rating, time_created: time, user }: Review): Incoming {
  const createdAt = inPacificTime(time);
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: "review",
    author: {
      id: user?.id ?? unnamed(id),
      name: user?.name ?? "",
      ...(user?.profile_url && { url: user.profile_url }),
    },
    text: text ?? "",
    ...(url && { url }),
    ...(rating && { rating: { value: rating, of: MOST_STARS } }),
    ...(createdAt && { createdAt }),
    visibility: "public",
  };
}

/** Yelp writes "2026-03-01 10:00:00", Pacific Standard Time. */
const inPacificTime = (time: string | null | undefined): string | undefined =>
  isoOf(`${time?.replace(" ", "T")}-08:00`);
