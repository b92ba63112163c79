import { ConnectorError, type Trouble } from "@earshot/core/errors";
import * as z from "zod";
import { accessToken, forgetToken } from "../access-token.ts";
import { googleToken } from "../google-access.ts";
import { requestJson, type Asked } from "../http.ts";
import type { YouTubeCall } from "./settings.ts";

const Failure = z.object({ error: z.object({ errors: z.array(z.object({ reason: z.string() })).min(1) }) });

/** Reasons whose status says something else. */
const troubles: Record<string, Trouble> = {
  quotaExceeded: "slow-down",
  dailyLimitExceeded: "slow-down",
  rateLimitExceeded: "slow-down",
  commentsDisabled: "refused",
  commentTextTooLong: "refused",
  parentCommentNotFound: "gone",
};

/** A call in the name of the channel's owner; comments come as plain text. */
export async function ask<S extends z.ZodType>(
  call: YouTubeCall,
  resource: "comments" | "commentThreads",
  query: Record<string, string>,
  schema: S,
  asked: Asked = { effect: "read" },
): Promise<z.output<S>> {
  const { server, tokenServer } = call.settings;
  if (!call.secret) throw new ConnectorError("sign-in-again", "Give this source the consent of the channel's owner.");
  const { clientId, clientSecret, refreshToken } = call.secret;
  const asking = googleToken(call, tokenServer, { clientId, clientSecret, refreshToken });
  const token = await accessToken(call, asking);
  const url = new URL(`/youtube/v3/${resource}?${new URLSearchParams({ textFormat: "plainText", ...query })}`, server);
  const troubleOf = (_: number, body: unknown) => troubles[Failure.safeParse(body).data?.error.errors[0]!.reason ?? ""];
  try {
    const headers = { authorization: `Bearer ${token}` };
    return (await requestJson(call, url, schema, { ...asked, headers, troubleOf })).body;
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "sign-in-again") forgetToken(asking);
    throw error;
  }
}
