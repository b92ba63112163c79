import type { Call, Consent } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import * as z from "zod";
import { askForTokens, consentByCode, type TokenServer } from "../oauth.ts";
import { ask } from "./ask.ts";
import { list, nextOf } from "./list.ts";
import type { Graph, MetaSecret } from "./settings.ts";

const MOST_PAGES = 20;

/** A Page that somebody may speak for, with its token; with the professional account that belongs to it, where that was asked for. */
const Page = z.object({
  id: z.string(),
  access_token: z.string().min(1),
  instagram_business_account: z.object({ id: z.string() }).nullish(),
});
type Page = z.infer<typeof Page>;
const Pages = list(Page);

/** What is told of Pages, and which of them is the source's. */
export type Wanted<Settings> = {
  permissions: string[];
  fields: string;
  isIt(page: Page, settings: Settings): boolean;
};

/** Consent by Facebook Login: of the person who agrees a long-lived token, of that the Page's, which has no end. */
export function consentFor<Settings extends Graph>(wanted: Wanted<Settings>): Consent<Settings, MetaSecret> {
  return consentByCode<Settings, MetaSecret>({
    gives: ["accessToken"],
    scope: wanted.permissions.join(","),
    authorize: ({ settings }) => new URL(`/${settings.version}/dialog/oauth`, settings.loginServer),
    server: tokenServer,
    async granted(call, { access_token: brief }) {
      const exchange = { grant_type: "fb_exchange_token", fb_exchange_token: brief };
      const { access_token: lasting } = await askForTokens(call, tokenServer(call), exchange);
      return { secret: { accessToken: await pageToken(call, lasting, wanted) } };
    },
  });
}

function tokenServer({ settings, secret }: Call<Graph, MetaSecret>): TokenServer {
  if (!secret?.clientId || !secret.appSecret)
    throw new ConnectorError("sign-in-again", "Enter the id and the secret of your app first.");
  return {
    url: new URL(`/${settings.version}/oauth/access_token`, settings.server).href,
    client: { id: secret.clientId, secret: secret.appSecret },
    method: "GET",
  };
}

async function pageToken<Settings extends Graph>(
  call: Call<Settings, MetaSecret>,
  accessToken: string,
  { fields, isIt }: Wanted<Settings>,
): Promise<string> {
  const asPerson = { ...call, secret: { accessToken } };
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = { fields, limit: "100", ...(after !== undefined && { after }) };
    const { body } = await ask(asPerson, "me/accounts", query, Pages);
    const ours = body.data.find((each) => isIt(each, call.settings));
    if (ours) return ours.access_token;
    after = nextOf(body);
    if (after === undefined) break;
  }
  throw new ConnectorError(
    "not-allowed",
    "Who agreed may not speak for this account: choose its Page when you are asked.",
  );
}
