import type { Call, Consent } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { consentByCode, type TokenServer } from "../oauth.ts";
import { agentOf } from "./agent.ts";
import { toTokenServer } from "./refused-grant.ts";
import type { Secret, Settings } from "./settings.ts";

/** Of these `edit` is for taking a comment back. */
const SCOPE = "identity read history privatemessages submit edit";

const walk = consentByCode<Settings, Secret>({
  gives: ["refreshToken"],
  scope: SCOPE,
  extra: { duration: "permanent" },
  authorize: ({ settings }) => new URL("/api/v1/authorize", settings.tokenServer),
  server: tokenServer,
  granted(_, { refresh_token: refreshToken }) {
    if (!refreshToken) throw new ConnectorError("sign-in-again", "Reddit gave no lasting consent: agree once more.");
    return { secret: { refreshToken } };
  },
});

/** Consent that lasts until it is taken back; Reddit gives a refresh token for it. */
export const consent: Consent<Settings, Secret> = {
  ...walk,
  finish: (call, step) => walk.finish(toTokenServer(call), step),
};

function tokenServer({ settings, secret }: Call<Settings, Secret>): TokenServer {
  if (!secret) throw new ConnectorError("sign-in-again", "Enter the id and the secret of your app first.");
  return {
    url: new URL("/api/v1/access_token", settings.tokenServer).href,
    client: { id: secret.clientId, secret: secret.clientSecret },
    by: "basic",
    headers: agentOf(settings, secret),
  };
}
