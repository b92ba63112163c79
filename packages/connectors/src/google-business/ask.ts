import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";
import { accessToken, forgetToken } from "../access-token.ts";
import { googleToken } from "../google-access.ts";
import { requestJson, type Asked } from "../http.ts";
import { Review } from "./api.ts";
import type { GoogleBusinessCall } from "./settings.ts";

/** A call about the location's reviews, in the name of who gave consent. */
export async function ask<S extends z.ZodType>(
  call: GoogleBusinessCall,
  path: string,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<z.output<S>> {
  const { server, tokenServer, location } = call.settings;
  if (!call.secret)
    throw new ConnectorError("sign-in-again", "Give this source the consent of somebody who manages the location.");
  const { clientId, clientSecret, refreshToken } = call.secret;
  const asking = googleToken(call, tokenServer, { clientId, clientSecret, refreshToken });
  const token = await accessToken(call, asking);
  try {
    const url = new URL(`/v4/${location}/reviews${path}`, server);
    return (await requestJson(call, url, schema, { ...asked, headers: { authorization: `Bearer ${token}` } })).body;
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "sign-in-again") forgetToken(asking);
    throw error;
  }
}

/** A review as it stands now; undefined when it is gone. */
export async function reviewOf(call: GoogleBusinessCall, id: string): Promise<Review | undefined> {
  try {
    return await ask(call, `/${encodeURIComponent(id)}`, Review);
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return undefined;
    throw error;
  }
}
