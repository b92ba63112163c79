import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { Comment, Issue } from "./api.ts";
import { ask } from "./ask.ts";
import { commentNumber, commentOf, hostOf, issueOf, receiptOf } from "./mention.ts";
import type { GitHubCall } from "./settings.ts";

/** An issue or a comment, and our reply to it, as they stand now. */
export async function revisit(call: GitHubCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const { repo: name = "", number = "" } = mention.handle ?? {};
  const comment = commentNumber(mention.nativeId);
  const host = hostOf(call.settings);
  const repo = { name, visibility: mention.visibility };
  const read = (id: string) => ifThere(ask(call, `/repos/${name}/issues/comments/${id}`, Comment));
  const there = comment ? await read(comment) : await ifThere(ask(call, `/repos/${name}/issues/${number}`, Issue));
  const now =
    there && ("number" in there.body ? issueOf(host, repo, there.body) : commentOf(host, repo, number, there.body));
  if (!reply) return { mention: now ?? "deleted" };
  const ours = await read(commentNumber(reply.nativeId) ?? "");
  return { mention: now ?? "deleted", reply: ours ? receiptOf(host, ours.body) : "vanished" };
}
