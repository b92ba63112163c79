import type { Call } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import * as z from "zod";
import { requestJson, type Asked } from "../http.ts";

/** A call to Meta's Graph API, whichever of its platforms it is for. */
export type MetaCall = Call<{ server: string; version: string }, { accessToken: string }>;

const Failure = z.object({ error: z.object({ code: z.number(), error_subcode: z.number().nullish() }) });
const LIMITS = new Set([4, 17, 32, 613]);
const OBJECT_IS_GONE = 33;

/** A call in the name of whom the token speaks for. */
export async function ask<S extends z.ZodType>(
  call: MetaCall,
  path: string,
  query: Record<string, string>,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<z.output<S>> {
  const { server, version } = call.settings;
  if (!call.secret) throw new ConnectorError("sign-in-again", "Give this source an access token.");
  const url = new URL(`/${version}/${path}?${new URLSearchParams(query)}`, server);
  const headers = { authorization: `Bearer ${call.secret.accessToken}` };
  return (await requestJson(call, url, schema, { ...asked, headers, troubleOf })).body;
}

/** The same; undefined where there is no such object. */
export async function askIfThere<S extends z.ZodType>(
  call: MetaCall,
  path: string,
  query: Record<string, string>,
  schema: S,
): Promise<z.output<S> | undefined> {
  try {
    return await ask(call, path, query, schema);
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return undefined;
    throw error;
  }
}

/** Meta answers most failures with 400 and a code of its own. */
export function troubleOf(_: number, body: unknown): Trouble | undefined {
  const { code, error_subcode: subcode } = Failure.safeParse(body).data?.error ?? {};
  if (code === undefined) return undefined;
  if (code === 190 || code === 102) return "sign-in-again";
  if (LIMITS.has(code) || (code >= 80_000 && code < 80_100)) return "slow-down";
  if (code === 10 || (code >= 200 && code < 300)) return "not-allowed";
  if (code === 100 && subcode === OBJECT_IS_GONE) return "gone";
  return undefined;
}
