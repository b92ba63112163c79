import type { Account, Answer } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { oldestFirst } from "../ours.ts";
import { One, Them } from "./api.ts";
import { ask } from "./ask.ts";
import { answerOf } from "./mention.ts";
import { oneComment, userNamed } from "./queries.ts";
import type { ProductHuntCall } from "./settings.ts";

/** Our account, as the settings name it. */
export async function account(call: ProductHuntCall): Promise<Account> {
  const { username } = call.settings;
  if (!username) return { id: "-", name: "Nobody" };
  const { user } = (await ask(call, userNamed, { username }, Them)).data;
  if (!user) throw new ConnectorError("refused", `There is no user ${username} on Product Hunt.`);
  return { id: user.id, name: user.name, ...(user.url && { url: user.url }) };
}

/** Our replies in its thread, oldest first. Replies have no replies there, so what we wrote after one may answer it. */
export async function answers(call: ProductHuntCall, mention: Incoming): Promise<Answer[] | undefined> {
  const { username } = call.settings;
  if (!username) return undefined;
  const thread = (await ask(call, oneComment, { id: mention.thread ?? mention.nativeId }, One)).data.comment;
  const ours = (thread?.replies?.edges ?? []).filter(
    ({ id, user, createdAt }) =>
      user?.username?.toLowerCase() === username.toLowerCase() &&
      id !== mention.nativeId &&
      !(Date.parse(createdAt ?? "") < Date.parse(mention.createdAt ?? "")),
  );
  return oldestFirst(ours.map(answerOf));
}
