import type { Account, Answer, Outgoing, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { ask, askIfThere } from "../meta/ask.ts";
import { isThatReply, oldestFirst } from "../ours.ts";
import { Comments, Made, User } from "./api.ts";
import { receiptOf } from "./mention.ts";
import type { InstagramCall } from "./settings.ts";

/** The professional account. */
export async function account(call: InstagramCall): Promise<Account> {
  const { body } = await ask(call, call.settings.userId, { fields: "id,username" }, User);
  return { id: body.username, name: body.username };
}

/** Answers a comment. Meta knows no keys, so it is looked whether the answer is there before it is written. */
export async function reply(call: InstagramCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const asked = { effect: "write", json: { message: outgoing.text } } as const;
  const { body } = await ask(call, repliesOf(outgoing.to), {}, Made, asked);
  return receiptOf(body.id, outgoing.to.url);
}

/** Our answer under the comment that says the same, written since the approval. */
export async function findReply(call: InstagramCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const ours = await answers(call, outgoing.to);
  return ours?.findLast(({ text, at }) => isThatReply({ text, at }, outgoing))?.receipt;
}

/** Our comments under the same comment, oldest first, none older than what they would answer; on others' posts nothing can be read. */
export async function answers(call: InstagramCall, mention: Incoming): Promise<Answer[] | undefined> {
  if (mention.kind === "post") return undefined;
  const { userId, username } = call.settings;
  const query = { fields: "id,text,timestamp,username,from", limit: "100" };
  const found = await askIfThere(call, repliesOf(mention), query, Comments);
  const ours = found?.data.filter((each) => each.from?.id === userId || each.username === username) ?? [];
  return oldestFirst(
    ours
      .map(({ id, text, timestamp }) => {
        const at = isoOf(timestamp);
        return { text: text ?? "", ...(at && { at }), receipt: receiptOf(id, mention.url) };
      })
      .filter(({ at }) => !(Date.parse(at ?? "") < Date.parse(mention.createdAt ?? ""))),
  );
}

/** Instagram has one level of replies: an answer to one goes under the comment above it. */
function repliesOf({ nativeId, handle }: Incoming): string {
  return `${encodeURIComponent(handle?.["under"] ?? nativeId)}/replies`;
}
