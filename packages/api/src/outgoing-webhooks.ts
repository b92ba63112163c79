import {
  addEndpoint,
  changeEndpoint,
  removeEndpoint,
  rotateSecret,
} from "@earshot/core/outgoing-webhook/change-endpoints";
import { listDeliveries } from "@earshot/core/outgoing-webhook/deliveries";
import { listEndpoints } from "@earshot/core/outgoing-webhook/endpoint-view";
import { replayOne, replaySince, sendTest } from "@earshot/core/outgoing-webhook/replay";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";

/** Where a brand's events are sent, and what became of sending them. */
export const outgoingWebhooks = new Hono<Env>()
  .get("/webhooks", async (c) => c.json({ endpoints: await listEndpoints(c.get("ctx"), c.req.param("brand")!) }))
  .post("/webhooks", async (c) => c.json(await addEndpoint(c.get("ctx"), c.req.param("brand")!, await jsonOf(c)), 201))
  .patch("/webhooks/:id", async (c) =>
    c.json(await changeEndpoint(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .delete("/webhooks/:id", noBody, async (c) => {
    await removeEndpoint(c.get("ctx"), c.req.param("brand")!, c.req.param("id"));
    return c.body(null, 204);
  })
  .post("/webhooks/:id/rotate", async (c) =>
    c.json(await rotateSecret(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post("/webhooks/:id/test", noBody, async (c) =>
    c.json(await sendTest(c.get("ctx"), c.req.param("brand")!, c.req.param("id")), 202),
  )
  .get("/webhooks/:id/deliveries", async (c) =>
    c.json(await listDeliveries(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), c.req.query())),
  )
  .post("/webhooks/:id/deliveries/replay", async (c) => {
    const [ctx, brand, id, asked] = [c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c)];
    const isOne = typeof asked === "object" && asked !== null && "event" in asked;
    return c.json(isOne ? await replayOne(ctx, brand, id, asked) : await replaySince(ctx, brand, id, asked), 202);
  });
