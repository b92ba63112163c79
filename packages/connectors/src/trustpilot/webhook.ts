import type { Pushed, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { believePushKey } from "../push-key.ts";
import { inShort } from "../pushed.ts";
import { Push } from "./api.ts";
import type { TrustpilotCall } from "./settings.ts";

/**
 * Trustpilot signs no push: it is believed for the key in its address, and only makes us look, at the list and at each review that was
 * changed or deleted. Product reviews are pushed too, and read nowhere here.
 */
export async function webhook(call: TrustpilotCall, { query, body }: WebhookRequest): Promise<Pushed> {
  believePushKey(call.secret?.pushKey, query);
  const events = eventsIn(body).filter(({ eventName }) => eventName.startsWith("service-review-"));
  const changed = events.filter(({ eventName }) => /-(?:updated|deleted)$/u.test(eventName));
  const again = [...new Set(changed.flatMap(({ eventData }) => eventData?.id ?? []))];
  const more = events.length > changed.length || changed.some(({ eventData }) => !eventData);
  return inShort({ again, ...(more && { collect: true as const }) });
}

function eventsIn(body: Uint8Array) {
  try {
    return Push.parse(JSON.parse(new TextDecoder().decode(body))).events;
  } catch (cause) {
    throw new ConnectorError("refused", "This is not a push of Trustpilot.", { cause });
  }
}
