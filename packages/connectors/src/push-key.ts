import { timingSafeEqual } from "node:crypto";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";

/**
 * Believes a push for the key in its address, where a platform signs none.
 * @throws ConnectorError `not-allowed` for another key, and for any where the source has none
 */
export function believePushKey(key: string | undefined, query: URLSearchParams): void {
  if (!key) throw new ConnectorError("not-allowed", "This source has no push key, so no push can be believed.");
  if (!isSame(query.get("key") ?? "", key)) throw new ConnectorError("not-allowed", "The push key is wrong.");
}

/** In constant time, whatever the lengths. */
function isSame(given: string, key: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(key)));
}
