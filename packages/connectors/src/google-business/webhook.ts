import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { believePushKey } from "../push-key.ts";
import { Notice, Push } from "./api.ts";
import { verifyToken } from "./push-token.ts";
import type { GoogleBusinessCall } from "./settings.ts";

/**
 * A Pub/Sub push says only that a review of the location is new or changed. It is believed for the key in its address, and for
 * Google's token in it where the settings ask for one.
 */
export async function webhook(
  call: GoogleBusinessCall,
  { query, headers, body }: WebhookRequest,
): Promise<Incoming[] | "collect"> {
  believePushKey(call.secret?.pushKey, query);
  await verifyToken(call, headers.get("authorization"));
  return isAbout(body, call.settings.location) ? "collect" : [];
}

/** Whether it is about a review of this location; other notices (photos, other locations) name none. */
function isAbout(body: Uint8Array, location: string): boolean {
  try {
    const { message } = Push.parse(JSON.parse(new TextDecoder().decode(body)));
    const name = Notice.parse(JSON.parse(Buffer.from(message.data, "base64").toString())) ?? "";
    return name.startsWith(`${location}/reviews/`);
  } catch (cause) {
    throw new ConnectorError("refused", "This is not a push of Pub/Sub with JSON in it.", { cause });
  }
}
