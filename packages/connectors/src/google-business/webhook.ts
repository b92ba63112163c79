import { timingSafeEqual } from "node:crypto";
import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import type { Incoming } from "@earshot/core/mention/mention";
import { Notice, Push } from "./api.ts";
import { reviewOf } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { GoogleBusinessCall } from "./settings.ts";

/**
 * A Pub/Sub push says only that a review is new or changed: the review itself is read by the API. The push is believed for the key
 * in its address; Google's own signature of pushes (an OIDC token) is not looked at.
 */
export async function webhook(call: GoogleBusinessCall, { query, body }: WebhookRequest): Promise<Incoming[]> {
  const key = call.secret?.pushKey;
  if (!key) throw new ConnectorError("not-allowed", "This source has no push key, so no push can be believed.");
  if (!isSame(query.get("key") ?? "", key)) throw new ConnectorError("not-allowed", "The push key is wrong.");
  const id = reviewIn(body, call.settings.location);
  const review = id === undefined ? undefined : await reviewOf(call, id);
  return review ? [mentionOf(review)] : [];
}

/** The id of a review of this location; other notices (photos, other locations) name none. */
function reviewIn(body: Uint8Array, location: string): string | undefined {
  try {
    const { message } = Push.parse(JSON.parse(new TextDecoder().decode(body)));
    const name = Notice.parse(JSON.parse(Buffer.from(message.data, "base64").toString())) ?? "";
    const prefix = `${location}/reviews/`;
    return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
  } catch (cause) {
    throw new ConnectorError("refused", "This is not a push of Pub/Sub with JSON in it.", { cause });
  }
}

/** In constant time, whatever the lengths. */
function isSame(given: string, key: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(key)));
}
