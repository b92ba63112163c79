import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";
import { requestJson, type Asked } from "../http.ts";
import { OneResponse, OneReview, type Response, type Review } from "./api.ts";
import type { AppStoreConnectCall } from "./settings.ts";
import { tokenOf } from "./token.ts";

const HOUR_MS = 3_600_000;

/** A call in the key's name. */
export async function ask<S extends z.ZodType>(
  call: AppStoreConnectCall,
  path: string | URL,
  schema: S,
  asked: Asked = { effect: "read" },
) {
  const headers = { authorization: `Bearer ${await tokenOf(call)}` };
  const answer = await requestJson(call, new URL(path, call.settings.server), schema, { ...asked, headers });
  const budget = budgetIn(answer.headers, call.now());
  return { body: answer.body, ...(budget && { budget }) };
}

/** X-Rate-Limit: user-hour-lim:3500;user-hour-rem:500; over the last hour. */
function budgetIn(headers: Headers, now: Date): Collected["budget"] {
  const remaining = /user-hour-rem:(\d+)/u.exec(headers.get("x-rate-limit") ?? "")?.[1];
  return remaining === undefined
    ? undefined
    : { remaining: Number(remaining), resetAt: new Date(now.getTime() + HOUR_MS).toISOString() };
}

/** A review as it stands now; undefined when it is gone. */
export async function reviewOf(call: AppStoreConnectCall, id: string): Promise<Review | undefined> {
  return ifThere(async () => (await ask(call, `/v1/customerReviews/${encodeURIComponent(id)}`, OneReview)).body.data);
}

/** The response to a review; undefined when there is none. */
export async function responseTo(call: AppStoreConnectCall, id: string): Promise<Response | undefined> {
  const path = `/v1/customerReviews/${encodeURIComponent(id)}/response`;
  return ifThere(async () => (await ask(call, path, OneResponse)).body.data ?? undefined);
}

async function ifThere<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return undefined;
    throw error;
  }
}
