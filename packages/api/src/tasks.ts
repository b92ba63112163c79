import { finishTask } from "@earshot/core/task/finish-task";
import { listTasks } from "@earshot/core/task/list-tasks";
import { Hono } from "hono";
import type { Env } from "./session.ts";

export const tasks = new Hono<Env>()
  .get("/tasks", async (c) => c.json({ tasks: await listTasks(c.get("ctx"), c.req.param("brand")!) }))
  .post("/tasks/:id/done", async (c) =>
    c.json(await finishTask(c.get("ctx"), c.req.param("brand")!, c.req.param("id"))),
  );
