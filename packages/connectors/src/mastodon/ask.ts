import type * as z from "zod";
import { budgetOf, requestJson, type Asked } from "../http.ts";
import type { MastodonCall } from "./settings.ts";

/** A call to the instance, signed where there is a token. */
export async function ask<S extends z.ZodType>(
  call: MastodonCall,
  path: string,
  schema: S,
  asked: Asked = { effect: "read" },
) {
  const token = call.secret?.accessToken;
  const headers = { accept: "application/json", ...(token && { authorization: `Bearer ${token}` }), ...asked.headers };
  const answer = await requestJson(call, new URL(path, call.settings.server), schema, { ...asked, headers });
  const budget = budgetOf(answer.headers, call.now());
  return { body: answer.body, ...(budget && { budget }) };
}
