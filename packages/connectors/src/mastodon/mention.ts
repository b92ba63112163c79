import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { plainText } from "../plain-text.ts";
import type { Status } from "./api.ts";

export const PLATFORM = "mastodon";
const OPEN = new Set(["public", "unlisted"]);

/** A status there as a mention here. */
export function mentionOf(status: Status): Incoming {
  const { account, spoiler_text: warning, language, in_reply_to_id: parent } = status;
  const visibility = status.visibility ?? "public";
  const createdAt = isoOf(status.created_at);
  const editedAt = isoOf(status.edited_at);
  const url = addressIn(status.url, status.uri);
  const profile = addressIn(account.url);
  return {
    platform: PLATFORM,
    nativeId: status.id,
    kind: parent ? "comment" : "post",
    author: {
      id: account.id,
      name: account.display_name || account.username || account.acct,
      handle: account.acct,
      ...(profile && { url: profile }),
      ...(typeof account.followers_count === "number" &&
        account.followers_count >= 0 && { followers: account.followers_count }),
    },
    ...(warning && { title: warning }),
    text: plainText(status.content ?? ""),
    visibility: OPEN.has(visibility) ? "public" : "private",
    ...(url && { url }),
    ...(language && { language }),
    ...(createdAt && { createdAt }),
    ...(editedAt && { editedAt }),
    ...(parent && { inReplyTo: parent }),
    handle: { visibility },
  };
}

/** Our own status there as a receipt. */
export function receiptOf(status: Pick<Status, "id" | "url" | "uri">): Receipt {
  const url = addressIn(status.url, status.uri);
  return { nativeId: status.id, visibility: "visible", ...(url && { url }) };
}

function addressIn(...candidates: (string | null | undefined)[]): string | undefined {
  return candidates.find((url) => url && /^https?:/.test(url) && URL.canParse(url)) ?? undefined;
}

export function isoOf(date: string | null | undefined): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
