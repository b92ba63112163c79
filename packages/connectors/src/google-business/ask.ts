import type * as z from "zod";
import { withToken } from "../access-token.ts";
import { googleToken } from "../google-access.ts";
import { consentIn } from "../google-consent.ts";
import { requestJson, type Asked } from "../http.ts";
import { ifThere } from "../if-there.ts";
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
  const asking = googleToken(call, tokenServer, consentIn(call.secret, "somebody who manages the location"));
  const url = new URL(`/v4/${location}/reviews${path}`, server);
  return withToken(call, asking, async (headers) => (await requestJson(call, url, schema, { ...asked, headers })).body);
}

/** A review as it stands now; undefined when it is gone. */
export async function reviewOf(call: GoogleBusinessCall, id: string): Promise<Review | undefined> {
  return ifThere(ask(call, `/${encodeURIComponent(id)}`, Review));
}
