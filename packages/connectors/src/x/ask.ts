import { randomUUID } from "node:crypto";
import type { Collected } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import type * as z from "zod";
import { budgetOf, requestJson, type Asked } from "../http.ts";
import { authorization, keysIn } from "./oauth1.ts";
import type { XCall } from "./settings.ts";

/** What every list of posts is asked for with. The posts that they quote are not asked for: X takes money for each. */
export const FIELDS = {
  "tweet.fields":
    "attachments,author_id,conversation_id,created_at,entities,in_reply_to_user_id,lang,note_tweet,referenced_tweets",
  "user.fields": "name,username,public_metrics",
  "poll.fields": "options",
  expansions: "author_id,attachments.poll_ids",
};

/** A call in our account's name. */
export async function ask<S extends z.ZodType>(
  call: XCall,
  path: string,
  query: Record<string, string>,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<{ body: z.output<S>; budget?: Collected["budget"] }> {
  const url = new URL(path, call.settings.server);
  url.search = new URLSearchParams(query).toString();
  const method = asked.method ?? (asked.effect === "write" ? "POST" : "GET");
  const headers = { authorization: signatureOf(call, method, url) };
  const answer = await requestJson(call, url, schema, { ...asked, headers, troubleOf });
  const budget = budgetOf(answer.headers, call.now());
  return { body: answer.body, ...(budget && { budget }) };
}

/** By the four keys of OAuth 1.0a where they are there, else by the token that consent gave. */
function signatureOf({ secret, now }: XCall, method: string, url: URL): string {
  const keys = keysIn(secret);
  if (keys) {
    const timestamp = Math.floor(now().getTime() / 1000);
    return authorization(keys, { method, url, nonce: randomUUID(), timestamp });
  }
  if (secret?.userToken) return `Bearer ${secret.userToken}`;
  throw new ConnectorError(
    "sign-in-again",
    "Press Connect on the Sources page and sign in on X, or enter all four keys of OAuth 1.0a.",
  );
}

/** The same words again are refused with 403: an attempt of ours may have got through, so it must be looked up. Who blocked us answers so too. */
function troubleOf(status: number, body: unknown): Trouble | undefined {
  if (status !== 403) return undefined;
  const said = JSON.stringify(body ?? "");
  if (/duplicate content/iu.test(said)) return "unknown";
  return /you have been blocked|blocked (?:you|by the (?:author|user))/iu.test(said) ? "blocked" : undefined;
}
