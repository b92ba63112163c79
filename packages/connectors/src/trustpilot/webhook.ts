import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { believePushKey } from "../push-key.ts";
import { Push } from "./api.ts";
import type { TrustpilotCall } from "./settings.ts";

/** Trustpilot signs no push: it is believed for the key in its address, and only makes us look. */
export async function webhook(call: TrustpilotCall, { query, body }: WebhookRequest): Promise<Incoming[] | "collect"> {
  believePushKey(call.secret?.pushKey, query);
  return isAboutReviews(body) ? "collect" : [];
}

/** Product reviews are pushed too, and read nowhere here. */
function isAboutReviews(body: Uint8Array): boolean {
  try {
    const { events } = Push.parse(JSON.parse(new TextDecoder().decode(body)));
    return events.some(({ eventName }) => eventName.startsWith("service-review-"));
  } catch (cause) {
    throw new ConnectorError("refused", "This is not a push of Trustpilot.", { cause });
  }
}
