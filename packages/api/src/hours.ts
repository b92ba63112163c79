import { setVip } from "@earshot/core/brand/vip";
import { parity } from "@earshot/core/hours/parity";
import { recountDeadlines } from "@earshot/core/hours/recount-deadlines";
import { Hono } from "hono";
import { jsonOf } from "./body.ts";
import type { Env } from "./session.ts";

/** Opening hours, deadlines, clocks and who matters. */
export const hours = new Hono<Env>()
  .post("/vips", async (c) => c.json(await setVip(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))))
  .get("/parity", async (c) => c.json(await parity(c.get("ctx"), c.req.param("brand")!, c.req.query())))
  .post("/deadlines/recount", async (c) =>
    c.json(await recountDeadlines(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))),
  );

/** The countries whose public holidays are known. */
export const calendars = new Hono<Env>().get("/calendars", async (c) =>
  c.json({ calendars: (await c.get("ctx").calendars?.list()) ?? [] }),
);
