import { ConnectorError } from "@earshot/core/errors";
import * as z from "zod";
import type { PlaygroundCall } from "./settings.ts";

const TIME_OUT_MS = 20_000;
/** The connection was never made, so nothing can have been done. */
const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);
const Problem = z.object({ error: z.string() });

/** Reads; whatever goes wrong, nothing was done. */
export function read<S extends z.ZodType>(call: PlaygroundCall, path: string, schema: S): Promise<z.output<S>> {
  return ask(call, path, schema, { method: "GET" }, "unavailable");
}

/** Writes once; `unknown` when it may have been done and no good answer came. */
export function write<S extends z.ZodType>(
  call: PlaygroundCall,
  path: string,
  schema: S,
  body: unknown,
  headers: Record<string, string>,
): Promise<z.output<S>> {
  const init = {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  };
  return ask(call, path, schema, init, "unknown");
}

/** Deletes; `unknown` like any write that got no good answer. */
export async function remove(call: PlaygroundCall, path: string): Promise<void> {
  await ask(call, path, z.unknown(), { method: "DELETE" }, "unknown");
}

async function ask<S extends z.ZodType>(
  call: PlaygroundCall,
  path: string,
  schema: S,
  init: { method: string; body?: string; headers?: Record<string, string> },
  inDoubt: "unavailable" | "unknown",
): Promise<z.output<S>> {
  const token = call.secret?.token;
  const headers = { accept: "application/json", ...init.headers, ...(token && { authorization: `Bearer ${token}` }) };
  let answer: Response;
  let text: string;
  try {
    answer = await call.fetch(new URL(path, call.settings.server), {
      ...init,
      headers,
      redirect: "error",
      signal: AbortSignal.timeout(TIME_OUT_MS),
    });
    text = await answer.text();
  } catch (cause) {
    const never = NEVER_SENT.has(codeOf(cause));
    const why = never ? "The playground cannot be reached." : "The playground gave no answer.";
    throw new ConnectorError(never ? "unavailable" : inDoubt, why, { cause });
  }
  if (!answer.ok) throw troubleOf(answer, text, inDoubt);
  const body = schema.safeParse(jsonIn(text));
  if (!body.success)
    throw new ConnectorError(inDoubt, "The playground's answer cannot be read.", { cause: body.error });
  return body.data;
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return typeof cause?.code === "string" ? cause.code : "";
}

function troubleOf(answer: Response, text: string, inDoubt: "unavailable" | "unknown"): ConnectorError {
  const said = Problem.safeParse(jsonIn(text)).data?.error ?? `It answered ${answer.status}.`;
  const message = `The playground says: ${said}`;
  switch (answer.status) {
    case 401:
      return new ConnectorError("sign-in-again", message);
    case 403:
      return new ConnectorError("not-allowed", message);
    case 404:
    case 410:
      return new ConnectorError("gone", message);
    case 429:
      return new ConnectorError("slow-down", message, { retryAfter: secondsIn(answer.headers.get("retry-after")) });
  }
  return new ConnectorError(answer.status >= 500 ? inDoubt : "refused", message);
}

function secondsIn(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
