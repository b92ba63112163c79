import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import * as z from "zod";
import { ask } from "./ask.ts";
import type { TikTokCall } from "./settings.ts";
import { repliesIn } from "./thread.ts";

/** Deletes our reply; that it is gone already is no trouble. */
export async function retract(call: TikTokCall, mention: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  try {
    const json = { comment_id: nativeId };
    await ask(call, "/business/comment/delete/", {}, z.unknown(), { effect: "write", json });
  } catch (error) {
    // No code of its own says that it is gone.
    if (!(error instanceof ConnectorError) || error.trouble !== "refused") throw error;
    if ((await repliesIn(call, mention)).some(({ comment_id: id }) => id === nativeId)) throw error;
  }
}
