import type { Collected } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import type * as z from "zod";
import { budgetOf, requestJson } from "../http.ts";
import { Answered } from "./api.ts";
import type { ProductHuntCall } from "./settings.ts";

/** One question in GraphQL. What is answered beside an error is not taken: a part of it may be missing. */
export async function ask<S extends z.ZodType>(
  call: ProductHuntCall,
  query: string,
  variables: Record<string, unknown>,
  schema: S,
): Promise<{ data: z.output<S>; budget?: NonNullable<Collected["budget"]> }> {
  const token = call.secret?.token;
  if (!token) throw new ConnectorError("sign-in-again", "Enter the developer token of your application.");
  const { body, headers } = await requestJson(call, new URL("/v2/api/graphql", call.settings.server), Answered, {
    effect: "read",
    method: "POST",
    json: { query, variables },
    headers: { accept: "application/json", authorization: `Bearer ${token}` },
  });
  const [error] = body.errors ?? [];
  if (error) {
    const words = error.error_description ?? error.message ?? error.error ?? "an error";
    throw new ConnectorError(troubleOf(`${error.error ?? ""} ${words}`), `Product Hunt answered: ${words}`);
  }
  const data = schema.safeParse(body.data);
  if (!data.success)
    throw new ConnectorError("unavailable", "Product Hunt answered something else than expected.", {
      cause: data.error,
    });
  const budget = budgetOf(headers, call.now());
  return { data: data.data, ...(budget && { budget }) };
}

function troubleOf(words: string): Trouble {
  if (/rate.?limit|too many|complexity/iu.test(words)) return "slow-down";
  return /invalid_oauth_token|unauthorized|token/iu.test(words) ? "sign-in-again" : "refused";
}
