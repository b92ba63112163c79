import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { remove } from "./ask.ts";
import type { YouTubeCall } from "./settings.ts";

/** Deletes our comment. */
export async function retract(call: YouTubeCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  await ifThere(remove(call, nativeId));
}
