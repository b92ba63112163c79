import { connectorTrouble, outgoingTo, passOf } from "../../../../tests/support/connector-calls.ts";
import { fakeFacebook } from "../../../../tests/support/fakes/facebook.ts";
import { fakeInstagram } from "../../../../tests/support/fakes/instagram.ts";
import type { FakePlatform } from "../../../../tests/support/fakes/platform.ts";
import type { Call, Connector } from "@earshot/core/connector";
import { expect, onTestFinished, test } from "vitest";
import { facebook } from "../facebook/index.ts";
import { callParts } from "../fake-server.ts";
import { instagram } from "../instagram/index.ts";

const AT = "2026-03-02T08:00:00.000Z";
const platforms: [string, Connector, () => Promise<FakePlatform>][] = [
  ["Facebook", facebook, fakeFacebook],
  ["Instagram", instagram, fakeInstagram],
];

async function platform(connector: Connector, make: () => Promise<FakePlatform>) {
  const fake = await make();
  onTestFinished(() => fake.close());
  const call: Call = { ...callParts, settings: connector.settings.parse(fake.settings), secret: fake.secret };
  const heard = async () => (await passOf(connector.collect, call)).items;
  const id = await fake.post({ text: "It broke", at: AT });
  const mention = (await heard()).find(({ nativeId }) => nativeId === id)!;
  return { fake, call, heard, mention };
}

test.each(platforms)("%s: what our account wrote under a comment is found, by hand too", async (_, connector, make) => {
  const { fake, call, mention } = await platform(connector, make);
  const { nativeId } = await connector.reply!(call, outgoingTo(mention));
  const at = "2026-03-02T10:00:00.000Z";
  const byHand = await fake.post({ text: "It is there", at, parent: mention.nativeId, by: "us" });
  await fake.post({ text: "Mine too", at: AT, parent: mention.nativeId });
  expect(await connector.answers!(call, mention)).toMatchObject([
    { text: "Thank you, it ships today!", at: "2026-03-02T09:00:30.000Z", receipt: { nativeId } },
    { text: "It is there", at, receipt: { nativeId: byHand, visibility: "visible" } },
  ]);
  await fake.remove!(mention.nativeId);
  expect(await connector.answers!(call, mention)).toEqual([]);
});

test.each(platforms)("%s: a reply is taken back once, and what is not ours stays", async (_, connector, make) => {
  const { fake, call, mention } = await platform(connector, make);
  const ours = await connector.reply!(call, outgoingTo(mention));
  await connector.retract!(call, mention, ours);
  await connector.retract!(call, mention, ours);
  expect(await fake.answers!(mention.nativeId)).toEqual([]);
  expect(await connectorTrouble(connector.retract!(call, mention, mention))).toBe("not-allowed");
});

test("under an Instagram reply only what we wrote after it can be its answer", async () => {
  const connector: Connector = instagram;
  const { fake, call, heard, mention } = await platform(connector, fakeInstagram);
  const parent = mention.nativeId;
  await fake.post({ text: "Sorry!", at: "2026-03-02T08:10:00.000Z", parent, by: "us" });
  const again = await fake.post({ text: "Still broken", at: "2026-03-02T08:20:00.000Z", parent });
  const answer = await fake.post({ text: "We send another", at: "2026-03-02T08:30:00.000Z", parent, by: "us" });
  const to = (await heard()).find(({ nativeId }) => nativeId === again)!;
  expect(await connector.answers!(call, to)).toMatchObject([{ receipt: { nativeId: answer } }]);
  expect(await connector.answers!(call, mention)).toHaveLength(2);
});
