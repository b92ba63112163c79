import type { Account } from "@earshot/core/connector";
import { User } from "./api.ts";
import { ask } from "./ask.ts";
import { hostOf, userId } from "./mention.ts";
import type { GitHubCall } from "./settings.ts";

/** Who the token speaks for; nobody without one. */
export async function account(call: GitHubCall): Promise<Account> {
  if (!call.secret?.token) return { id: "-", name: "Nobody" };
  const { body } = await ask(call, "/user", User);
  const { login, name, html_url: url } = body;
  return { id: userId(hostOf(call.settings), body), name: name || login, ...(url && { url }) };
}
