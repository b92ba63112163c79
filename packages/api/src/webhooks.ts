import type { Context } from "@earshot/core/context";
import { receivePush, type FindConnector } from "@earshot/core/source/receive-push";
import { Hono } from "hono";
import { answerProblems } from "./problem.ts";
import { bytesOf } from "./body.ts";

const NO_BODY = new Uint8Array();

/** Pushes from platforms: no session, the connector verifies each over the raw body; what is good is queued before the answer. */
export function webhooks(context: () => Context, find?: FindConnector) {
  return new Hono().onError(answerProblems(() => context().log)).on(["GET", "POST"], "/:brand/:source", async (c) => {
    const { method } = c.req;
    const request = {
      method,
      headers: c.req.raw.headers,
      query: new URL(c.req.url).searchParams,
      body: method === "GET" ? NO_BODY : await bytesOf(c.req.raw),
    };
    const outcome = await receivePush(context(), c.req.param("brand"), c.req.param("source"), request, find);
    return outcome instanceof Response ? outcome : c.json({ queued: outcome }, 202);
  });
}
