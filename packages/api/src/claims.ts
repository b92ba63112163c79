import { claimConversation } from "@earshot/core/claim/claim-conversation";
import { leaveConversation } from "@earshot/core/claim/leave-conversation";
import { lookAt } from "@earshot/core/claim/look-at";
import { snoozeTimes } from "@earshot/core/conversation/snooze-times";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";

/** Who is writing and who is looking; none of it changes a conversation. */
export const claims = new Hono<Env>()
  .get("/snooze-times", async (c) => c.json(await snoozeTimes(c.get("ctx"), c.req.param("brand")!)))
  .post("/conversations/:id/claim", async (c) =>
    c.json(await claimConversation(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post("/conversations/:id/look", noBody, async (c) =>
    c.json(await lookAt(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  )
  .post("/conversations/:id/leave", async (c) => {
    await leaveConversation(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c));
    return c.body(null, 204);
  });
