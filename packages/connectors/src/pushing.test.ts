import { expect, test } from "vitest";
import { pushing } from "./pushing.ts";
import { connectors } from "./registry.ts";

test("every connector with a webhook is among the pushing ones, and no other", () => {
  const withWebhook = Object.entries(connectors).filter(([, { webhook }]) => webhook);
  expect(pushing).toEqual(Object.fromEntries(withWebhook));
});
