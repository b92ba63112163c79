import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { OneComment, OnePost } from "./api.ts";
import { ask } from "./ask.ts";
import { commentOf, isGone, partsOf, postOf, receiptOf } from "./mention.ts";
import type { LemmyCall } from "./settings.ts";

/** A post or comment, and our reply to it, as they stand now. */
export async function revisit(call: LemmyCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const { server } = call.settings;
  const now = await read(call, mention.nativeId);
  if (!reply) return { mention: now ?? "deleted" };
  const ours = await commentAt(call, partsOf(reply.nativeId)?.number ?? "");
  return { mention: now ?? "deleted", reply: ours ? receiptOf(server, ours) : "vanished" };
}

async function read(call: LemmyCall, nativeId: string): Promise<Incoming | undefined> {
  const { server } = call.settings;
  const { kind, number = "" } = partsOf(nativeId) ?? {};
  if (kind === "c") {
    const view = await commentAt(call, number);
    return view && commentOf(server, view);
  }
  const there = await ifThere(ask(call, `/api/v3/post?id=${number}`, OnePost));
  return there && !isGone(there.post_view.post) ? postOf(server, there.post_view) : undefined;
}

async function commentAt(call: LemmyCall, number: string) {
  const there = await ifThere(ask(call, `/api/v3/comment?id=${number}`, OneComment));
  return there && !isGone(there.comment_view.comment) ? there.comment_view : undefined;
}
