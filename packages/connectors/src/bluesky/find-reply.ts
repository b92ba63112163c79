import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ifThere } from "../if-there.ts";
import { StoredRecord } from "./api.ts";
import { ask } from "./ask.ts";
import { COLLECTION, placeOf, receiptOf } from "./mention.ts";
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
  const path = `com.atproto.repo.getRecord?${new URLSearchParams(placeOf(uri))}`;
  const there = await ifThere(ask(call, path, StoredRecord));
  return there && receiptOf(uri);
}
