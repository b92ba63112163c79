import type { Context } from "@earshot/core/context";
import { takePush } from "@earshot/core/helpdesk/take-push";
import { Hono } from "hono";
import { bytesOf } from "./body.ts";
import { answerProblems } from "./problem.ts";

/** Pushes from helpdesks: no session, each is verified over its raw body. */
export function helpdeskPushes(context: () => Context) {
  return new Hono().onError(answerProblems(() => context().log)).post("/:brand", async (c) => {
    const request = { headers: c.req.raw.headers, body: await bytesOf(c.req.raw) };
    return c.json({ queued: await takePush(context(), c.req.param("brand"), request) }, 202);
  });
}
