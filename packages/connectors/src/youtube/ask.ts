import type { Trouble } from "@earshot/core/errors";
import * as z from "zod";
import { withToken } from "../access-token.ts";
import { googleToken } from "../google-access.ts";
import { consentIn } from "../google-consent.ts";
import { request, requestJson, type Asked } from "../http.ts";
import type { YouTubeCall } from "./settings.ts";

const Failure = z.object({ error: z.object({ errors: z.array(z.object({ reason: z.string() })).min(1) }) });

/** Reasons whose status says something else. */
const troubles: Record<string, Trouble> = {
  quotaExceeded: "slow-down",
  dailyLimitExceeded: "slow-down",
  rateLimitExceeded: "slow-down",
  commentsDisabled: "refused",
  commentTextTooLong: "refused",
  commentNotFound: "gone",
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
  const url = addressOf(call, resource, { ...(asked.effect === "read" && { textFormat: "plainText" }), ...query });
  return asOwner(call, async (as) => (await requestJson(call, url, schema, { ...asked, ...as })).body);
}

/** Deletes a comment; YouTube answers with nothing. */
export async function remove(call: YouTubeCall, id: string): Promise<void> {
  const url = addressOf(call, "comments", { id });
  await asOwner(call, async (as) => request(call, url, { effect: "write", method: "DELETE", ...as }));
}

const addressOf = ({ settings }: YouTubeCall, resource: string, query: Record<string, string>) =>
  new URL(`/youtube/v3/${resource}?${new URLSearchParams(query)}`, settings.server);

async function asOwner<T>(call: YouTubeCall, work: (as: Pick<Asked, "headers" | "troubleOf">) => Promise<T>) {
  const asking = googleToken(call, call.settings.tokenServer, consentIn(call.secret, "the channel's owner"));
  return withToken(call, asking, async (headers) => work({ headers: { ...headers }, troubleOf }));
}

function troubleOf(_: number, body: unknown): Trouble | undefined {
  return troubles[Failure.safeParse(body).data?.error.errors[0]!.reason ?? ""];
}
