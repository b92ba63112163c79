import type { Account, Answer, Outgoing, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { isThatReply } from "../ours.ts";
import { Entries, Made, Page } from "./api.ts";
import { ask, askIfThere } from "../meta/ask.ts";
import { receiptOf } from "./mention.ts";
import type { FacebookCall } from "./settings.ts";

/** The Page that the token speaks for. */
export async function account(call: FacebookCall): Promise<Account> {
  const { body } = await ask(call, "me", { fields: "id,name,link" }, Page);
  const { id, name, link } = body;
  return { id, name: name ?? id, ...(link && { url: link }) };
}

/** Comments as the Page. Meta knows no keys, so it is looked whether the comment is there before it is written. */
export async function reply(call: FacebookCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { to, text } = outgoing;
  const { body } = await ask(call, `${encodeURIComponent(to.nativeId)}/comments`, {}, Made, {
    effect: "write",
    json: { message: text },
  });
  return receiptOf(body.id);
}

/** The Page's comment under it that says the same, written since the approval. */
export async function findReply(call: FacebookCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const ours = await answers(call, outgoing.to);
  return ours.findLast(({ text, at }) => isThatReply({ text, at }, outgoing))?.receipt;
}

/** The Page's comments right under it, oldest first, of the hundred newest. */
export async function answers(call: FacebookCall, { nativeId }: Incoming): Promise<Answer[]> {
  const query = { fields: "id,message,from,created_time,permalink_url", order: "reverse_chronological", limit: "100" };
  const found = await askIfThere(call, `${encodeURIComponent(nativeId)}/comments`, query, Entries);
  const ours = found?.data.filter(({ from }) => from?.id === call.settings.pageId) ?? [];
  return ours.reverse().map(({ id, message, created_time: created, permalink_url: url }) => {
    const at = isoOf(created);
    return { text: message ?? "", ...(at && { at }), receipt: receiptOf(id, url) };
  });
}
