import type { Context } from "../context.ts";
import { ConnectorError, Refusal, type Trouble } from "../errors.ts";
import { mayBeAsked } from "../outward/address-guard.ts";
import { secondsAsked } from "../outgoing-webhook/schedule.ts";
import type { Connected, HelpdeskSecrets } from "./connected.ts";
import type { Ask, Helpdesk } from "./helpdesk.ts";

const byStatus: Record<number, Trouble> = { 401: "sign-in-again", 403: "not-allowed", 404: "gone", 410: "gone" };

/** All that one question may take. */
const SECONDS = 15;
/** Nothing got there: the name leads nowhere, nobody listens, or the certificate is not good. */
const NEVER_ASKED = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_/u;

/** How a brand's helpdesk is asked, guarded as all that goes to addresses which people write. */
export async function askingOf(ctx: Context, helpdesk: Helpdesk, { where, secret }: Connected): Promise<Ask> {
  const { token } = JSON.parse(await ctx.vault.open(secret)) as HelpdeskSecrets;
  const headers = { accept: "application/json", "user-agent": "Earshot-Helpdesk/1", ...helpdesk.headers(token) };
  return async (method, path, body) => {
    // What only reads has done nothing, whatever came of it.
    const unclear: Trouble = method === "GET" ? "unavailable" : "unknown";
    const answered = await answerTo(ctx, unclear, `${where.url}${path}`, {
      method,
      headers: { ...headers, ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { status, text, retryAfter } = answered;
    if (status === 429) throw new ConnectorError("slow-down", "Too many requests.", { retryAfter });
    if (status >= 500 || status === 408) throw new ConnectorError(unclear, `It answered with ${status}.`);
    // It leads elsewhere: the address is not the helpdesk's own.
    if (status >= 300 && status < 400) throw new ConnectorError("gone", `It answered with ${status}.`);
    if (status >= 400) throw new ConnectorError(byStatus[status] ?? "refused", saidIn(text) || String(status));
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw new ConnectorError(unclear, "Its answer is no JSON.", { cause });
    }
  };
}

async function answerTo(ctx: Context, unclear: Trouble, url: string, asked: RequestInit) {
  try {
    const { href } = mayBeAsked(url, ctx.outward); // a rule may have come since it was connected
    const signal = AbortSignal.timeout(SECONDS * 1000);
    const response = await ctx.fetch(href, { ...asked, redirect: "manual", signal });
    const retryAfter = secondsAsked(response.headers.get("retry-after") ?? undefined, ctx.now());
    return { status: response.status, text: await response.text(), retryAfter };
  } catch (cause) {
    if (cause instanceof Refusal) throw new ConnectorError("blocked", cause.message, { cause });
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new ConnectorError(NEVER_ASKED.test(code) ? "unavailable" : unclear, "No answer.", { cause });
  }
}

/** Why it was refused, in the helpdesk's own words. */
function saidIn(text: string): string {
  try {
    const { error, error_human, message, description } = JSON.parse(text) as Record<string, unknown>;
    const said = [error_human, error, message, description].find((each) => typeof each === "string");
    return said ?? "";
  } catch {
    return "";
  }
}
