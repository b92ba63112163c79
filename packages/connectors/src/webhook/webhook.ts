import type { Pushed as Brought, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { inShort } from "../pushed.ts";
import { jsonIn } from "../signed-push.ts";
import { Pushed } from "./api.ts";
import { mentionOf } from "./mention.ts";
import type { WebhookCall } from "./settings.ts";
import { verify } from "./signature.ts";

/** Mentions that another system pushes, and what is gone there; a mistake in one is said, and none of the push is taken. */
export async function webhook(call: WebhookCall, { headers, body }: WebhookRequest): Promise<Brought> {
  verify(call, headers, body);
  const { data, error } = Pushed.safeParse(jsonIn(body));
  if (error) {
    const [issue] = error.issues;
    throw new ConnectorError(
      "refused",
      `${issue?.path.join(".") || "The push"}: ${issue?.message ?? "cannot be used"}`,
    );
  }
  const { mentions, deleted } = data;
  return inShort({ items: mentions.map(mentionOf), deleted });
}
