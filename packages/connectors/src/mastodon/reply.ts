import type { Outgoing, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { Status } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf } from "./mention.ts";
import type { MastodonCall } from "./settings.ts";

/** Answers a status, as openly as it was written, and what was not for everybody to its author alone. The key keeps a repeat within the hour from making a second one. */
export async function reply(call: MastodonCall, { key, text, language, to }: Outgoing): Promise<Receipt> {
  const { body } = await ask(call, "/api/v1/statuses", Status.pick({ id: true, url: true, uri: true }), {
    effect: "write",
    headers: { "idempotency-key": key },
    json: {
      status: addressed(text, to.author.handle),
      in_reply_to_id: to.nativeId,
      visibility: visibilityOf(to),
      language: language.split("-")[0],
    },
  });
  return receiptOf(body);
}

function visibilityOf({ visibility, handle }: Incoming): "public" | "unlisted" | "direct" {
  if (visibility === "private") return "direct";
  return handle?.["visibility"] === "unlisted" ? "unlisted" : "public";
}

/** Only who is named is notified, and without a name a direct status reaches nobody. */
export function addressed(text: string, handle: string | undefined): string {
  if (!handle) return text;
  const named = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}@._-]+/u)
    .some((word) => word.replace(/[.]+$/u, "") === `@${handle.toLowerCase()}`);
  return named ? text : `@${handle} ${text}`;
}
