import { audited } from "@earshot/core/audit/audited";
import { happened, saved } from "@earshot/core/conversation/moves";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aConversation } from "../../packages/core/src/desk/a-conversation.fixture.ts";
import { createDigestWorld } from "../support/digest-world.ts";
import { startStack } from "../support/stack.ts";

let units = 0;
let stack: Awaited<ReturnType<typeof startStack>>;
beforeAll(async () => {
  stack = await startStack({ onUse: ({ units: used }) => (units += used) });
});
afterAll(() => stack.close());

async function unitsOf(work: () => Promise<unknown>): Promise<number> {
  units = 0;
  await work();
  return units;
}

test("that an act on a conversation is listed costs one write unit", async () => {
  const act = (id: string, what: "dismissed" | "snoozed") => {
    const next = { ...aConversation(), id };
    const event = { at: "2027-01-05T12:00:00.000Z", by: "p1234567890abcdef", what, why: "They asked for nothing." };
    return unitsOf(() => stack.store.commit([saved(next, { absent: true }), happened(next, event)]));
  };
  const [listed, unlisted] = [await act("c1", "dismissed"), await act("c2", "snoozed")];
  expect(listed - unlisted).toBe(1);
});

test("a record of a setting costs some units, and settings are changed seldom", async () => {
  const { ctx } = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  const record = () =>
    audited(ctx, { brand: "acme", what: "brand.changed", before: { name: "A" }, after: { name: "B" } });
  const used = await unitsOf(() => stack.store.commit(record()));
  expect(used).toBeLessThanOrEqual(4);
});
