import type { Account } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { Me } from "./api.ts";
import { read } from "./requests.ts";
import type { PlaygroundCall } from "./settings.ts";

/** Who the token speaks for; without a token, the account named in the settings. */
export async function account(call: PlaygroundCall): Promise<Account> {
  const named = call.settings.account;
  if (!call.secret?.token) return { id: named ?? "-", name: named ?? "Nobody" };
  const { id, name, url } = await read(call, "/api/me", Me);
  if (named !== undefined && named !== id) {
    throw new ConnectorError("not-allowed", `The token speaks for ${id}, not for ${named}.`);
  }
  return { id, name, ...(url !== undefined && { url }) };
}
