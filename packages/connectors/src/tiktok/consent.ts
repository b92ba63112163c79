import type { Consent, Granted } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";
import { endOf } from "../oauth.ts";
import { Tokens } from "./api.ts";
import { send } from "./ask.ts";
import type { Secret, Settings, TikTokCall } from "./settings.ts";

const SCOPE = "user.info.basic,video.list,comment.list,comment.list.manage";

/** An account owner's consent. Its access token lasts a day and is renewed by the refresh token, which lasts a year. */
export const consent: Consent<Settings, Secret> = {
  gives: ["accessToken", "refreshToken", "businessId"],
  async begin(call, { redirect, state }) {
    const { appId } = appOf(call);
    const address = new URL("/v2/auth/authorize", call.settings.consentServer);
    const words = {
      client_key: appId,
      client_id: appId,
      response_type: "code",
      scope: SCOPE,
      redirect_uri: redirect,
      state,
    };
    address.search = new URLSearchParams(words).toString();
    return { address: address.href };
  },
  async finish(call, { redirect, code }) {
    const tokens = await tokensFor(call, "/tt_user/oauth2/token/", {
      grant_type: "authorization_code",
      auth_code: code,
      redirect_uri: redirect,
    });
    const { secret, ...rest } = granted(call, tokens);
    if (!secret.refreshToken)
      throw new ConnectorError("sign-in-again", "TikTok gave no lasting consent: agree once more.");
    return { secret: { ...secret, businessId: tokens.open_id }, ...rest };
  },
  async renew(call) {
    const token = call.secret?.refreshToken;
    if (!token) throw new ConnectorError("sign-in-again", "There is no refresh token: connect the account.");
    const asked = { grant_type: "refresh_token", refresh_token: token };
    return granted(call, await tokensFor(call, "/tt_user/oauth2/refresh_token/", asked));
  },
};

function granted(call: TikTokCall, tokens: z.output<typeof Tokens>): Granted<Secret> {
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds } = tokens;
  return { secret: { accessToken, ...(refreshToken && { refreshToken }) }, ...endOf(call, seconds ?? undefined) };
}

/** What is not taken asks to sign in again, whatever its code. */
async function tokensFor(call: TikTokCall, path: string, grant: Record<string, string>) {
  const { appId, appSecret } = appOf(call);
  const json = { client_id: appId, client_secret: appSecret, ...grant };
  try {
    return await send(call, path, {}, Tokens, { effect: "read", method: "POST", json });
  } catch (error) {
    const isRefused = error instanceof ConnectorError && ["refused", "not-allowed"].includes(error.trouble);
    throw isRefused ? new ConnectorError("sign-in-again", error.message, { cause: error }) : error;
  }
}

function appOf({ secret }: TikTokCall): Pick<Secret, "appId" | "appSecret"> {
  if (!secret)
    throw new ConnectorError("sign-in-again", "Enter the id and the secret of your app first, then connect.");
  return secret;
}
