import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { handshake, signedJson } from "../meta/push.ts";
import { Pushed } from "./api.ts";
import { mentionOf } from "./mention.ts";
import type { InstagramCall } from "./settings.ts";

/** Answers Meta's handshake, and reads the comments of a signed push about our account. */
export async function webhook(call: InstagramCall, request: WebhookRequest): Promise<Incoming[] | Response> {
  if (request.method === "GET") return handshake(call.secret, request.query);
  const { data } = Pushed.safeParse(signedJson(call.secret, request));
  if (!data) throw new ConnectorError("refused", "The push is signed, but is not about Instagram.");
  return data.entry
    .filter(({ id }) => id === call.settings.userId)
    .flatMap(({ changes, time }) =>
      changes.map(({ value: { media, ...comment } }) => {
        const timestamp = time ? new Date(time * 1000).toISOString() : undefined;
        return mentionOf({ ...comment, timestamp }, media ?? undefined);
      }),
    );
}
