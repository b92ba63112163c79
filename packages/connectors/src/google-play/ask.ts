import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";
import { withToken } from "../access-token.ts";
import { googleToken } from "../google-access.ts";
import { requestJson, type Asked } from "../http.ts";
import { ifThere } from "../if-there.ts";
import { Review } from "./api.ts";
import type { GooglePlayCall } from "./settings.ts";

const SCOPE = "https://www.googleapis.com/auth/androidpublisher";

/** A call about the app's reviews, in the service account's name. */
export async function ask<S extends z.ZodType>(
  call: GooglePlayCall,
  path: string,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<z.output<S>> {
  const { server, tokenServer, packageName } = call.settings;
  if (!call.secret) throw new ConnectorError("sign-in-again", "Give this source the key of a service account.");
  const asking = googleToken(call, tokenServer, { keyFile: call.secret.keyFile, scope: SCOPE });
  const url = new URL(`/androidpublisher/v3/applications/${encodeURIComponent(packageName)}/reviews${path}`, server);
  return withToken(call, asking, async (headers) => (await requestJson(call, url, schema, { ...asked, headers })).body);
}

/** A review as it stands now; undefined when it is gone. */
export async function reviewOf(call: GooglePlayCall, id: string): Promise<Review | undefined> {
  return ifThere(ask(call, `/${encodeURIComponent(id)}`, Review));
}
