import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { findReply } from "./answers.ts";
import { OneComment } from "./api.ts";
import { ask } from "./ask.ts";
import { partsOf, receiptOf } from "./mention.ts";
import type { LemmyCall } from "./settings.ts";

/** Comments on a post or answers a comment. Lemmy knows no keys, so it is looked whether the reply is there before it is written. */
export async function reply(call: LemmyCall, outgoing: Outgoing): Promise<Receipt> {
  const { nativeId, handle } = outgoing.to;
  const at = partsOf(nativeId);
  if (!at) throw new ConnectorError("refused", "It is not known which post this stands under.");
  const there = await findReply(call, outgoing);
  if (there) return there;
  const place =
    at.kind === "p"
      ? { post_id: Number(at.number) }
      : { post_id: Number(handle?.["post"]), parent_id: Number(at.number) };
  const json = { content: outgoing.text, ...place };
  const { comment_view: view } = await ask(call, "/api/v3/comment", OneComment, { effect: "write", json });
  return receiptOf(call.settings.server, view);
}
