import { listPlaybooks, removePlaybook, savePlaybook } from "@earshot/core/draft/playbooks";
import { listEdits, settleEdit } from "@earshot/core/draft/edits";
import { tryText } from "@earshot/core/draft/try-text";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";

export const playbooks = new Hono<Env>()
  .get("/playbooks", async (c) => c.json({ playbooks: await listPlaybooks(c.get("ctx"), c.req.param("brand")!) }))
  .post("/try", async (c) => c.json(await tryText(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))))
  .get("/edits", async (c) => c.json({ edits: await listEdits(c.get("ctx"), c.req.param("brand")!) }))
  .post("/edits/:id/:decision{accept|dismiss}", noBody, async (c) => {
    await settleEdit(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), c.req.param("decision") === "accept");
    return c.body(null, 204);
  })
  .put("/playbooks/:id", async (c) =>
    c.json(await savePlaybook(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .delete("/playbooks/:id", noBody, async (c) => {
    await removePlaybook(c.get("ctx"), c.req.param("brand")!, c.req.param("id"));
    return c.body(null, 204);
  });
