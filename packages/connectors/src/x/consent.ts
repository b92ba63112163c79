import type { Consent, Granted } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { consentByCode, endOf, tokensAgain, type Tokens, type TokenServer } from "../oauth.ts";
import type { Secret, Settings, XCall } from "./settings.ts";

/** `offline.access` is what gives a refresh token. */
const SCOPE = "tweet.read tweet.write users.read offline.access";

/** X's consent (OAuth 2.0 with PKCE). Its tokens end after two hours, and each refresh token works once. */
export const consent: Consent<Settings, Secret> = {
  ...consentByCode<Settings, Secret>({
    gives: ["userToken", "refreshToken"],
    scope: SCOPE,
    authorize: ({ settings }) => new URL("/i/oauth2/authorize", settings.consentServer),
    server: serverOf,
    granted,
  }),
  async renew(call) {
    const { refreshToken } = call.secret ?? {};
    if (!refreshToken) throw new ConnectorError("sign-in-again", "X gave nothing to renew this with: connect again.");
    return granted(call, await tokensAgain(call, serverOf(call), refreshToken));
  },
};

function serverOf({ settings, secret }: XCall): TokenServer {
  const id = secret?.clientId;
  if (!id)
    throw new ConnectorError(
      "sign-in-again",
      "Enter the client id of your app's OAuth 2.0 settings first, then connect.",
    );
  const client = { id, secret: secret.clientSecret };
  return { url: `${settings.server}/2/oauth2/token`, client, by: client.secret ? "basic" : "form" };
}

function granted(
  call: XCall,
  { access_token: userToken, refresh_token: refreshToken, expires_in: seconds }: Tokens,
): Granted<Secret> {
  return { secret: { userToken, ...(refreshToken && { refreshToken }) }, ...endOf(call, seconds) };
}
