import type { Answer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { ifThere } from "../if-there.ts";
import { plainText } from "../plain-text.ts";
import { oldestFirst } from "../ours.ts";
import { account } from "./account.ts";
import { Context, type Status } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf } from "./mention.ts";
import type { MastodonCall } from "./settings.ts";

/** Our statuses right under it, oldest first; without a token nobody knows which are ours. */
export async function answers(call: MastodonCall, { nativeId, author }: Incoming): Promise<Answer[] | undefined> {
  if (!call.secret?.accessToken) return undefined;
  const us = await account(call);
  const there = await ifThere(ask(call, `/api/v1/statuses/${encodeURIComponent(nativeId)}/context`, Context));
  const ours = (there?.body.descendants ?? []).filter(
    (status) => status.account.id === us.id && status.in_reply_to_id === nativeId,
  );
  return oldestFirst(ours.map((status) => answerOf(status, author.handle)));
}

function answerOf(status: Status, reader: string | undefined): Answer {
  const at = isoOf(status.created_at);
  const text = withoutAddress(plainText(status.content ?? ""), reader);
  return { text, ...(at && { at }), receipt: receiptOf(status) };
}

/** Without the name of who is answered in front, which is shown without its host. */
export function withoutAddress(text: string, reader: string | undefined): string {
  const [, address = "", words = ""] = /^(\S+)\s+(.*)$/su.exec(text) ?? [];
  const names = reader ? [`@${reader}`, `@${reader.split("@")[0]}`].map((name) => name.toLowerCase()) : [];
  return names.includes(address.toLowerCase()) ? words : text;
}
