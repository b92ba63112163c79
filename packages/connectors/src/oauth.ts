import { createHash } from "node:crypto";
import type { Call, Consent, Granted } from "@earshot/core/connector";
import * as z from "zod";
import { requestJson } from "./http.ts";

/** What a token server answers (RFC 6749, section 5.1). */
export const Tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  /** Seconds. */
  expires_in: z.coerce.number().positive().optional(),
});
export type Tokens = z.infer<typeof Tokens>;

export type Client = { id: string; secret?: string | undefined };

/** How a platform's token server is asked. */
export type TokenServer = {
  url: string;
  client: Client;
  /** `basic`: the client's id and secret in the Authorization header; `form` (the default): in the body. */
  by?: "basic" | "form";
  method?: "GET" | "POST";
  headers?: Record<string, string>;
};

/** The authorization code grant of one platform. */
export type CodeGrant<Settings, Secret> = {
  gives: Consent<Settings, Secret>["gives"];
  /** The page on which somebody agrees. */
  authorize(call: Call<Settings, Secret>): string | URL;
  server(call: Call<Settings, Secret>): TokenServer;
  scope: string;
  /** Further words of the platform's in the address. */
  extra?: Record<string, string>;
  granted(call: Call<Settings, Secret>, tokens: Tokens): Granted<Secret> | Promise<Granted<Secret>>;
};

/** Consent by the authorization code grant with state and PKCE (RFC 6749, section 4.1; RFC 7636). */
export function consentByCode<Settings, Secret>(
  grant: CodeGrant<Settings, Secret>,
): Pick<Consent<Settings, Secret>, "gives" | "begin" | "finish"> {
  return {
    gives: grant.gives,
    async begin(call, { redirect, state, verifier }) {
      const address = new URL(grant.authorize(call));
      const words = {
        response_type: "code",
        client_id: grant.server(call).client.id,
        redirect_uri: redirect,
        scope: grant.scope,
        state,
        code_challenge: challengeOf(verifier),
        code_challenge_method: "S256",
        ...grant.extra,
      };
      for (const [name, value] of Object.entries(words)) address.searchParams.set(name, value);
      return { address: address.href };
    },
    async finish(call, { redirect, verifier, code }) {
      const form = { grant_type: "authorization_code", code, redirect_uri: redirect, code_verifier: verifier };
      return grant.granted(call, await askForTokens(call, grant.server(call), form));
    },
  };
}

/** Tokens for a refresh token (RFC 6749, section 6). */
export function tokensAgain(
  call: Pick<Call, "fetch" | "now">,
  server: TokenServer,
  refreshToken: string,
): Promise<Tokens> {
  return askForTokens(call, server, { grant_type: "refresh_token", refresh_token: refreshToken });
}

/** @throws ConnectorError `sign-in-again` when the grant is not taken */
export async function askForTokens(
  call: Pick<Call, "fetch" | "now">,
  { url, client, by = "form", method = "POST", headers }: TokenServer,
  grant: Record<string, string>,
): Promise<Tokens> {
  const ours = { client_id: client.id, ...(client.secret !== undefined && { client_secret: client.secret }) };
  const words = new URLSearchParams(by === "basic" ? grant : { ...grant, ...ours });
  const basic = Buffer.from(`${encodeURIComponent(client.id)}:${encodeURIComponent(client.secret ?? "")}`);
  const { body } = await requestJson(call, method === "GET" ? `${url}?${words}` : url, Tokens, {
    effect: "read",
    method,
    ...(method === "POST" && { form: words }),
    headers: { ...headers, ...(by === "basic" && { authorization: `Basic ${basic.toString("base64")}` }) },
    troubleOf: (status) => (status === 400 || status === 401 ? "sign-in-again" : undefined),
  });
  return body;
}

/** When what was given for so many seconds ends. */
export function endOf(call: Pick<Call, "now">, seconds: number | undefined): { expiresAt?: string } {
  return seconds === undefined ? {} : { expiresAt: new Date(call.now().getTime() + seconds * 1000).toISOString() };
}

/** RFC 7636, section 4.2. */
export function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier, "ascii").digest("base64url");
}
