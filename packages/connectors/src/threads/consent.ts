import type { Consent, Granted } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { requestJson } from "../http.ts";
import { ask, troubleOf } from "../meta/ask.ts";
import { consentByCode, endOf, Tokens } from "../oauth.ts";
import { Profile } from "./api.ts";
import type { Secret, Settings, ThreadsCall } from "./settings.ts";

const SCOPE = [
  "threads_basic",
  "threads_content_publish",
  "threads_read_replies",
  "threads_manage_replies",
  "threads_manage_mentions",
  "threads_keyword_search",
  "threads_delete",
].join(",");

/** The account owner's consent. The code gives a token for an hour, that one a token for 60 days, which can be renewed. */
export const consent: Consent<Settings, Secret> = {
  ...consentByCode<Settings, Secret>({
    gives: ["accessToken", "userId"],
    scope: SCOPE,
    authorize: ({ settings }) => new URL("/oauth/authorize", settings.consentServer),
    server: (call) => ({ url: new URL("/oauth/access_token", call.settings.server).href, client: appOf(call) }),
    async granted(call, { access_token: short }) {
      const given = await longLived(call, "access_token", {
        grant_type: "th_exchange_token",
        client_secret: appOf(call).secret,
        access_token: short,
      });
      const known = { ...call, secret: { ...call.secret, ...given.secret } };
      const { body } = await ask(known, "me", { fields: "id,username" }, Profile);
      return { ...given, secret: { ...given.secret, userId: body.id } };
    },
  }),
  async renew(call) {
    const token = call.secret?.accessToken;
    if (!token) throw new ConnectorError("sign-in-again", "There is no access token to renew: connect the account.");
    return longLived(call, "refresh_access_token", { grant_type: "th_refresh_token", access_token: token });
  },
};

async function longLived(call: ThreadsCall, path: string, words: Record<string, string>): Promise<Granted<Secret>> {
  const url = new URL(`/${path}?${new URLSearchParams(words)}`, call.settings.server);
  const { body } = await requestJson(call, url, Tokens, {
    effect: "read",
    troubleOf: (status, failure) => troubleOf(status, failure) ?? (status === 400 ? "sign-in-again" : undefined),
  });
  return { secret: { accessToken: body.access_token }, ...endOf(call, body.expires_in) };
}

function appOf({ secret }: ThreadsCall): { id: string; secret: string } {
  if (!secret?.appId || !secret.appSecret)
    throw new ConnectorError("sign-in-again", "Enter the id and secret of your Threads app first, then connect.");
  return { id: secret.appId, secret: secret.appSecret };
}
