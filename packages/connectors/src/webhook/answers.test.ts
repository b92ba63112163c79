import { connectorTrouble, outgoingTo, passOf } from "../../../../tests/support/connector-calls.ts";
import { fakeWebhook } from "../../../../tests/support/fakes/webhook.ts";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { answers } from "./answers.ts";
import { collect } from "./collect.ts";
import { reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { Settings, type WebhookCall } from "./settings.ts";

async function system() {
  const fake = await fakeWebhook();
  onTestFinished(() => fake.close());
  const call: WebhookCall = { ...callParts, settings: Settings.parse(fake.settings), secret: fake.secret };
  fake.post({ text: "My order never came", at: "2026-03-02T08:00:00.000Z" });
  const [mention] = (await passOf(collect, call)).items;
  return { fake, call, mention: mention! };
}

test("what our account wrote under a mention is found, by hand too", async () => {
  const { fake, call, mention } = await system();
  const { nativeId } = await reply(call, outgoingTo(mention));
  const at = "2026-03-02T10:00:00.000Z";
  const byHand = fake.post({ text: "It is there", at, parent: mention.nativeId, by: "us" });
  fake.post({ text: "Mine neither", at, parent: mention.nativeId });
  expect(await answers(call, mention)).toEqual([
    expect.objectContaining({ text: "Thank you, it ships today!", receipt: expect.objectContaining({ nativeId }) }),
    {
      text: "It is there",
      at,
      receipt: { nativeId: byHand, visibility: "visible", url: `https://crm.example/${byHand}` },
    },
  ]);
});

test("where the system only pushes, or does not tell, nobody can say that there is nothing", async () => {
  const { fake, call, mention } = await system();
  expect(await answers({ ...call, settings: Settings.parse({}) }, mention)).toBeUndefined();
  fake.remove(mention.nativeId);
  expect(await answers(call, mention)).toBeUndefined();
});

test("a reply is taken back once, and what is not ours stays", async () => {
  const { fake, call, mention } = await system();
  const ours = await reply(call, outgoingTo(mention));
  await retract(call, mention, ours);
  await retract(call, mention, ours);
  expect(fake.answers(mention.nativeId)).toEqual([]);
  expect(await connectorTrouble(retract(call, mention, mention))).toBe("not-allowed");
});
