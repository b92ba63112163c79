import type { Pushed as Brought, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { handshake, signedJson } from "../meta/push.ts";
import { Pushed } from "./api.ts";
import { inShort } from "../pushed.ts";
import { isToBeRead, pushedDeletion, pushedMention } from "./mention.ts";
import type { FacebookCall } from "./settings.ts";

/** Answers Meta's handshake, and reads what a signed push says of our Page: what was written or edited there, and what is gone. */
export async function webhook(call: FacebookCall, request: WebhookRequest): Promise<Brought | Response> {
  if (request.method === "GET") return handshake(call.secret, request.query);
  const { data } = Pushed.safeParse(signedJson(call.secret, request));
  if (!data) throw new ConnectorError("refused", "The push is signed, but is not about a Page.");
  const ours = data.entry.filter(({ id }) => id === call.settings.pageId);
  const changes = ours.flatMap((entry) => entry.changes);
  return inShort({
    items: changes.flatMap((change) => pushedMention(change) ?? []),
    deleted: changes.flatMap((change) => pushedDeletion(change) ?? []),
    // Recommendations, and edits without their words, are read from the Page.
    ...(changes.some(isToBeRead) && { collect: true as const }),
  });
}
