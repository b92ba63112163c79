import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { fits } from "@earshot/core/draft/length";
import { findReply } from "./answers.ts";
import { Comment } from "./api.ts";
import { ask } from "./ask.ts";
import { hostOf, receiptOf } from "./mention.ts";
import { rulebook } from "./rulebook.ts";
import type { GitHubCall } from "./settings.ts";

/** Comments on the issue. GitHub knows no keys, so it is looked whether the reply is there before it is written. */
export async function reply(call: GitHubCall, outgoing: Outgoing): Promise<Receipt> {
  const { repo, number } = outgoing.to.handle ?? {};
  if (!repo || !number) throw new ConnectorError("refused", "It is not known which issue this stands in.");
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { body } = await ask(call, `/repos/${repo}/issues/${number}/comments`, Comment, {
    effect: "write",
    json: { body: addressed(outgoing) },
  });
  return receiptOf(hostOf(call.settings), body);
}

/** An issue has one row of comments: who wrote one of them is named, so that they know it is for them. */
export function addressed({ text, to }: Pick<Outgoing, "text" | "to">): string {
  const named = `@${to.author.handle} ${text}`;
  return to.kind === "comment" && to.author.handle && fits(named, rulebook.limit) ? named : text;
}
