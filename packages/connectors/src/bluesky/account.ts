import type { Account } from "@earshot/core/connector";
import { Profile } from "./api.ts";
import { ask, isSignedIn } from "./ask.ts";
import { sessionOf } from "./session.ts";
import type { BlueskyCall } from "./settings.ts";

const BOT = "bot";

/** The account of the settings, known by its password or by its public name; nobody without either. */
export async function account(call: BlueskyCall): Promise<Account> {
  const name = call.settings.handle.replace(/^@/u, "");
  if (name === "") return { id: "-", name: "Nobody" };
  const actor = isSignedIn(call) ? (await sessionOf(call)).did : name;
  const { body } = await ask(call, `app.bsky.actor.getProfile?${new URLSearchParams({ actor })}`, Profile);
  const { did, labels = [] } = body;
  const labelled = labels.some(({ src, val }) => src === did && val === BOT);
  return { id: did, name, url: `https://bsky.app/profile/${did}`, labelled };
}
