import { search } from "@earshot/core/search/search";
import { Hono } from "hono";
import type { Env } from "./session.ts";

export const searches = new Hono<Env>().get("/search", async (c) =>
  c.json(await search(c.get("ctx"), c.req.param("brand")!, { q: "", ...c.req.query() })),
);
