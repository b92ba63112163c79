import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { Ref } from "./api.ts";
import { ask, isSignedIn } from "./ask.ts";
import { facetsOf } from "./facets.ts";
import { COLLECTION, receiptOf } from "./mention.ts";
import { sessionOf } from "./session.ts";
import type { BlueskyCall } from "./settings.ts";
import { tidOf } from "./tid.ts";

/** Puts the reply under a key of its own: put again, the same record changes nothing. */
export async function reply(call: BlueskyCall, outgoing: Outgoing): Promise<Receipt> {
  if (!isSignedIn(call))
    throw new ConnectorError("sign-in-again", "To answer, this source needs a handle and an app password.");
  const { did } = await sessionOf(call);
  const json = {
    repo: did,
    collection: COLLECTION,
    rkey: tidOf(outgoing.key, outgoing.at),
    record: recordOf(outgoing),
  };
  const { body } = await ask(call, "com.atproto.repo.putRecord", Ref, { effect: "write", json });
  return receiptOf(body.uri);
}

/** The record is the same at every attempt: all of it comes from what was approved. */
export function recordOf({ text, language, to, at }: Outgoing) {
  const { cid, rootUri, rootCid } = to.handle ?? {};
  if (!cid || !rootUri || !rootCid)
    throw new ConnectorError("refused", "The post to answer was kept without what Bluesky needs to answer it.");
  const facets = facetsOf(text, { did: to.author.id, handle: to.author.handle });
  return {
    $type: COLLECTION,
    text,
    createdAt: new Date(at).toISOString(),
    langs: [language],
    reply: { root: { uri: rootUri, cid: rootCid }, parent: { uri: to.nativeId, cid } },
    ...(facets.length > 0 && { facets }),
  };
}
