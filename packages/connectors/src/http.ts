import type { Call, Collected } from "@earshot/core/connector";
import { ConnectorError, Refusal, type Trouble } from "@earshot/core/errors";
import type * as z from "zod";

const TIME_OUT_MS = 20_000;
/** Of an answer. */
export const SIZE_LIMIT = 10 * 1024 * 1024;
const ERROR_LIMIT = 64 * 1024;
const DEFAULT_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 86_400;
const LONGEST_BUDGET_MS = 60 * 86_400_000;
const USER_AGENT = "Earshot/0.1";

export type Asked = {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as a form, as token servers want. */
  form?: URLSearchParams;
  /** A read may be done again; a write without an answer may have been done. */
  effect: "read" | "write";
  /** Takes what came of an answer that breaks off or is too large, instead of failing. */
  asFarAsItGoes?: true;
  /** What a platform means by an error body, where its status does not say; undefined for the usual meaning. */
  troubleOf?(status: number, body: unknown): Trouble | SlowDown | undefined;
};

/** The platform says in its body, and not in a header, for how many seconds it wants to be left alone. */
export type SlowDown = { seconds: number };

export type Answer = {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  /** Why there is more than what was read. */
  ends?: "cut-off" | "too-large";
};

/** One call to a platform, with a time-out and a size limit; every failure is a ConnectorError by what it means. */
export async function request(call: Pick<Call, "fetch" | "now">, url: string | URL, asked: Asked): Promise<Answer> {
  const answer = await sent(call, url, asked);
  if (!answer.ok && answer.status !== 304) throw await failureOf(answer, url, asked, call.now());
  return { status: answer.status, headers: answer.headers, ...(await bodyOf(answer, asked)) };
}

/** Like `request`, its answer read as JSON by the platform's schema. */
export async function requestJson<S extends z.ZodType>(
  call: Pick<Call, "fetch" | "now">,
  url: string | URL,
  schema: S,
  asked: Asked,
): Promise<{ body: z.output<S>; headers: Headers }> {
  const { bytes, headers } = await request(call, url, asked);
  try {
    return { body: schema.parse(JSON.parse(new TextDecoder().decode(bytes))), headers };
  } catch (cause) {
    throw new ConnectorError(inDoubt(asked.effect), `${hostOf(url)} answered something else than expected.`, { cause });
  }
}

async function sent(
  call: Pick<Call, "fetch">,
  url: string | URL,
  { method, headers, json, form, effect }: Asked,
): Promise<Response> {
  try {
    return await call.fetch(url, {
      method: method ?? (effect === "write" ? "POST" : "GET"),
      headers: {
        "user-agent": USER_AGENT,
        ...(json !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(form && { body: form }),
      // A redirected write would arrive as a read.
      redirect: effect === "write" ? "manual" : "follow",
      signal: AbortSignal.timeout(TIME_OUT_MS),
    });
  } catch (cause) {
    // The guard of addresses: nobody was asked.
    if (cause instanceof Refusal) throw new ConnectorError("refused", cause.message, { cause });
    const unsent = effect === "read" || neverConnected(cause);
    throw new ConnectorError(unsent ? "unavailable" : "unknown", `${hostOf(url)} did not answer.`, { cause });
  }
}

/** What a call without a good answer means: a read did nothing, a write may have been done. */
function inDoubt(effect: Asked["effect"]): Trouble {
  return effect === "write" ? "unknown" : "unavailable";
}

const NOT_CONNECTED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function neverConnected(error: unknown): boolean {
  for (
    let at = error as { code?: string; cause?: unknown; errors?: unknown[] } | undefined;
    at;
    at = (at.cause ?? at.errors?.[0]) as typeof at
  ) {
    if (at.code !== undefined && NOT_CONNECTED.has(at.code)) return true;
  }
  return false;
}

async function bodyOf(
  answer: Response,
  { effect, asFarAsItGoes }: Pick<Asked, "effect" | "asFarAsItGoes">,
  limit = SIZE_LIMIT,
): Promise<Pick<Answer, "bytes" | "ends">> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.byteLength;
      chunks.push(chunk);
      if (size <= limit) continue;
      if (asFarAsItGoes) return { bytes: Buffer.concat(chunks).subarray(0, limit), ends: "too-large" };
      throw new ConnectorError(inDoubt(effect), `The answer is larger than ${limit / 1024 / 1024} MB.`);
    }
  } catch (cause) {
    if (cause instanceof ConnectorError) throw cause;
    if (asFarAsItGoes && size > 0) return { bytes: Buffer.concat(chunks), ends: "cut-off" };
    throw new ConnectorError(inDoubt(effect), "The answer broke off.", { cause });
  }
  return { bytes: Buffer.concat(chunks) };
}

