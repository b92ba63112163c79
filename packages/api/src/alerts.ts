import { countAlerts, listAlerts } from "@earshot/core/alert/list-alerts";
import { acknowledgeAlert, endAlert, snoozeAlert } from "@earshot/core/alert/settle-alert";
import { closeIncident, setHolding } from "@earshot/core/incident/change-incident";
import { openIncident } from "@earshot/core/incident/open-incident";
import { listIncidents, readIncident } from "@earshot/core/incident/read-incident";
import { listOutreach } from "@earshot/core/outreach/list-outreach";
import { saveNotice, settleOutreach } from "@earshot/core/outreach/settle-outreach";
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
  .get("/incidents", async (c) => {
    const asked = parse(Paging, c.req.query());
    const all = await listIncidents(c.get("ctx"), c.req.param("brand")!);
    const { page: found, next } = pageOf(all, ({ id }) => id, asked);
    return c.json({ incidents: found, ...(next && { next }) });
  })
  .get("/incidents/:id", async (c) =>
    c.json(await readIncident(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  )
  .get("/outreach", async (c) => {
    const asked = parse(Paging, c.req.query());
    const all = await listOutreach(c.get("ctx"), c.req.param("brand")!);
    const { page: proposals, next } = pageOf(all, ({ id }) => id, asked);
    return c.json({ proposals, ...(next && { next }) });
  })
  .post("/outreach/:id/article", async (c) =>
    c.json(await saveNotice(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post("/outreach/:id/settle", async (c) =>
    c.json(await settleOutreach(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post("/incidents", async (c) =>
    c.json(await openIncident(c.get("ctx"), c.req.param("brand")!, await jsonOf(c)), 201),
  )
  .post("/incidents/:id/close", async (c) =>
    c.json(await closeIncident(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .put("/incidents/:id/holding", async (c) =>
    c.json(await setHolding(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post("/alerts/:id/acknowledge", noBody, async (c) =>
    c.json(await acknowledgeAlert(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  )
  .post("/alerts/:id/snooze", async (c) =>
    c.json(await snoozeAlert(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post("/alerts/:id/end", noBody, async (c) =>
    c.json(await endAlert(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  );
