import type { Incoming } from "@earshot/core/mention/mention";
import * as z from "zod";
import { ask } from "./ask.ts";
import { placeOf } from "./mention.ts";
import type { BlueskyCall } from "./settings.ts";

/** Deletes our record; the service sees to it that it is gone, whether it was there or not. */
export async function retract(call: BlueskyCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  const json = placeOf(nativeId);
  await ask(call, "com.atproto.repo.deleteRecord", z.unknown(), { effect: "write", json });
}
