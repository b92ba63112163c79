import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { remove } from "./requests.ts";
import type { PlaygroundCall } from "./settings.ts";

/** Deletes our reply. */
export async function retract(call: PlaygroundCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  await ifThere(remove(call, `/api/posts/${encodeURIComponent(nativeId)}`));
}
