import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";
import { accessToken, forgetToken } from "../access-token.ts";
import { budgetOf, requestJson, type Asked } from "../http.ts";
import { agentOf } from "./agent.ts";
import { toTokenServer } from "./refused-grant.ts";
import type { RedditCall } from "./settings.ts";

/** A call in our account's name; `raw_json` spares texts from being escaped. */
export async function ask<S extends z.ZodType>(
  call: RedditCall,
  path: string,
  query: Record<string, string>,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<{ body: z.output<S>; budget?: Collected["budget"] }> {
  const { settings, secret } = call;
  const { server, tokenServer } = settings;
  if (!secret?.refreshToken)
    throw new ConnectorError(
      "sign-in-again",
      "Press Connect on the Sources page, and agree as your account on Reddit.",
    );
  const { clientId, clientSecret, refreshToken } = secret;
  const agent = agentOf(settings, secret);
  const asking = {
    url: `${tokenServer}/api/v1/access_token`,
    grant: secret,
    headers: { ...agent, authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
    form: () => new URLSearchParams({ grant_type: "refresh_token", refresh_token: refreshToken }),
  };
  const token = await accessToken(toTokenServer(call), asking);
  const url = new URL(`${path}?${new URLSearchParams({ raw_json: "1", ...query })}`, server);
  try {
    const headers = { ...agent, authorization: `Bearer ${token}` };
    const answer = await requestJson(call, url, schema, { ...asked, headers });
    const budget = budgetOf(answer.headers, call.now());
    return { body: answer.body, ...(budget && { budget }) };
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "sign-in-again") forgetToken(asking);
    throw error;
  }
}
