import type { Outgoing, Receipt } from "@earshot/core/connector";
import { OtherReply } from "./api.ts";
import { readIfThere, write } from "./ask.ts";
import { receiptOf } from "./mention.ts";
import type { WebhookCall } from "./settings.ts";

/** Hands the reply over; the other system makes one reply of one key, however often it is handed over. */
export async function reply(call: WebhookCall, { key, text, language, to, at }: Outgoing): Promise<Receipt> {
  const json = { key, mention: to.nativeId, text, language, at };
  return receiptOf(await write(call, "/replies", OtherReply, key, json));
}

/** The reply of this key, if it was taken. */
export async function findReply(call: WebhookCall, { key }: Outgoing): Promise<Receipt | undefined> {
  const found = await readIfThere(call, `/replies/${encodeURIComponent(key)}`, OtherReply);
  return found && receiptOf(found);
}
