import type { Call } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import * as z from "zod";
import { requestJson } from "./http.ts";

const EARLY_MS = 60_000;
const Token = z.object({ access_token: z.string().min(1), expires_in: z.number().default(3600) });

const tokens = new Map<string, { token: string; until: number }>();

/** What an access token is asked for with; `grant` tells it from every other. */
export type TokenRequest = {
  url: string;
  grant: unknown;
  headers?: Record<string, string>;
  form(): URLSearchParams | Promise<URLSearchParams>;
};

/**
 * An OAuth access token (RFC 6749), asked for once until a minute before its end.
 * @throws ConnectorError `sign-in-again` when the grant is not taken: consent was withdrawn
 */
export async function accessToken(call: Pick<Call, "fetch" | "now">, asked: TokenRequest): Promise<string> {
  const key = keyOf(asked);
  const now = call.now().getTime();
  const known = tokens.get(key);
  if (known && known.until > now) return known.token;
  const { body } = await requestJson(call, asked.url, Token, {
    effect: "read",
    method: "POST",
    form: await asked.form(),
    ...(asked.headers && { headers: asked.headers }),
    troubleOf: (status) => (status === 400 || status === 401 ? "sign-in-again" : undefined),
  });
  tokens.set(key, { token: body.access_token, until: now + body.expires_in * 1000 - EARLY_MS });
  return body.access_token;
}

/** Does something with a token's header; a token that is refused is forgotten. */
export async function withToken<T>(
  call: Pick<Call, "fetch" | "now">,
  asked: TokenRequest,
  work: (header: { authorization: string }) => Promise<T>,
): Promise<T> {
  const token = await accessToken(call, asked);
  try {
    return await work({ authorization: `Bearer ${token}` });
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "sign-in-again") forgetToken(asked);
    throw error;
  }
}

/** Forgets a token that was refused, so that the next call asks for another. */
export function forgetToken(asked: Pick<TokenRequest, "url" | "grant">): void {
  tokens.delete(keyOf(asked));
}

const keyOf = ({ url, grant }: Pick<TokenRequest, "url" | "grant">) => hashOf([url, grant]);
