import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { Deleted } from "./api.ts";
import { ask } from "./ask.ts";
import type { XCall } from "./settings.ts";

/** Deletes our post. */
export async function retract(call: XCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  const path = `/2/tweets/${encodeURIComponent(nativeId)}`;
  const answer = await ifThere(ask(call, path, {}, Deleted, { effect: "write", method: "DELETE" }));
  if (answer?.body.data.deleted === false) throw new ConnectorError("refused", "X did not delete the post.");
}
