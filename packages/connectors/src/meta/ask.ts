import type { Call, Collected } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import * as z from "zod";
import { requestJson, type Asked } from "../http.ts";
import { ifThere } from "../if-there.ts";
import { budgetOf, tellingWhen } from "./usage.ts";

/** A call to Meta's Graph API, whichever of its platforms it is for. */
export type MetaCall = Call<{ server: string; version: string }, { accessToken?: string | undefined }>;

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
): Promise<{ body: z.output<S>; budget?: Collected["budget"] }> {
  const { server, version } = call.settings;
  const token = call.secret?.accessToken;
  if (!token) throw new ConnectorError("sign-in-again", "Connect this source, or give it an access token.");
  const url = new URL(`/${version}/${path}?${new URLSearchParams(query)}`, server);
  const headers = { authorization: `Bearer ${token}` };
  const patient = { now: call.now, fetch: tellingWhen(call.fetch) };
  const answer = await requestJson(patient, url, schema, { ...asked, headers, troubleOf });
  const budget = budgetOf(answer.headers, call.now());
  return { body: answer.body, ...(budget && { budget }) };
}

/** The same; undefined where there is no such object. */
export async function askIfThere<S extends z.ZodType>(
  call: MetaCall,
  path: string,
  query: Record<string, string>,
  schema: S,
): Promise<z.output<S> | undefined> {
  return (await ifThere(ask(call, path, query, schema)))?.body;
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
