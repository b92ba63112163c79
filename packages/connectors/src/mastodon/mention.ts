import type { Receipt } from "@earshot/core/connector";
import type { Aside, Incoming } from "@earshot/core/mention/mention";
import { shortened, withAsides } from "@earshot/core/mention/own-words/own-words";
import { isoOf } from "../dates/iso-of.ts";
import { withoutAddress } from "../address.ts";
import { plainText } from "../plain-text.ts";
import type { Status } from "./api.ts";

export const PLATFORM = "mastodon";
const OPEN = new Set(["public", "unlisted"]);

/** A status there as a mention here; what may be chosen in its poll, whom it quotes and whom it answers stand beside its text. */
export function mentionOf(status: Status): Incoming {
  const { account, spoiler_text: warning, language, in_reply_to_id: parent } = status;
  const visibility = status.visibility ?? "public";
  const createdAt = isoOf(status.created_at);
  const editedAt = isoOf(status.edited_at);
  const url = addressIn(status.url, status.uri);
  const profile = addressIn(account.url);
  const beside = besideOf(status);
  const { text, quoteLine } = contentOf(status.content ?? "");
  const mention: Incoming = {
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
    text,
    ...(beside.length > 0 && { beside }),
    visibility: OPEN.has(visibility) ? "public" : "private",
    ...(url && { url }),
    ...(language && { language }),
    ...(createdAt && { createdAt }),
    ...(editedAt && { editedAt }),
    ...(parent && { inReplyTo: parent }),
    handle: { visibility },
  };
  return withoutAddress(withAsides(mention, { text, asides: quoteLine }));
}

/** What servers that know no quotes show instead of one: "RE: https://…". */
const QUOTE_LINE = /<(p|span)\b[^<>]*\bclass="[^"<>]*\bquote-inline\b[^"<>]*"[^<>]*>([\s\S]*?)<\/\1>/giu;

function contentOf(html: string): { text: string; quoteLine: Aside[] } {
  const lines = [...html.matchAll(QUOTE_LINE)]
    .map(([, , inner = ""]) => plainText(inner))
    .filter((line) => line !== "");
  return {
    text: plainText(html.replace(QUOTE_LINE, "")) || plainText(html),
    quoteLine: lines.map((text) => ({ kind: "boilerplate", text })),
  };
}

function besideOf({ poll, quote }: Status): Aside[] {
  const options = (poll?.options ?? []).map(({ title }) => title.trim()).filter(Boolean);
  const quoted = plainText(quote?.quoted_status?.content ?? "");
  return [
    ...(options.length > 0 ? [{ kind: "poll" as const, text: shortened(options.join("\n")) }] : []),
    ...(quoted !== "" ? [{ kind: "quote" as const, text: shortened(quoted) }] : []),
  ];
}

/** Our own status there as a receipt. */
export function receiptOf(status: Pick<Status, "id" | "url" | "uri">): Receipt {
  const url = addressIn(status.url, status.uri);
  return { nativeId: status.id, visibility: "visible", ...(url && { url }) };
}

function addressIn(...candidates: (string | null | undefined)[]): string | undefined {
  return candidates.find((url) => url && /^https?:/.test(url) && URL.canParse(url)) ?? undefined;
}
