import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";
import { accessToken, forgetToken } from "../access-token.ts";
import { budgetOf, requestJson, type Asked } from "../http.ts";
import type { RedditCall } from "./settings.ts";

/** A call in our account's name; `raw_json` spares texts from being escaped. */
export async function ask<S extends z.ZodType>(
  call: RedditCall,
  path: string,
  query: Record<string, string>,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<{ body: z.output<S>; budget?: Collected["budget"] }> {
  const { server, tokenServer, username } = call.settings;
  if (!call.secret) throw new ConnectorError("sign-in-again", "Give this source the consent of your account.");
  const { clientId, clientSecret, refreshToken } = call.secret;
  const agent = { "user-agent": `server:${clientId}:0.1 (by /u/${username})` };
  const asking = {
    url: `${tokenServer}/api/v1/access_token`,
    grant: call.secret,
    headers: { ...agent, authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
    form: () => new URLSearchParams({ grant_type: "refresh_token", refresh_token: refreshToken }),
  };
  const token = await accessToken(call, asking);
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
