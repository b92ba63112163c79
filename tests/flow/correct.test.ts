import { afterAll, beforeAll, expect, test } from "vitest";
import { exportCorrections } from "@earshot/core/classification/export-corrections";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  dana = await world.person("approver", "Dana");
});
afterAll(() => world.close());

const post = (name: string, text: string) => ({ author: { name }, text, kind: "post" as const });
const text = "Is the acme shop by the harbour the one with the blue door and the long queue outside?";
const judged = (view: Awaited<ReturnType<World["view"]>>) => view.mentions[0]!.classification;

test("a correction holds for the mention, for the next that is the same or nearly so, and not for others", async () => {
  const { view } = await world.drafted(source, post("Ana", text));
  expect(judged(view)).toMatchObject({ urgency: "normal" });
  const done = await dana("POST", `/api/brands/acme/conversations/${view.conversation.id}/correct`, {
    sentiment: "negative",
    urgency: "high",
    intents: ["complaint"],
  });
  expect(done.body).toMatchObject({ conversation: { urgency: "high", sentiment: "negative", intents: ["complaint"] } });
  expect(done.body.conversation.dueAt < view.conversation.dueAt!).toBe(true);

  const same = await world.drafted(source, post("Ben", text));
  expect(judged(same.view)).toMatchObject({ sentiment: "negative", urgency: "high", intents: ["complaint"] });
  const near = await world.drafted(source, post("Cleo", `${text.replace("?", "??")} 😡 https://acme.example/7`));
  expect(judged(near.view)).toMatchObject({ urgency: "high", by: expect.stringMatching(/^sentiment-1.*\+x/) });
  expect(judged(near.view).evidence[0]).toMatchObject({ label: "correction" });
  const other = await world.drafted(source, post("Dov", "Does acme sell oat milk by the litre in the station shop?"));
  expect(judged(other.view)).toMatchObject({ urgency: "normal", by: expect.not.stringContaining("+x") });
});

test("corrections are exported as lines to train with", async () => {
  const ctx = { ...world.ctx, actor: "earshot" as const };
  let lines = "";
  for await (const line of exportCorrections(ctx, "acme")) lines += line;
  expect(
    lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object),
  ).toEqual([
    expect.objectContaining({ text, label: "negative", lang: "en", source: "en-corrections-acme", urgency: "high" }),
  ]);
});

test("an empty verdict and an unknown conversation are refused", async () => {
  const id = (await world.open())[0]!.id;
  expect((await dana("POST", `/api/brands/acme/conversations/${id}/correct`, {})).status).toBe(400);
  expect((await dana("POST", "/api/brands/acme/conversations/cnone/correct", { urgency: "low" })).status).toBe(404);
});
