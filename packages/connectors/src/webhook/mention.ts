import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import type { OtherMention, OtherReply } from "./api.ts";

export const PLATFORM = "webhook";

export function mentionOf({ id, ...rest }: OtherMention): Incoming {
  return { platform: PLATFORM, nativeId: id, ...rest };
}

export function receiptOf({ id, url, visibility, reason }: OtherReply): Receipt {
  return { nativeId: id, visibility, ...(url && { url }), ...(reason && { reason }) };
}
