import { Hono } from "hono";
import { expect, test } from "vitest";
import { createMemoryStore } from "../../../tests/support/memory-store.ts";
import { createCourtesy } from "./courtesy.ts";

const key = { pk: "a", sk: "b" };

test("work waits while somebody is being answered, and goes on when they are", async () => {
  const { first, patient } = createCourtesy();
  const store = createMemoryStore();
  const work = patient(store);
  let answer = () => {};
  const app = new Hono().use(first).get("/", async (c) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return c.text("done");
  });
  await work.commit([{ put: key, value: { n: 1 } }]);
  const asked = app.request("/");
  await Promise.resolve();
  const done: string[] = [];
  const waits = work.get<{ n: number }>(key).then((value) => (done.push("work"), value));
  await store.get(key);
  answer();
  await Promise.resolve(asked).then(() => done.push("answer"));
  expect(await waits).toEqual({ n: 1 });
  expect(done).toEqual(["answer", "work"]);
});

test("it does not wait for ever, and goes on after an answer that failed", async () => {
  const { first, patient } = createCourtesy();
  const work = patient(createMemoryStore());
  const app = new Hono()
    .use(first)
    .get("/never", () => new Promise<Response>(() => undefined))
    .get("/fails", () => Promise.reject(new Error("no")))
    .onError((_, c) => c.text("no", 500));
  expect((await app.request("/fails")).status).toBe(500);
  expect(await work.get(key)).toBeUndefined();
  void app.request("/never");
  await Promise.resolve();
  expect(await work.getMany([key])).toEqual([undefined]);
  expect((await work.page("a")).items).toEqual([]);
  expect((await work.list("inbox", "a")).items).toEqual([]);
});
