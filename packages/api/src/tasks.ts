import { closePublicly } from "@earshot/core/private-talk/close-publicly";
import { dropPromise, postponePromise } from "@earshot/core/promise/change-promise";
import { finishTask } from "@earshot/core/task/finish-task";
import { listTasks } from "@earshot/core/task/list-tasks";
import { parse } from "@earshot/core/parse";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import { pageOf, Paging } from "./paged.ts";
import type { Env } from "./session.ts";

export const tasks = new Hono<Env>()
  .get("/tasks", async (c) => {
    const asked = parse(Paging, c.req.query());
    const { page: found, next } = pageOf(await listTasks(c.get("ctx"), c.req.param("brand")!), ({ id }) => id, asked);
    return c.json({ tasks: found, ...(next && { next }) });
  })
  .post("/tasks/:id/done", noBody, async (c) =>
    c.json(await finishTask(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  )
  .post("/tasks/:id/postpone", async (c) =>
    c.json(await postponePromise(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  )
  .post("/tasks/:id/drop", noBody, async (c) =>
    c.json(await dropPromise(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  )
  .post("/tasks/:id/private", async (c) =>
    c.json(await closePublicly(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), await jsonOf(c))),
  );
