import type { Pushed as Brought, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { isoOfSeconds } from "../dates/iso-of.ts";
import { handshake, signedJson } from "../meta/push.ts";
import { Pushed } from "./api.ts";
import { nameOf } from "./look-up.ts";
import { mentionOf } from "./mention.ts";
import type { InstagramCall } from "./settings.ts";

/** Answers Meta's handshake, and reads of a signed push the comments on our posts, and where else we are named. */
export async function webhook(call: InstagramCall, request: WebhookRequest): Promise<Brought | Response> {
  if (request.method === "GET") return handshake(call.secret, request.query);
  const { data } = Pushed.safeParse(signedJson(call.secret, request));
  if (!data) throw new ConnectorError("refused", "The push is signed, but is not about Instagram.");
  const changes = data.entry
    .filter(({ id }) => id === call.settings.userId)
    .flatMap(({ changes, time }) => changes.map((change) => ({ ...change, time })));
  const lookUp = changes.flatMap((change) => (change.field === "mentions" ? [nameOf(change.value)] : []));
  const items = changes.flatMap((change) => {
    if (change.field !== "comments") return [];
    const { media, ...comment } = change.value;
    const timestamp = change.time ? isoOfSeconds(change.time) : undefined;
    return [mentionOf({ ...comment, timestamp }, media ?? undefined)];
  });
  return lookUp.length > 0 ? { items, lookUp } : items;
}
