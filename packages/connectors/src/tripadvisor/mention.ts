import type { Incoming } from "@earshot/core/mention/mention";

export const PLATFORM = "tripadvisor";
const SITE = "https://www.tripadvisor.com";

/** Word that a location has something new to read there: made of the location's number and our own day, and of nothing else. */
export function noticeOf(locationId: string, now: Date): Incoming {
  return {
    platform: PLATFORM,
    nativeId: `${locationId}@${now.toISOString().slice(0, 10)}`,
    kind: "review",
    url: `${SITE}/${locationId}`,
    author: { id: locationId, name: "Tripadvisor" },
    text: "",
    visibility: "public",
    addressed: true,
  };
}
