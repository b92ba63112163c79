import type { Account } from "@earshot/core/connector";
import { Account as Theirs } from "./api.ts";
import { ask } from "./ask.ts";
import type { MastodonCall } from "./settings.ts";

/** Who the token speaks for; nobody without one. */
export async function account(call: MastodonCall): Promise<Account> {
  if (!call.secret?.accessToken) return { id: "-", name: "Nobody" };
  const { body } = await ask(call, "/api/v1/accounts/verify_credentials", Theirs);
  return {
    id: body.id,
    name: body.display_name || body.acct,
    ...(body.url && { url: body.url }),
    ...(typeof body.bot === "boolean" && { labelled: body.bot }),
  };
}
