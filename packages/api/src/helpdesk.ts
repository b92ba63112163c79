import { viewHelpdesk } from "@earshot/core/helpdesk/view-helpdesk";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";

/** Changed once in a while: what does it is read when somebody does. */
const changes = () => import("@earshot/core/helpdesk/connect-helpdesk");

/** The helpdesk that a brand's conversations are handed over to. */
export const helpdesk = new Hono<Env>()
  .get("/helpdesk", async (c) => c.json(await viewHelpdesk(c.get("ctx"), c.req.param("brand")!)))
  .put("/helpdesk", async (c) => {
    const { connectHelpdesk } = await changes();
    return c.json(await connectHelpdesk(c.get("ctx"), c.req.param("brand")!, await jsonOf(c)));
  })
  .post("/helpdesk/test", noBody, async (c) => {
    const { testHelpdesk } = await changes();
    return c.json(await testHelpdesk(c.get("ctx"), c.req.param("brand")!), 202);
  })
  .delete("/helpdesk", noBody, async (c) => {
    const { removeHelpdesk } = await changes();
    await removeHelpdesk(c.get("ctx"), c.req.param("brand")!);
    return c.body(null, 204);
  });
