import { createHmac } from "node:crypto";
import { addBrand } from "@earshot/core/brand/add-brand";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeWebhook } from "../support/fakes/webhook.ts";
import { startWorld } from "../support/world.ts";

let world: Awaited<ReturnType<typeof startWorld>>;
let other: Awaited<ReturnType<typeof fakeWebhook>>;

beforeAll(async () => {
  world = await startWorld();
  other = await fakeWebhook();
});
afterAll(async () => {
  await other.close();
  await world.close();
});

test("another system pushes to the address that the source shows, twice, is heard once, and gets the approved reply once", async () => {
  await addBrand(world.ctx, { id: "acme", name: "Acme", terms: "acme", voice: { contact: "care@acme.example" } });
  const admin = await world.person("admin", "Ada");
  const added = await admin("POST", "/api/brands/acme/sources", {
    platform: "webhook",
    settings: other.settings,
    secret: other.secret,
  });
  expect(added.body).toMatchObject({ webhook: `/webhooks/acme/${added.body.id}`, hasSecret: true });
  await world.collect({ brand: "acme", id: added.body.id });

  const id = other.post({ text: "My order never came, I am disappointed", at: world.clock.now().toISOString() });
  const body = JSON.stringify({
    mentions: [{ id, text: "My order never came, I am disappointed", author: { id: "u7", name: "Mia" } }],
  });
  const push = (secret: string) => {
    const timestamp = String(Math.floor(world.clock.now().getTime() / 1000));
    const mac = createHmac("sha256", secret).update(`m1.${timestamp}.${body}`).digest("base64");
    return world.api.request(added.body.webhook, {
      method: "POST",
      headers: { "webhook-id": "m1", "webhook-timestamp": timestamp, "webhook-signature": `v1,${mac}` },
      body,
    });
  };
  expect((await push("somebody else's secret")).status).toBe(403);
  const taken = await Promise.all([1, 2].map(async () => (await push(other.secret.signingSecret)).status));
  expect(taken).toEqual([202, 202]);
  // Kept by somebody and sent again: believed, and without effect.
  const again = await push(other.secret.signingSecret);
  expect([again.status, await again.json()]).toEqual([202, { queued: 0 }]);

  const [conversation] = await world.until(async () => {
    const open = (await world.open()).filter(({ draft, draftDueAt }) => draft && !draftDueAt);
    return open.length > 0 && open;
  }, "its draft");
  expect(await world.open()).toHaveLength(1);
  const view = await world.view("acme", conversation!.id);
  const text = world.newestDraft(view).text;
  const approved = await admin("POST", `/api/brands/acme/conversations/${conversation!.id}/approve`, {
    fingerprint: view.fingerprint,
    text,
  });
  expect(approved.status).toBe(200);
  world.clock.advance(60);
  await world.tick();
  const answers = await world.until(() => other.answers(id).length > 0 && other.answers(id), "the reply");
  expect(answers).toMatchObject([{ text, by: "us" }]);
});
