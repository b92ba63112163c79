import { expect, test } from "vitest";
import { findPushing, pushing } from "./pushing.ts";
import { connectors } from "./registry.ts";

test("every connector with a webhook is among the pushing ones, and no other", async () => {
  const withWebhook = Object.entries(connectors).filter(([, { webhook }]) => webhook);
  expect(Object.keys(pushing).sort()).toEqual(withWebhook.map(([platform]) => platform).sort());
  for (const [platform, connector] of withWebhook) expect(await findPushing(platform)).toBe(connector);
});

test("a platform that does not push, or that there is none, is not found", async () => {
  expect(await findPushing("hacker-news")).toBeUndefined();
  expect(await findPushing("constructor")).toBeUndefined();
});
