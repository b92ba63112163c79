import { ConnectorError, type Trouble } from "@earshot/core/errors";
import type * as z from "zod";
import { requestJson, type Asked } from "../http.ts";
import { Envelope } from "./api.ts";
import type { TikTokCall } from "./settings.ts";

const API = "/open_api/v1.3";

/** A call in the account's name. */
export async function ask<S extends z.ZodType>(
  call: TikTokCall,
  path: string,
  query: Record<string, string>,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<z.output<S>> {
  const { accessToken, businessId } = call.secret ?? {};
  if (!accessToken || !businessId)
    throw new ConnectorError(
      "sign-in-again",
      "Press Connect on the Sources page, and agree as your account on TikTok.",
    );
  const write = asked.effect === "write";
  const json = { business_id: businessId, ...(asked.json as object | undefined) };
  return send(call, path, write ? {} : { business_id: businessId, ...query }, schema, {
    ...asked,
    ...(write && { json }),
    headers: { "access-token": accessToken },
  });
}

/** Errors come with status 200 and a code. A write that TikTok says went wrong on its side may have been done. */
export async function send<S extends z.ZodType>(
  call: Pick<TikTokCall, "fetch" | "now" | "settings">,
  path: string,
  query: Record<string, string>,
  schema: S,
  asked: Asked,
): Promise<z.output<S>> {
  const url = new URL(`${API}${path}`, call.settings.server);
  url.search = new URLSearchParams(query).toString();
  const { body } = await requestJson(call, url, Envelope, asked);
  const inDoubt = asked.effect === "write" ? "unknown" : "unavailable";
  if (body.code !== 0) {
    const trouble = troubleOf(body.code) ?? inDoubt;
    const said = `TikTok answered ${body.code}: ${body.message}`;
    throw new ConnectorError(trouble, said, trouble === "slow-down" ? { retryAfter: 60 } : {});
  }
  const data = schema.safeParse(body.data ?? {});
  if (data.success) return data.data;
  throw new ConnectorError(inDoubt, "TikTok answered something else than expected.", { cause: data.error });
}

/** By the list of return codes; undefined for what went wrong on its side. */
function troubleOf(code: number): Trouble | undefined {
  if (code === 40_100 || code === 40_016 || code === 40_133) return "slow-down";
  if (code >= 40_101 && code <= 40_110) return "sign-in-again";
  if (code === 40_001) return "not-allowed";
  return code < 50_000 ? "refused" : undefined;
}
