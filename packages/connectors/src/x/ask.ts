import { randomUUID } from "node:crypto";
import type { Collected } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import type * as z from "zod";
import { budgetOf, requestJson, type Asked } from "../http.ts";
import { authorization } from "./oauth1.ts";
import type { XCall } from "./settings.ts";

/** What every list of posts is asked for with. */
export const FIELDS = {
  "tweet.fields": "author_id,conversation_id,created_at,entities,in_reply_to_user_id,lang,note_tweet,referenced_tweets",
  "user.fields": "name,username,public_metrics",
  expansions: "author_id",
};

/** A call in our account's name. */
export async function ask<S extends z.ZodType>(
  call: XCall,
  path: string,
  query: Record<string, string>,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<{ body: z.output<S>; budget?: Collected["budget"] }> {
  if (!call.secret) throw new ConnectorError("sign-in-again", "Give this source the keys of your app and account.");
  const url = new URL(path, call.settings.server);
  url.search = new URLSearchParams(query).toString();
  const headers = {
    authorization: authorization(call.secret, {
      method: asked.effect === "write" ? "POST" : "GET",
      url,
      nonce: randomUUID(),
      timestamp: Math.floor(call.now().getTime() / 1000),
    }),
  };
  const answer = await requestJson(call, url, schema, { ...asked, headers, troubleOf });
  const budget = budgetOf(answer.headers, call.now());
  return { body: answer.body, ...(budget && { budget }) };
}

/** The same words again are refused with 403: an attempt of ours may have got through, so it must be looked up. */
function troubleOf(status: number, body: unknown): Trouble | undefined {
  return status === 403 && /duplicate content/iu.test(JSON.stringify(body ?? "")) ? "unknown" : undefined;
}
