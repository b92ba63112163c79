import type { Account, Outgoing, Receipt } from "@earshot/core/connector";
import { isThatReply } from "../ours.ts";
import { Entries, Made, Page } from "./api.ts";
import { ask, askIfThere } from "../meta/ask.ts";
import { receiptOf } from "./mention.ts";
import type { FacebookCall } from "./settings.ts";

/** The Page that the token speaks for. */
export async function account(call: FacebookCall): Promise<Account> {
  const { id, name, link } = await ask(call, "me", { fields: "id,name,link" }, Page);
  return { id, name: name ?? id, ...(link && { url: link }) };
}

/** Comments as the Page. Meta knows no keys, so it is looked whether the comment is there before it is written. */
export async function reply(call: FacebookCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { to, text } = outgoing;
  const made = await ask(call, `${encodeURIComponent(to.nativeId)}/comments`, {}, Made, {
    effect: "write",
    json: { message: text },
  });
  return receiptOf(made.id);
}

/** The Page's comment under it that says the same, written since the approval. */
export async function findReply(call: FacebookCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const fields = "id,message,from,created_time,permalink_url";
  const query = { fields, order: "reverse_chronological", limit: "100" };
  const found = await askIfThere(call, `${encodeURIComponent(outgoing.to.nativeId)}/comments`, query, Entries);
  const ours = found?.data.find(
    ({ from, message, created_time: at }) =>
      from?.id === call.settings.pageId && isThatReply({ text: message ?? "", at: at ?? undefined }, outgoing),
  );
  return ours && receiptOf(ours.id, ours.permalink_url);
}
