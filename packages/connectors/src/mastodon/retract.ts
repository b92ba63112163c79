import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import * as z from "zod";
import { ifThere } from "../if-there.ts";
import { ask } from "./ask.ts";
import type { MastodonCall } from "./settings.ts";

/** Deletes our status; other servers are told, and may keep it all the same. */
export async function retract(call: MastodonCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  const path = `/api/v1/statuses/${encodeURIComponent(nativeId)}`;
  if (await ifThere(ask(call, path, z.unknown(), { effect: "write", method: "DELETE" }))) return;
  // Who knows no deletion (snac), or takes it for another's, calls it not found as well.
  if (await ifThere(ask(call, path, z.unknown())))
    throw new ConnectorError("refused", "The server did not delete it, and it stands there still. Delete it by hand.");
}
