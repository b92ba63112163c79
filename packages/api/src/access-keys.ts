import { listKeys } from "@earshot/core/access-key/list-keys";
import { makeKey } from "@earshot/core/access-key/make-key";
import { renameKey } from "@earshot/core/access-key/rename-key";
import { revokeKey } from "@earshot/core/access-key/revoke-key";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";

/** Keys that let machines in. A key's token is answered once, when it is made. */
export const accessKeys = new Hono<Env>()
  .get("/keys", async (c) => c.json({ keys: await listKeys(c.get("ctx")) }))
  .post("/keys", async (c) => c.json(await makeKey(c.get("ctx"), await jsonOf(c)), 201))
  .patch("/keys/:id", async (c) => c.json(await renameKey(c.get("ctx"), c.req.param("id"), await jsonOf(c))))
  .delete("/keys/:id", noBody, async (c) => {
    await revokeKey(c.get("ctx"), c.req.param("id"));
    return c.body(null, 204);
  });
