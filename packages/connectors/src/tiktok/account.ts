import type { Account } from "@earshot/core/connector";
import { Profile } from "./api.ts";
import { ask } from "./ask.ts";
import type { TikTokCall } from "./settings.ts";

/** Whose videos they are. */
export async function account(call: TikTokCall): Promise<Account> {
  const fields = JSON.stringify(["username", "display_name"]);
  const { username, display_name: shown } = await ask(call, "/business/get/", { fields }, Profile);
  const id = call.secret?.businessId ?? "";
  return { id, name: shown || username || id, ...(username && { url: `https://www.tiktok.com/@${username}` }) };
}
