import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { remove } from "./ask.ts";
import type { WebhookCall } from "./settings.ts";

/** Asks the other system to delete our reply. */
export async function retract(call: WebhookCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  await ifThere(remove(call, `/replies/${encodeURIComponent(nativeId)}`));
}
