import type { Consent } from "@earshot/core/connector";
import * as z from "zod";
import { requestJson } from "../http.ts";
import { consentByCode } from "../oauth.ts";
import { App } from "./api.ts";
import type { MastodonCall, Secret, Settings } from "./settings.ts";

/** `profile` would do for the first on servers of version 4.3, and older ones do not know it. */
const SCOPE = "read:accounts read:notifications read:search read:statuses write:statuses";
const Kept = z.object({ clientId: z.string(), clientSecret: z.string() });
type Kept = z.infer<typeof Kept>;

/** Registers an app of ours on the instance, then asks for the account's consent. Its token has no end. */
export const consent: Consent<Settings, Secret> = {
  gives: ["clientId", "clientSecret", "accessToken"],
  async begin(call, step) {
    const keep = await registered(call, step.redirect);
    return { ...(await walk(keep).begin(call, step)), keep };
  },
  async finish(call, step) {
    return walk(Kept.parse(step.keep)).finish(call, step);
  },
};

const walk = (app: Kept) =>
  consentByCode<Settings, Secret>({
    gives: consent.gives,
    scope: SCOPE,
    authorize: ({ settings }) => new URL("/oauth/authorize", settings.server),
    server: ({ settings }) => ({
      url: new URL("/oauth/token", settings.server).href,
      client: { id: app.clientId, secret: app.clientSecret },
    }),
    granted: (_, { access_token: accessToken }) => ({ secret: { ...app, accessToken } }),
  });

/** An app that nobody uses harms nobody, so a registration without an answer is simply made again. */
async function registered(call: MastodonCall, redirect: string): Promise<Kept> {
  const json = { client_name: "Earshot", redirect_uris: redirect, scopes: SCOPE };
  const url = new URL("/api/v1/apps", call.settings.server);
  const { body } = await requestJson(call, url, App, { effect: "read", method: "POST", json });
  return { clientId: body.client_id, clientSecret: body.client_secret };
}
