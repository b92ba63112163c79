import { playground } from "@earshot/connectors/playground/index";
import type { Rule } from "@earshot/core/connector";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld } from "../support/world.ts";

const rules: Rule[] = [];
const noAnswer: Rule = {
  id: "too-old",
  forbids: { afterDays: 0 },
  says: "Nobody may be answered here.",
  source: "https://playground.example/rules",
  since: "2026-01-01",
};
let world: Awaited<ReturnType<typeof startWorld>>;

beforeAll(async () => {
  world = await startWorld({
    connectors: { playground: { ...playground, rulebook: { ...playground.rulebook, rules } } },
  });
});
afterAll(() => world.close());

test("a platform's rule is shown with its source, holds an approval back, and stops what was approved before it held", async () => {
  const { source } = await world.brand();
  const { post, view } = await world.drafted(source, {
    text: "Acme, my order is late",
    author: { name: "Mia" },
  });
  const mia = await world.person("approver", "Dana");
  const path = `/api/brands/acme/conversations/${view.conversation.id}`;
  const body = { fingerprint: view.fingerprint, text: world.newestDraft(view).text };

  rules.push(noAnswer);
  expect((await mia("GET", path)).body).toMatchObject({ canReply: false, forbidden: noAnswer });
  expect(await mia("POST", `${path}/approve`, body)).toMatchObject({
    status: 400,
    body: {
      code: "bad-input",
      message: expect.stringContaining("Nobody may be answered here."),
      details: { rule: noAnswer },
    },
  });

  rules.pop();
  expect((await mia("POST", `${path}/approve`, body)).body).toMatchObject({ canReply: true });
  rules.push(noAnswer);
  world.clock.advance(60);
  await world.tick();
  const given = await world.until(async () => {
    const now = await world.view("acme", view.conversation.id);
    return now.conversation.status === "open" && now;
  }, "the reply to come back");
  expect(given.replies.at(-1)).toMatchObject({ status: "failed", trouble: "refused" });
  expect(given.conversation.reason).toContain("Nobody may be answered here.");
  expect((await world.client.thread(post)).replies).toEqual([]);
});
