import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Tell } from "../draft/draft.ts";
import { finishTask } from "./finish-task.ts";
import { listTasks } from "./list-tasks.ts";
import { tasksOf } from "./tasks-of.ts";

const conversation = { id: "c1", brand: "acme", platform: "mastodon", retentionDays: 30 };

async function aWorld() {
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  const as = (name: string, role: "viewer" | "drafter" = "drafter"): Context => ({
    ...world.ctx,
    actor: { id: name, name, role },
  });
  await world.ctx.store.commit([{ put: keys.conversation("acme", "c1"), value: { ...conversation, version: 1 } }]);
  const tell = (tells: Tell[], reply: string, at: string) =>
    world.ctx.store.commit(tasksOf(conversation, tells, reply, at));
  return { ...world, as, tell };
}

test("each who is to be told is a task, once, whatever is repeated; what is open comes first, the newest first", async () => {
  const { ctx, as, tell } = await aWorld();
  const praised: Tell = { to: "praised", name: "Ruth" };
  await tell([praised, praised, { to: "branch" }], "r1", "2027-01-05T12:00:00Z");
  await expect(tell([praised], "r1", "2027-01-05T12:00:00Z")).rejects.toMatchObject({ name: "Conflict" });
  await tell([{ to: "legal" }], "r2", "2027-01-05T13:00:00Z");
  const tasks = await listTasks(ctx, "acme");
  expect(tasks.map((task) => ["to" in task && task.to, task.what === "tell" ? task.name : undefined])).toEqual(
    expect.arrayContaining([
      ["legal", undefined],
      ["praised", "Ruth"],
      ["branch", undefined],
    ]),
  );
  expect(tasks[0]).toMatchObject({ to: "legal", conversation: "c1", platform: "mastodon", what: "tell", version: 1 });
  const done = await finishTask(as("dana"), "acme", tasks[0]!.id);
  expect(done).toMatchObject({ version: 2, done: { by: "dana", at: "2027-01-05T12:00:00.000Z" } });
  expect((await listTasks(ctx, "acme")).map((task) => "to" in task && task.to).at(-1)).toBe("legal");
});

test("the second who finishes a task is told who was first", async () => {
  const { ctx, as, tell } = await aWorld();
  await tell([{ to: "legal" }], "r1", "2027-01-05T12:00:00Z");
  const [task] = await listTasks(ctx, "acme");
  const both = await Promise.allSettled(["dana", "noam"].map((name) => finishTask(as(name), "acme", task!.id)));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(finishTask(as("noam"), "acme", task!.id)).rejects.toMatchObject({
    code: "taken",
    details: { by: expect.any(String) },
  });
  await expect(finishTask(as("noam"), "acme", "tnone")).rejects.toMatchObject({ code: "not-found" });
  await expect(finishTask(as("mia", "viewer"), "acme", task!.id)).rejects.toMatchObject({ code: "not-allowed" });
});

test("tasks are forgotten with their conversation, finished or not", async () => {
  const { ctx, as, tell, at } = await aWorld();
  await tell([{ to: "legal" }, { to: "press" }], "r1", "2027-01-05T12:00:00Z");
  await finishTask(as("dana"), "acme", (await listTasks(ctx, "acme"))[0]!.id);
  at("2027-02-04T11:00:00Z");
  expect(await listTasks(ctx, "acme")).toHaveLength(2);
  at("2027-02-04T12:00:00Z");
  expect(await listTasks(ctx, "acme")).toEqual([]);
});

test("however much is done, what is open is listed, and first", async () => {
  const { ctx, as, tell, at } = await aWorld();
  await tell([{ to: "crisis" }], "r-old", "2027-01-01T12:00:00Z");
  for (let n = 0; n < 520; n++) {
    const moment = new Date(Date.parse("2027-01-05T12:00:00Z") + n * 1000).toISOString();
    await tell([{ to: "branch" }], `r${n}`, moment);
    at(moment);
    await finishTask(as("dana"), "acme", (await listTasks(ctx, "acme"))[0]!.id);
  }
  const tasks = await listTasks(ctx, "acme");
  expect(tasks).toHaveLength(521);
  expect(tasks[0]).toMatchObject({ to: "crisis" });
});
