import type { Call, Collected } from "@earshot/core/connector";
import * as z from "zod";

// https://developers.facebook.com/docs/graph-api/overview/rate-limiting

const HOUR_MS = 60 * 60_000;
const ALL = 100;

/** Per cent of what is allowed. */
const Used = z.object({
  call_count: z.number().default(0),
  total_time: z.number().default(0),
  total_cputime: z.number().default(0),
  /** Minutes; above 0 it is all used up. */
  estimated_time_to_regain_access: z.number().default(0),
});
type Used = z.infer<typeof Used>;
const ByBusiness = z.record(z.string(), z.array(Used)).transform((uses) => Object.values(uses).flat());

/** What is left of Meta's allowance, in per cent; it comes back by the hour where Meta does not say when. */
export function budgetOf(headers: Headers, now: Date): Collected["budget"] {
  const uses = usesIn(headers);
  if (uses.length === 0) return undefined;
  const most = Math.max(...uses.flatMap((each) => [each.call_count, each.total_time, each.total_cputime]));
  const minutes = regainedIn(uses);
  return {
    remaining: minutes > 0 ? 0 : Math.max(0, Math.floor(ALL - most)),
    resetAt: new Date(now.getTime() + (minutes > 0 ? minutes * 60_000 : HOUR_MS)).toISOString(),
  };
}

/** Meta says in a header of its own when it may be asked again; each call before that makes it later. */
export function tellingWhen(fetch: Call["fetch"]): Call["fetch"] {
  return async (...asked) => {
    const answer = await fetch(...asked);
    const minutes = answer.ok ? 0 : regainedIn(usesIn(answer.headers));
    if (minutes === 0 || answer.headers.has("retry-after")) return answer;
    const headers = new Headers(answer.headers);
    headers.set("retry-after", String(Math.ceil(minutes * 60)));
    return new Response(answer.body, { status: answer.status, headers });
  };
}

const regainedIn = (uses: Used[]): number => Math.max(0, ...uses.map((each) => each.estimated_time_to_regain_access));

function usesIn(headers: Headers): Used[] {
  const app = Used.safeParse(jsonOf(headers.get("x-app-usage"))).data;
  const business = ByBusiness.safeParse(jsonOf(headers.get("x-business-use-case-usage"))).data;
  return [...(app ? [app] : []), ...(business ?? [])];
}

function jsonOf(header: string | null): unknown {
  try {
    return JSON.parse(header ?? "");
  } catch {
    return undefined;
  }
}
