import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { handshake, signedJson } from "../meta/push.ts";
import { Pushed } from "./api.ts";
import { pushedMention } from "./mention.ts";
import type { FacebookCall } from "./settings.ts";

/** Answers Meta's handshake, and reads what a signed push says of our Page. */
export async function webhook(call: FacebookCall, request: WebhookRequest): Promise<Incoming[] | Response> {
  if (request.method === "GET") return handshake(call.secret, request.query);
  const { data } = Pushed.safeParse(signedJson(call.secret, request));
  if (!data) throw new ConnectorError("refused", "The push is signed, but is not about a Page.");
  const ours = data.entry.filter(({ id }) => id === call.settings.pageId);
  return ours.flatMap(({ changes }) => changes.flatMap((change) => pushedMention(change) ?? []));
}
