import type { PushRequest } from "@earshot/core/helpdesk/helpdesk";
import * as z from "zod";
import { believeTimed, jsonIn } from "../../signed-push.ts";

const Id = z.union([z.number(), z.string()]).transform(String);
const Push = z.object({ event: z.string(), id: Id.optional(), conversation: z.object({ id: Id }).nullish() });

/** Signed by the webhook's secret over its moment and body. Events of messages name their conversation, those of conversations are one. */
export function pushed({ headers, body }: PushRequest, secret: string, now: Date): string | undefined {
  const seconds = headers.get("x-chatwoot-timestamp") ?? "";
  const signature = headers.get("x-chatwoot-signature")?.replace(/^sha256=/u, "") ?? "";
  believeTimed({ now: () => now }, secret, { seconds, signature, body });
  const { data } = Push.safeParse(jsonIn(body));
  if (data?.conversation) return data.conversation.id;
  return data?.event.startsWith("conversation_") ? data.id : undefined;
}
