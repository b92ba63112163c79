import type { Account, Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { ask, askIfThere } from "../meta/ask.ts";
import { isThatReply } from "../ours.ts";
import { Comments, Made, User } from "./api.ts";
import { receiptOf } from "./mention.ts";
import type { InstagramCall } from "./settings.ts";

/** The professional account. */
export async function account(call: InstagramCall): Promise<Account> {
  const { username } = await ask(call, call.settings.userId, { fields: "id,username" }, User);
  return { id: username, name: username };
}

/** Answers a comment. Meta knows no keys, so it is looked whether the answer is there before it is written. */
export async function reply(call: InstagramCall, outgoing: Outgoing): Promise<Receipt> {
  const under = underOf(outgoing);
  const there = await findReply(call, outgoing);
  if (there) return there;
  const asked = { effect: "write", json: { message: outgoing.text } } as const;
  const made = await ask(call, `${encodeURIComponent(under)}/replies`, {}, Made, asked);
  return receiptOf(made.id, outgoing.to.url);
}

/** Our answer under the comment that says the same, written since the approval. */
export async function findReply(call: InstagramCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const path = `${encodeURIComponent(underOf(outgoing))}/replies`;
  const found = await askIfThere(call, path, { fields: "id,text,timestamp,username,from", limit: "100" }, Comments);
  const ours = found?.data.find(
    ({ from, username, text, timestamp }) =>
      (from?.id === call.settings.userId || username === call.settings.username) &&
      isThatReply({ text: text ?? "", at: timestamp ?? undefined }, outgoing),
  );
  return ours && receiptOf(ours.id, outgoing.to.url);
}

/** Instagram lets a post that tags us be answered, and never tells whether that came through: a person does it. */
function underOf({ to }: Outgoing): string {
  const under = to.handle?.["under"];
  if (under === undefined)
    throw new ConnectorError(
      "refused",
      "A post that tags us is answered by hand: Instagram does not tell whether an answer came through.",
    );
  return under;
}
