import { cancelReplay } from "@earshot/core/replay/cancel-replay";
import { listReplays, readChanged, readReplay } from "@earshot/core/replay/read-replays";
import { saveReplayed } from "@earshot/core/replay/save-replayed";
import { startReplay } from "@earshot/core/replay/start-replay";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";

/** Changes of settings, tried on what was heard before they are saved. */
export const replays = new Hono<Env>()
  .get("/replays", async (c) => c.json(await listReplays(c.get("ctx"), c.req.param("brand")!)))
  .post("/replays", async (c) => c.json(await startReplay(c.get("ctx"), c.req.param("brand")!, await jsonOf(c)), 201))
  .get("/replays/:id", async (c) => c.json(await readReplay(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))))
  .get("/replays/:id/changes", async (c) =>
    c.json(await readChanged(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), c.req.query())),
  )
  .post("/replays/:id/cancel", noBody, async (c) =>
    c.json(await cancelReplay(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  )
  .post("/replays/:id/save", noBody, async (c) =>
    c.json(await saveReplayed(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  );
