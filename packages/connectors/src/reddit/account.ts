import type { Account } from "@earshot/core/connector";
import { Me } from "./api.ts";
import { ask } from "./ask.ts";
import type { RedditCall } from "./settings.ts";

/** Who the consent speaks for. */
export async function account(call: RedditCall): Promise<Account> {
  const { body } = await ask(call, "/api/v1/me", {}, Me);
  return { id: `t2_${body.id}`, name: body.name, url: `https://www.reddit.com/user/${body.name}` };
}
