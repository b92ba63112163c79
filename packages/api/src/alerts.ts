import { countAlerts, listAlerts } from "@earshot/core/alert/list-alerts";
import { acknowledgeAlert, endAlert, snoozeAlert } from "@earshot/core/alert/settle-alert";
import { parse } from "@earshot/core/parse";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import { pageOf, Paging } from "./paged.ts";
import type { Env } from "./session.ts";

export const alerts = new Hono<Env>()
  .get("/alerts", async (c) => {
    const asked = parse(Paging, c.req.query());
    const { page: found, next } = pageOf(await listAlerts(c.get("ctx"), c.req.param("brand")!), ({ id }) => id, asked);
    return c.json({ alerts: found, ...(next && { next }) });
  })
  .get("/alerts/count", async (c) => c.json(await countAlerts(c.get("ctx"), c.req.param("brand")!)))
  .post("/alerts/:id/acknowledge", noBody, async (c) =>
    c.json(await acknowledgeAlert(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  )
  .post("/alerts/:id/snooze", async (c) =>
    c.json(await snoozeAlert(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post("/alerts/:id/end", noBody, async (c) =>
    c.json(await endAlert(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  );
