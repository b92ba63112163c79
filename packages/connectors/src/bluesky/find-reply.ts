import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { StoredRecord } from "./api.ts";
import { ask } from "./ask.ts";
import { COLLECTION, postUrl } from "./mention.ts";
import { sessionOf } from "./session.ts";
import type { BlueskyCall } from "./settings.ts";
import { tidOf } from "./tid.ts";

/** The record with the reply's own key, if an earlier attempt put it. */
export async function findReply(call: BlueskyCall, { key, at }: Outgoing): Promise<Receipt | undefined> {
  const { did } = await sessionOf(call);
  return recordAt(call, `at://${did}/${COLLECTION}/${tidOf(key, at)}`);
}

/** A record of ours as its own repository has it, which knows it before any index does. */
export async function recordAt(call: BlueskyCall, uri: string): Promise<Receipt | undefined> {
  const [repo = "", collection = "", rkey = ""] = uri.replace(/^at:\/\//u, "").split("/");
  try {
    await ask(call, `com.atproto.repo.getRecord?${new URLSearchParams({ repo, collection, rkey })}`, StoredRecord);
    return { nativeId: uri, url: postUrl(uri), visibility: "visible" };
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return undefined;
    throw error;
  }
}
