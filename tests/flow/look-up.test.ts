import { playground } from "@earshot/connectors/playground/index";
import { ConnectorError } from "@earshot/core/errors";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let failures = 1;

beforeAll(async () => {
  world = await startWorld({
    connectors: {
      playground: {
        ...playground,
        webhook: async () => ({ items: [], lookUp: ["p1", "gone"] }),
        async lookUp(_, named) {
          if (named === "gone") return undefined;
          if (failures-- > 0) throw new ConnectorError("unavailable", "Not now.");
          return {
            platform: "playground",
            nativeId: named,
            kind: "post",
            author: { id: "mia", name: "Mia" },
            text: "Where is my order? I am disappointed",
            visibility: "public",
            addressed: true,
          };
        },
      },
    },
  });
});
afterAll(() => world.close());

test("what a push only names is read afterwards, again when the platform fails, and heard once", async () => {
  const { source } = await world.brand();
  const push = () => world.api.request(`/webhooks/acme/${source.id}`, { method: "POST", body: "{}" });
  expect(await (await push()).json()).toEqual({ queued: 2 });
  expect(await (await push()).json()).toEqual({ queued: 0 });
  const [conversation] = await world.until(async () => {
    const open = await world.open();
    return open.length > 0 && open;
  }, "the mention");
  expect(failures).toBeLessThan(0);
  expect(conversation).toMatchObject({ mention: "playground:p1", author: { name: "Mia" } });
  expect(await world.open()).toHaveLength(1);
});