async function failureOf(answer: Response, url: string | URL, asked: Asked, now: Date): Promise<ConnectorError> {
  const { status, headers } = answer;
  const body = await errorBodyOf(answer);
  const meant = asked.troubleOf?.(status, body) ?? usualTrouble(status, headers, asked.effect);
  const [trouble, seconds] = typeof meant === "object" ? (["slow-down", meant.seconds] as const) : [meant, undefined];
  const words = wordsOf(body);
  const said = `${hostOf(url)} answered ${status}${words === "" ? "." : `: ${words}`}`;
  const retryAfter = retryAfterOf(headers, now) ?? Math.min(seconds ?? DEFAULT_WAIT_SECONDS, LONGEST_WAIT_SECONDS);
  return new ConnectorError(trouble, said, trouble === "slow-down" ? { retryAfter } : {});
}

function usualTrouble(status: number, headers: Headers, effect: Asked["effect"]): Trouble {
  if (status === 429 || (status === 503 && headers.has("retry-after"))) return "slow-down";
  if (status === 401) return "sign-in-again";
  if (status === 403) return "not-allowed";
  if (status === 404 || status === 410) return "gone";
  if (status >= 500 || status === 408) return inDoubt(effect);
  return "refused";
}

/** Error bodies are read as far as they are short JSON; many are empty or a page of HTML. */
async function errorBodyOf(answer: Response): Promise<unknown> {
  try {
    const isShort = Number(answer.headers.get("content-length") ?? 0) <= ERROR_LIMIT;
    if (!isShort || !/json/iu.test(answer.headers.get("content-type") ?? "")) {
      await answer.body?.cancel();
      return undefined;
    }
    return JSON.parse(new TextDecoder().decode((await bodyOf(answer, { effect: "read" }, ERROR_LIMIT)).bytes));
  } catch {
    return undefined;
  }
}

/** What an error body says: `message` and its like, `detail` (JSON:API, RFC 9457), or one level down in `error` or `errors`. */
function wordsOf(body: unknown): string {
  if (typeof body === "string") return body.trim().slice(0, 300);
  if (typeof body !== "object" || body === null) return "";
  const said = body as Record<string, unknown>;
  const { message, error_description: description, error_message: told, detail, error, title, errors } = said;
  const words = [message, description, told, detail, error, title].find(
    (each) => typeof each === "string" && each.trim(),
  );
  if (typeof words === "string") return words.trim().slice(0, 300);
  return wordsOf(error) || wordsOf(Array.isArray(errors) ? errors[0] : undefined);
}

/** Seconds to wait, a day at most, from Retry-After (seconds or a date) or the reset header that the platform uses. */
export function retryAfterOf(headers: Headers, now: Date): number | undefined {
  const after = headers.get("retry-after");
  if (after !== null && /^\d+$/.test(after.trim())) return Math.min(Number(after), LONGEST_WAIT_SECONDS);
  const reset = after ? Date.parse(after) : resetOf(headers, now);
  if (reset === undefined || Number.isNaN(reset)) return undefined;
  return Math.min(Math.max(1, Math.ceil((reset - now.getTime()) / 1000)), LONGEST_WAIT_SECONDS);
}

/** What is left of the budget, from X-RateLimit-*, X-Rate-Limit-* (X) or RateLimit-* headers. */
export function budgetOf(headers: Headers, now: Date): Collected["budget"] {
  const remaining = limitHeader(headers, "remaining") ?? "";
  const reset = resetOf(headers, now);
  if (!/^\d{1,15}(\.\d+)?$/.test(remaining) || reset === undefined) return undefined;
  return { remaining: Number(remaining), resetAt: new Date(reset).toISOString() };
}

/** Reset moments come as ISO 8601 (Mastodon), as seconds since 1970, or as seconds from now; none is months away. */
function resetOf(headers: Headers, now: Date): number | undefined {
  const value = limitHeader(headers, "reset") ?? "";
  const isNumber = /^\d+(\.\d+)?$/.test(value);
  const seconds = Number(value);
  const moment = !isNumber ? Date.parse(value) : seconds > 1e9 ? seconds * 1000 : now.getTime() + seconds * 1000;
  return moment - now.getTime() < LONGEST_BUDGET_MS ? moment : undefined;
}

function limitHeader(headers: Headers, word: "remaining" | "reset"): string | undefined {
  const names = [`x-ratelimit-${word}`, `x-rate-limit-${word}`, `ratelimit-${word}`];
  return names.map((name) => headers.get(name)).find((value) => value !== null) ?? undefined;
}

function hostOf(url: string | URL): string {
  return URL.canParse(String(url)) ? new URL(String(url)).host : "The platform";
}
