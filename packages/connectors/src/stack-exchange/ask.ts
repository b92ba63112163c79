import type { Collected } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import * as z from "zod";
import { requestJson, type SlowDown } from "../http.ts";
import { Wrapper } from "./api.ts";
import type { StackExchangeCall } from "./settings.ts";

const PAGE = 100;
const DAY_MS = 86_400_000;
const THROTTLED = 502;
/** Error ids as their documentation lists them. */
const troubles: Record<number, Trouble> = {
  403: "not-allowed",
  404: "refused",
  405: "sign-in-again",
  500: "unavailable",
  503: "unavailable",
};
const Failure = z.object({ error_id: z.number(), error_message: z.string().default("") });

export type Page<T> = { items: T[]; more: boolean; budget?: NonNullable<Collected["budget"]> };

/** A page of a method's items on one site; what cannot be read is left out, not the page with it. */
export async function ask<S extends z.ZodType>(
  call: StackExchangeCall,
  site: string,
  method: string,
  schema: S,
  query: Record<string, string> = {},
): Promise<Page<z.output<S>>> {
  const url = new URL(`/2.3${method}`, call.settings.server);
  const key = call.secret?.key;
  const words = { site, filter: "withbody", pagesize: String(PAGE), ...(key && { key }), ...query };
  url.search = new URLSearchParams(words).toString();
  const { body } = await requestJson(call, url, Wrapper, {
    effect: "read",
    troubleOf: (status, said) => {
      const failure = Failure.safeParse(said).data;
      return failure && (troubleOf(failure) ?? (status === 400 ? "refused" : undefined));
    },
  });
  if (body.items === undefined) throw failureOf(body);
  const budget = budgetOf(body, call.now());
  return {
    items: body.items.flatMap((each) => schema.safeParse(each).data ?? []),
    more: body.has_more,
    ...(budget && { budget }),
  };
}

/** Errors come with status 400, whatever they are, and say in words when to come again. */
function troubleOf({ error_id: id, error_message: words }: z.infer<typeof Failure>): Trouble | SlowDown | undefined {
  if (id === THROTTLED) return { seconds: Number(/(\d+) seconds?/u.exec(words)?.[1] ?? 60) };
  if (id === 400 && /\bkey\b/iu.test(words)) return "sign-in-again";
  return troubles[id];
}

/** An error with status 200. */
function failureOf({ error_id, error_message }: z.infer<typeof Wrapper>): ConnectorError {
  if (typeof error_id !== "number") return new ConnectorError("unavailable", "Stack Exchange answered without items.");
  const words = error_message ?? "";
  const meant = troubleOf({ error_id, error_message: words }) ?? "refused";
  const said = `Stack Exchange answered ${error_id}: ${words}`;
  if (typeof meant === "string") return new ConnectorError(meant, said);
  return new ConnectorError("slow-down", said, { retryAfter: meant.seconds });
}

/** A word to wait goes before what is left of the day, which ends at midnight UTC. */
function budgetOf({ backoff, quota_remaining: left }: z.infer<typeof Wrapper>, now: Date): Collected["budget"] {
  const at = (ms: number) => new Date(ms).toISOString();
  if (backoff) return { remaining: 0, resetAt: at(now.getTime() + backoff * 1000) };
  if (typeof left !== "number") return undefined;
  return { remaining: left, resetAt: at((Math.floor(now.getTime() / DAY_MS) + 1) * DAY_MS) };
}

/** Of the budgets that several calls told, the one to be kept. */
export function tightest(...budgets: Collected["budget"][]): Collected["budget"] {
  const known = budgets.filter((budget) => budget !== undefined);
  return known.sort((a, b) => a.remaining - b.remaining || b.resetAt.localeCompare(a.resetAt))[0];
}
