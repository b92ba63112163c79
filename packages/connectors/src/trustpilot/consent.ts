import type { Consent, Granted } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { consentByCode, endOf, tokensAgain, type Tokens, type TokenServer } from "../oauth.ts";
import type { Secret, Settings, TrustpilotCall } from "./settings.ts";

const OAUTH = "/v1/oauth/oauth-business-users-for-applications";

const byCode = consentByCode<Settings, Secret>({
  gives: ["accessToken", "refreshToken"],
  scope: "",
  authorize: ({ settings }) => settings.consentServer,
  server: (call) => serverOf(call, "accesstoken"),
  granted,
});

/** A business user's consent; its access token lasts some days and is renewed by the refresh token. */
export const consent: Consent<Settings, Secret> = {
  ...byCode,
  async begin(call, step) {
    const address = new URL((await byCode.begin(call, step)).address);
    // Trustpilot has no scopes.
    address.searchParams.delete("scope");
    return { address: address.href };
  },
  async renew(call) {
    const token = call.secret?.refreshToken;
    if (!token) throw new ConnectorError("sign-in-again", "There is no refresh token: connect the account.");
    return granted(call, await tokensAgain(call, serverOf(call, "refresh"), token));
  },
};

function granted(call: TrustpilotCall, tokens: Tokens): Granted<Secret> {
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds } = tokens;
  return { secret: { accessToken, ...(refreshToken && { refreshToken }) }, ...endOf(call, seconds) };
}

function serverOf({ settings, secret }: TrustpilotCall, what: string): TokenServer {
  if (!secret?.apiKey) throw new ConnectorError("sign-in-again", "Enter the API key and secret first, then connect.");
  const client = { id: secret.apiKey, secret: secret.apiSecret };
  return { url: new URL(`${OAUTH}/${what}`, settings.server).href, client, by: "basic" };
}
