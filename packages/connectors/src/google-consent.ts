import type { Consent } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import * as z from "zod";
import { TOKEN_SERVER, type Grant } from "./google-access.ts";
import { consentByCode } from "./oauth.ts";
import { serverAt } from "./server-at.ts";

/** Settings of a source that speaks in the name of who consented on Google. */
export const googleServers = {
  consentServer: serverAt("https://accounts.google.com", "Consent server", "Where somebody agrees"),
  tokenServer: serverAt(TOKEN_SERVER, "Token server", "Where access is granted"),
};

/** Secrets of such a source. */
export const googleClient = (whose: string, scope: string) => ({
  clientId: z.string().trim().min(1).meta({ title: "Client id", description: "Of your OAuth client in Google Cloud." }),
  clientSecret: z.string().trim().min(1).meta({ title: "Client secret", description: "Of the same client." }),
  refreshToken: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({
      title: "Refresh token",
      description: `Filled in by the Connect button; by hand, the consent of ${whose} for the scope ${scope}.`,
    }),
});

type Servers = { consentServer: string; tokenServer: string };
type Client = { clientId: string; clientSecret: string; refreshToken?: string | undefined };

/** @throws ConnectorError `sign-in-again` before somebody has consented */
export function consentIn(secret: Client | undefined, whose: string): Grant {
  if (!secret?.refreshToken)
    throw new ConnectorError("sign-in-again", `Press Connect on the Sources page and sign in as ${whose}.`);
  const { clientId, clientSecret, refreshToken } = secret;
  return { clientId, clientSecret, refreshToken };
}

/** Google's consent for one scope. Its refresh token has no end that Google tells. */
export function googleConsent<Settings extends Servers, Secret extends Client>(
  scope: string,
): Consent<Settings, Secret> {
  return consentByCode<Settings, Secret>({
    gives: ["refreshToken"],
    scope,
    // Who has consented before gets no refresh token unless asked anew.
    extra: { access_type: "offline", prompt: "consent" },
    authorize: ({ settings }) => new URL("/o/oauth2/v2/auth", settings.consentServer),
    server: ({ settings, secret }) => ({ url: `${settings.tokenServer}/token`, client: clientOf(secret) }),
    granted: (_, { refresh_token: refreshToken }) => {
      if (!refreshToken) throw new ConnectorError("sign-in-again", "Google gave no lasting access: connect once more.");
      const given: Partial<Client> = { refreshToken };
      return { secret: given as Partial<Secret> };
    },
  });
}

function clientOf(secret: Client | undefined): { id: string; secret: string } {
  if (!secret?.clientId)
    throw new ConnectorError("sign-in-again", "Enter the id and secret of your OAuth client first, then connect.");
  return { id: secret.clientId, secret: secret.clientSecret };
}
