import type { Account } from "@earshot/core/connector";
import { ask } from "../meta/ask.ts";
import { Profile } from "./api.ts";
import type { ThreadsCall } from "./settings.ts";

/** The account that the token speaks for, by its user name, as posts name their authors. */
export async function account(call: ThreadsCall): Promise<Account> {
  const { body } = await ask(call, "me", { fields: "id,username" }, Profile);
  const { username } = body;
  return { id: username, name: username, url: `https://www.threads.com/@${encodeURIComponent(username)}` };
}
