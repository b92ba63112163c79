import { createHmac } from "node:crypto";
import type { PushRequest } from "@earshot/core/helpdesk/helpdesk";
import * as z from "zod";
import { believeMac, jsonIn } from "../../signed-push.ts";

const Push = z.object({ ticket: z.object({ id: z.union([z.number(), z.string()]).transform(String) }) });

/** Signed by the webhook's token over its body. It names no moment, so that an old one can come again: it only has the ticket looked at. */
export function pushed({ headers, body }: PushRequest, secret: string): string | undefined {
  const signature = headers.get("x-hub-signature")?.replace(/^sha1=/u, "") ?? "";
  believeMac(Buffer.from(signature, "hex"), createHmac("sha1", secret).update(body).digest());
  return Push.safeParse(jsonIn(body)).data?.ticket.id;
}
