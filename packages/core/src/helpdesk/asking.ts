import type { Context } from "../context.ts";
import { ConnectorError, Refusal, type Trouble } from "../errors.ts";
import { mayBeAsked } from "../outward/address-guard.ts";
import { secondsAsked } from "../outgoing-webhook/schedule.ts";
import type { Connected, HelpdeskSecrets } from "./connected.ts";
import type { Ask, Helpdesk } from "./helpdesk.ts";

const byStatus: Record<number, Trouble> = { 401: "sign-in-again", 403: "not-allowed", 404: "gone", 410: "gone" };

/** How a brand's helpdesk is asked, guarded as all that goes to addresses which people write. */
export async function askingOf(ctx: Context, helpdesk: Helpdesk, { where, secret }: Connected): Promise<Ask> {
  const { outward } = ctx;
  if (!outward) throw new Error("This function was declared without a way out: name it among its parts.");
  const { token } = JSON.parse(await ctx.vault.open(secret)) as HelpdeskSecrets;
  const headers = { accept: "application/json", "user-agent": "Earshot-Helpdesk/1", ...helpdesk.headers(token) };
  return async (method, path, body) => {
    const url = allowed(`${where.url}${path}`, outward);
    const answer = await outward.ask({
      method,
      url,
      headers: { ...headers, ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    // What only reads has done nothing, whatever came of it.
    const unclear: Trouble = method === "GET" ? "unavailable" : "unknown";
    if ("trouble" in answer) {
      if (answer.trouble === "address") throw new ConnectorError("blocked", "The address may not be asked.");
      const never = answer.trouble === "dns" || answer.trouble === "tls" || answer.said === "ECONNREFUSED";
      throw new ConnectorError(never ? "unavailable" : unclear, `No answer: ${answer.trouble}.`);
    }
    const { status, text } = answer;
    if (status === 429)
      throw new ConnectorError("slow-down", "Too many requests.", {
        retryAfter: secondsAsked(answer.retryAfter, ctx.now()),
      });
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

function allowed(text: string, outward: { local: boolean }): string {
  try {
    return mayBeAsked(text, outward).href;
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    throw new ConnectorError("blocked", cause.message, { cause });
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
