import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { remove } from "./ask.ts";
import { isWaiting, numberIn } from "./mention.ts";
import type { DiscourseCall } from "./settings.ts";

/** Deletes our post; the forum leaves a notice in its place for a day. */
export async function retract(call: DiscourseCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  if (isWaiting(nativeId))
    throw new ConnectorError("refused", "The reply waits for a moderator of the forum: ask them to drop it.");
  await ifThere(remove(call, numberIn(nativeId)));
}
