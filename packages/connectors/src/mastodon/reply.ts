import type { Outgoing, Receipt } from "@earshot/core/connector";
import { lengthOf } from "@earshot/core/draft/length";
import { WARNING_ROOM } from "@earshot/core/draft/limit-of";
import type { Incoming } from "@earshot/core/mention/mention";
import { Status } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf } from "./mention.ts";
import { rulebook } from "./rulebook.ts";
import type { MastodonCall } from "./settings.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Answers a status, as openly as it was written and behind the same content warning, and what was not for everybody to its author alone. The key keeps a repeat within the hour from making a second one. */
export async function reply(call: MastodonCall, { key, text, language, to }: Outgoing): Promise<Receipt> {
  const warning = behind(to);
  const { body } = await ask(call, "/api/v1/statuses", Status.pick({ id: true, url: true, uri: true }), {
    effect: "write",
    headers: { "idempotency-key": key },
    json: {
      status: addressed(text, to.author.handle),
      in_reply_to_id: to.nativeId,
      visibility: visibilityOf(to),
      language: language.split("-")[0],
      ...(warning && { spoiler_text: fitting(warning, text) }),
    },
  });
  return receiptOf(body);
}

/** The content warning that an answer takes over: whoever did not open the post need not read of it here either. */
export function behind({ title }: Pick<Incoming, "title">): string | undefined {
  return title?.trim() || undefined;
}

/** A warning counts as a part of the text: what has no room beside the reply is cut. */
function fitting(warning: string, text: string): string {
  const { limit } = rulebook;
  const room = Math.max(WARNING_ROOM, limit.max - lengthOf(text, limit));
  const signs = [...graphemes.segment(warning)].map(({ segment }) => segment);
  return signs.length <= room
    ? warning
    : `${signs
        .slice(0, room - 1)
        .join("")
        .trimEnd()}…`;
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
