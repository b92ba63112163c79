import { setTimeout as wait } from "node:timers/promises";
import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { ask } from "../meta/ask.ts";
import { isThatReply } from "../ours.ts";
import { ourReplies } from "./answers.ts";
import { Container, Made } from "./api.ts";
import { receiptOf } from "./mention.ts";
import type { ThreadsCall } from "./settings.ts";

const LOOKS = 6;
const BETWEEN_MS = 1000;
const LATER_SECONDS = 30;

/** Answers a post. Threads knows no keys, so it is looked whether the answer is there; then it is prepared, and published once. */
export async function reply(call: ThreadsCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const container = await prepared(call, outgoing);
  await ready(call, container);
  const form = new URLSearchParams({ creation_id: container });
  const { body } = await ask(call, "me/threads_publish", {}, Made, { effect: "write", form });
  return receiptOf(body.id, outgoing.to.url);
}

/**
 * Our reply under it that says the same, written since the approval.
 * @throws ConnectorError `unavailable` where Threads does not tell what such a reply of ours is under
 */
export async function findReply(call: ThreadsCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const written = (await ourReplies(call, outgoing.to)).filter(({ text, timestamp: at }) =>
    isThatReply({ text: text ?? "", at: at ?? undefined }, outgoing),
  );
  const ours = written.find((post) => post.replied_to?.id === outgoing.to.nativeId);
  if (ours) return receiptOf(ours.id, ours.permalink);
  const lost = written.find((post) => !post.replied_to);
  if (!lost) return undefined;
  throw new ConnectorError(
    "unavailable",
    `Threads has a reply of ours with these words and does not tell what it answers: look at ${lost.permalink ?? "it"}.`,
  );
}

/** A container nobody sees until it is published, and that is gone in a day: to have made one in vain is as good as none. */
async function prepared(call: ThreadsCall, { text, to }: Outgoing): Promise<string> {
  const form = new URLSearchParams({ media_type: "TEXT", text, reply_to_id: to.nativeId });
  const { body } = await ask(call, "me/threads", {}, Made, { effect: "read", method: "POST", form });
  return body.id;
}

/** @throws ConnectorError `refused` where Threads does not take what was prepared; `slow-down` while it has not looked at it yet */
async function ready(call: ThreadsCall, container: string): Promise<void> {
  for (let look = 1; look <= LOOKS; look++) {
    const { body } = await ask(call, container, { fields: "status,error_message" }, Container);
    const { status, error_message: why } = body;
    if (status === "FINISHED") return;
    if (status !== "IN_PROGRESS")
      throw new ConnectorError("refused", `Threads did not take the reply: ${why ?? status}`);
    if (look < LOOKS) await wait(BETWEEN_MS);
  }
  throw new ConnectorError("slow-down", "Threads still prepares the reply.", { retryAfter: LATER_SECONDS });
}
