import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import * as z from "zod";
import { ask, isSignedIn } from "./ask.ts";
import { placeOf } from "./mention.ts";
import { sessionOf } from "./session.ts";
import type { BlueskyCall } from "./settings.ts";

/** Deletes our record; the service sees to it that it is gone, whether it was there or not. */
export async function retract(call: BlueskyCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  const json = placeOf(nativeId);
  // The service calls this a sign-in that is missing.
  if (isSignedIn(call) && json.repo !== (await sessionOf(call)).did)
    throw new ConnectorError("not-allowed", "Another account wrote this post: that account alone can delete it.");
  await ask(call, "com.atproto.repo.deleteRecord", z.unknown(), { effect: "write", json });
}
