import { addView, changeView, listViews, removeView } from "@earshot/core/desk/views";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";

export const savedViews = new Hono<Env>()
  .get("/views", async (c) => c.json({ views: await listViews(c.get("ctx"), c.req.param("brand")!) }))
  .post("/views", async (c) => c.json(await addView(c.get("ctx"), c.req.param("brand")!, await jsonOf(c)), 201))
  .patch("/views/:id", async (c) =>
    c.json(await changeView(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .delete("/views/:id", noBody, async (c) => {
    await removeView(c.get("ctx"), c.req.param("brand")!, c.req.param("id"));
    return c.body(null, 204);
  });
