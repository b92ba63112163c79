import { listNoContact } from "@earshot/core/wellbeing/list-no-contact";
import { noteHostile, putPauseOff, readStrain } from "@earshot/core/wellbeing/note-hostile";
import { setContact } from "@earshot/core/wellbeing/set-contact";
import { parse } from "@earshot/core/parse";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import { pageOf, Paging } from "./paged.ts";
import type { Env } from "./session.ts";

/** Whom nobody is to write to, and how much that is hostile one read. */
export const wellbeing = new Hono<Env>()
  .get("/no-contact", async (c) => {
    const asked = parse(Paging, c.req.query());
    const all = await listNoContact(c.get("ctx"), c.req.param("brand")!);
    const { page: authors, next } = pageOf(all, ({ platform, author }) => `${platform}:${author}`, asked);
    return c.json({ authors, ...(next && { next }) });
  })
  .post("/contact", async (c) => c.json(await setContact(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))))
  .get("/strain", async (c) => c.json(await readStrain(c.get("ctx"), c.req.param("brand")!)))
  .post("/strain", async (c) => c.json(await noteHostile(c.get("ctx"), c.req.param("brand")!, await jsonOf(c))))
  .post("/strain/not-now", noBody, async (c) => c.json(await putPauseOff(c.get("ctx"), c.req.param("brand")!)));
