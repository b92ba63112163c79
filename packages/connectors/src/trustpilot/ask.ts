import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";
import { request, requestJson, type Asked } from "../http.ts";
import { ifThere } from "../if-there.ts";
import { Review } from "./api.ts";
import type { TrustpilotCall } from "./settings.ts";

/** A read in the name of the business user who consented. */
export async function ask<S extends z.ZodType>(call: TrustpilotCall, path: string, schema: S): Promise<z.output<S>> {
  const asked: Asked = { effect: "read", headers: headersOf(call) };
  return (await requestJson(call, urlOf(call, path), schema, asked)).body;
}

/** A write, whose answer is empty: anything else does not come from Trustpilot. */
export async function write(call: TrustpilotCall, path: string, method: string, json?: object): Promise<void> {
  const { bytes } = await request(call, urlOf(call, path), {
    effect: "write",
    method,
    headers: headersOf(call),
    ...(json && { json }),
  });
  if (isEmptyOrJson(new TextDecoder().decode(bytes))) return;
  throw new ConnectorError("unknown", "Something else than Trustpilot answered.");
}

/** A review as it stands now; undefined when it is gone. */
export function reviewOf(call: TrustpilotCall, id: string): Promise<Review | undefined> {
  return ifThere(ask(call, `reviews/${encodeURIComponent(id)}`, Review));
}

const urlOf = ({ settings }: TrustpilotCall, path: string) => new URL(`/v1/private/${path}`, settings.server);

function headersOf({ secret }: TrustpilotCall): Record<string, string> {
  if (!secret?.accessToken)
    throw new ConnectorError("sign-in-again", "Press Connect on the Sources page and sign in to Trustpilot Business.");
  return { authorization: `Bearer ${secret.accessToken}` };
}

function isEmptyOrJson(text: string): boolean {
  if (text.trim() === "") return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
