import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { Deleted } from "./api.ts";
import { ask } from "./ask.ts";
import { failureOf } from "./failure.ts";
import type { RedditCall } from "./settings.ts";

/** Deletes our comment; Reddit does not mind if it is gone already. */
export async function retract(call: RedditCall, _: Incoming, { nativeId: id }: { nativeId: string }): Promise<void> {
  const form = new URLSearchParams({ api_type: "json", id });
  const answer = await ifThere(ask(call, "/api/del", {}, Deleted, { effect: "write", form }));
  const [error] = answer?.body.json?.errors ?? [];
  if (error) throw failureOf(error);
}
