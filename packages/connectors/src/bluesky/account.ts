import type { Account } from "@earshot/core/connector";
import { Identity } from "./api.ts";
import { ask, isSignedIn } from "./ask.ts";
import { sessionOf } from "./session.ts";
import type { BlueskyCall } from "./settings.ts";

/** The account of the settings, known by its password or by its public name; nobody without either. */
export async function account(call: BlueskyCall): Promise<Account> {
  const handle = call.settings.handle.replace(/^@/u, "");
  if (handle === "") return { id: "-", name: "Nobody" };
  const { did } = isSignedIn(call) ? await sessionOf(call) : await resolved(call, handle);
  return { id: did, name: handle, url: `https://bsky.app/profile/${did}` };
}

async function resolved(call: BlueskyCall, handle: string): Promise<{ did: string }> {
  return (await ask(call, `com.atproto.identity.resolveHandle?${new URLSearchParams({ handle })}`, Identity)).body;
}
