import type { Account } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { Site, type Person } from "./api.ts";
import { ask } from "./ask.ts";
import type { LemmyCall } from "./settings.ts";

/** Who signs in; nobody without a password. */
export async function account(call: LemmyCall): Promise<Account> {
  const us = await ourselves(call);
  if (!us) return { id: "-", name: "Nobody" };
  const { actor_id: id, name, display_name: shown, bot_account: labelled } = us;
  return { id, name: shown || name, url: id, ...(typeof labelled === "boolean" && { labelled }) };
}

/** Undefined where there is nobody to sign in. */
export async function ourselves(call: LemmyCall): Promise<Person | undefined> {
  if (!call.settings.username || !call.secret?.password) return undefined;
  const { my_user: me } = await ask(call, "/api/v3/site", Site);
  if (!me) throw new ConnectorError("sign-in-again", "The instance has ended our session.");
  return me.local_user_view.person;
}
