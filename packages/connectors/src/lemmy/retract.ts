import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { OneComment } from "./api.ts";
import { ask } from "./ask.ts";
import { partsOf } from "./mention.ts";
import type { LemmyCall } from "./settings.ts";

/** Deletes our comment; other instances are told, and may keep it all the same. */
export async function retract(call: LemmyCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  const json = { comment_id: Number(partsOf(nativeId)?.number), deleted: true };
  await ifThere(ask(call, "/api/v3/comment/delete", OneComment, { effect: "write", json }));
}
