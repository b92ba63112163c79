import type { Collected } from "@earshot/core/connector";
import type * as z from "zod";
import { request, requestJson, type Asked } from "../http.ts";
import { ifThere } from "../if-there.ts";
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
  const answer = await requestJson(call, new URL(path, call.settings.server), schema, await signed(call, asked));
  const budget = budgetIn(answer.headers, call.now());
  return { body: answer.body, ...(budget && { budget }) };
}

/** Deletes our response; Apple answers with nothing. */
export async function removeResponse(call: AppStoreConnectCall, id: string): Promise<void> {
  const url = new URL(`/v1/customerReviewResponses/${encodeURIComponent(id)}`, call.settings.server);
  await request(call, url, await signed(call, { effect: "write", method: "DELETE" }));
}

async function signed(call: AppStoreConnectCall, asked: Asked): Promise<Asked> {
  return { ...asked, headers: { authorization: `Bearer ${await tokenOf(call)}` } };
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
  return (await ifThere(ask(call, `/v1/customerReviews/${encodeURIComponent(id)}`, OneReview)))?.body.data;
}

/** The response to a review; undefined when there is none. */
export async function responseTo(call: AppStoreConnectCall, id: string): Promise<Response | undefined> {
  const path = `/v1/customerReviews/${encodeURIComponent(id)}/response`;
  return (await ifThere(ask(call, path, OneResponse)))?.body.data ?? undefined;
}
