import { exportQuality } from "@earshot/core/quality/export-quality";
import { getQuality } from "@earshot/core/quality/get-quality";
import { Hono } from "hono";
import type { Env } from "./session.ts";

/** What people did in a week with what Earshot proposed and judged. */
export const quality = new Hono<Env>()
  .get("/quality", async (c) => c.json(await getQuality(c.get("ctx"), c.req.param("brand")!, c.req.query())))
  .get("/quality.csv", async (c) => {
    const { name, csv } = await exportQuality(c.get("ctx"), c.req.param("brand")!, c.req.query());
    return c.body(csv, 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    });
  });
