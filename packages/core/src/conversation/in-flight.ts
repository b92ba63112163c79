import { Refusal } from "../errors.ts";
import type { Reply } from "../reply/reply.ts";
import type { Conversation } from "./conversation.ts";

const going: ReadonlySet<Reply["status"]> = new Set(["approved", "sending", "unknown", "check"]);

/** @throws Refusal `bad-input` while a reply is on its way, or nobody knows whether it is there: its conversation stays as it is */
export function mustRest({ status, author }: Conversation, replies: readonly Reply[]): void {
  if (status !== "approved" && status !== "check" && !replies.some((reply) => going.has(reply.status))) return;
  throw new Refusal("bad-input", { code: "refusal.reply-going", name: author.name || author.id }, { status });
}
