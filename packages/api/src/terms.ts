import { tryTerms } from "@earshot/core/terms-tried/try-terms";
import { Hono } from "hono";
import { jsonOf } from "./body.ts";
import type { Env } from "./session.ts";

/** Search terms tried before they are saved; without a brand only what they mean. */
export const terms = new Hono<Env>()
  .post("/terms/try", async (c) => c.json(await tryTerms(c.get("ctx"), undefined, await jsonOf(c))))
  .post("/brands/:brand/terms/try", async (c) =>
    c.json(await tryTerms(c.get("ctx"), c.req.param("brand"), await jsonOf(c))),
  );
