import { parse } from "@earshot/core/parse";
import { erasePerson } from "@earshot/core/privacy/erase-person";
import { exportPerson } from "@earshot/core/privacy/export-person";
import { listErasures, readErasure } from "@earshot/core/privacy/list-erasures";
import { Hono } from "hono";
import { jsonOf } from "./body.ts";
import { pageOf, Paging } from "./paged.ts";
import type { Env } from "./session.ts";

/** What people may ask of those who hold their words: what there is, and that it goes. */
export const privacy = new Hono<Env>()
  .get("/privacy/erasures", async (c) => {
    const asked = parse(Paging, c.req.query());
    const { page, next } = pageOf(await listErasures(c.get("ctx"), c.req.param("brand")!), ({ id }) => id, asked);
    return c.json({ erasures: page, ...(next && { next }) });
  })
  .get("/privacy/erasures/:id", async (c) =>
    c.json(await readErasure(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  )
  // The person is in the body: what stands in an address is logged on its way.
  .post("/privacy/erase", async (c) =>
    c.json(await erasePerson(c.get("ctx"), c.req.param("brand")!, await jsonOf(c)), 202),
  )
  .post("/privacy/export", async (c) =>
    c.json(await exportPerson(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))),
  );
