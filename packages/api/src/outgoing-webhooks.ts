import { listDeliveries } from "@earshot/core/outgoing-webhook/deliveries";
import { listEndpoints } from "@earshot/core/outgoing-webhook/endpoint-view";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";

/** Changed once in a while: what does it is read when somebody does. */
const changes = () => import("@earshot/core/outgoing-webhook/change-endpoints");
const again = () => import("@earshot/core/outgoing-webhook/replay");

/** Where a brand's events are sent, and what became of sending them. */
export const outgoingWebhooks = new Hono<Env>()
  .get("/webhooks", async (c) => c.json({ endpoints: await listEndpoints(c.get("ctx"), c.req.param("brand")!) }))
  .post("/webhooks", async (c) => {
    const { addEndpoint } = await changes();
    return c.json(await addEndpoint(c.get("ctx"), c.req.param("brand")!, await jsonOf(c)), 201);
  })
  .patch("/webhooks/:id", async (c) => {
    const { changeEndpoint } = await changes();
    return c.json(await changeEndpoint(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c)));
  })
  .delete("/webhooks/:id", noBody, async (c) => {
    const { removeEndpoint } = await changes();
    await removeEndpoint(c.get("ctx"), c.req.param("brand")!, c.req.param("id"));
    return c.body(null, 204);
  })
  .post("/webhooks/:id/rotate", async (c) => {
    const { rotateSecret } = await changes();
    return c.json(await rotateSecret(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c)));
  })
  .post("/webhooks/:id/test", noBody, async (c) => {
    const { sendTest } = await again();
    return c.json(await sendTest(c.get("ctx"), c.req.param("brand")!, c.req.param("id")), 202);
  })
  .get("/webhooks/:id/deliveries", async (c) =>
    c.json(await listDeliveries(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), c.req.query())),
  )
  .post("/webhooks/:id/deliveries/replay", async (c) => {
    const [ctx, brand, id, asked] = [c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c)];
    const { replayOne, replaySince } = await again();
    const isOne = typeof asked === "object" && asked !== null && "event" in asked;
    return c.json(isOne ? await replayOne(ctx, brand, id, asked) : await replaySince(ctx, brand, id, asked), 202);
  });
