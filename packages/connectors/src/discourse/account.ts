import type { Account } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { ifThere } from "../if-there.ts";
import { Profile } from "./api.ts";
import { ask } from "./ask.ts";
import { userId } from "./mention.ts";
import type { DiscourseCall } from "./settings.ts";

/** Our account on the forum, by the name in the settings. */
export async function account(call: DiscourseCall): Promise<Account> {
  const { server, username } = call.settings;
  if (!username) return { id: "-", name: "Nobody" };
  const there = await ifThere(ask(call, `/u/${encodeURIComponent(username)}.json`, Profile));
  if (!there) throw new ConnectorError("refused", `There is no user ${username} to be seen at ${server}.`);
  const { user } = there;
  return { id: userId(call.settings, user.id), name: user.name || user.username, url: `${server}/u/${user.username}` };
}
