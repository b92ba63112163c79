import { bluesky } from "@earshot/connectors/bluesky/index";
import { Settings, type BlueskyCall } from "@earshot/connectors/bluesky/settings";
import type { Incoming } from "@earshot/core/mention/mention";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callParts } from "../../packages/connectors/src/fake-server.ts";
import { needBluesky } from "../../scripts/need-bluesky.mjs";
import { connectorTrouble, outgoingTo, passOf } from "../support/connector-calls.ts";
import { cuttingProxy } from "../support/cutting-proxy.ts";
import { startBluesky, type Bluesky, type Person } from "./start-bluesky.ts";
import { startProduct, until } from "./product.ts";

const there = needBluesky();
const skipped = "missing" in there ? ` (skipped: ${there.missing})` : "";
const real = test.skipIf(skipped !== "");

let network: Bluesky;
let brewly: Person;
let mia: Person;
let call: BlueskyCall;

beforeAll(async () => {
  if ("missing" in there) return;
  network = await startBluesky(there.folder);
  [brewly, mia] = [await network.person("brewly"), await network.person("mia")];
  call = callAs(brewly);
});
afterAll(() => network?.close());

function callAs({ handle, appPassword }: Pick<Person, "handle" | "appPassword">): BlueskyCall {
  return {
    ...callParts,
    now: () => new Date(),
    settings: Settings.parse({ handle, service: network.pds, server: network.appView }),
    secret: { appPassword },
  };
}

const anonymous = () => ({ ...call, settings: { ...call.settings, handle: "" }, secret: undefined });

/** Collects until it is there: the network needs a moment to pass a post on. */
const collected = (uri: string, as = call): Promise<Incoming> =>
  until(
    async () => (await passOf(bluesky.collect, as)).items.find(({ nativeId }) => nativeId === uri),
    `${uri} to be collected`,
    20,
  );

async function mention(text = "where is my order?"): Promise<Incoming> {
  const { uri } = await mia.post(`@${brewly.handle} ${text}`, { names: brewly });
  return collected(uri);
}

/** A reply to it, approved now. */
const approvedFor = (to: Incoming, more = {}) => outgoingTo(to, { key: to.nativeId, at: to.createdAt!, ...more });

/** A post as everybody reads it. */
async function asRead(uri: string) {
  const answer = await fetch(`${network.appView}/xrpc/app.bsky.feed.getPosts?${new URLSearchParams({ uris: uri })}`);
  const { posts } = (await answer.json()) as {
    posts: {
      record: { text: string; facets?: { index: { byteStart: number; byteEnd: number }; features: object[] }[] };
    }[];
  };
  return posts[0]?.record;
}
const answersTo = (to: Incoming) => bluesky.answers!({ ...call, secret: undefined }, to);

/** Our answers as everybody sees them, once there are so many: our own server shows them to us before. */
const answered = (to: Incoming, many: number) =>
  until(async () => {
    const answers = await answersTo(to);
    return answers?.length === many && answers;
  }, `${many} answers`);

real(
  `a post that names our account arrives as addressed, and one that only has the words is found by them${skipped}`,
  async () => {
    expect(await mention()).toMatchObject({
      kind: "post",
      addressed: true,
      author: { id: mia.did, handle: mia.handle },
      handle: { cid: expect.stringMatching(/^bafy/) },
    });
    const plain = await mia.post(`Brewly is what @${brewly.handle} is called`);
    expect((await collected(plain.uri)).addressed).toBeUndefined();
    expect(await collected(plain.uri, anonymous())).toMatchObject({ nativeId: plain.uri, author: { id: mia.did } });
  },
);

real(
  `a reply is read as it was posted, its links and its reader in the right places of any script${skipped}`,
  async () => {
    const to = await mention();
    const text = `שלום 👨‍👩‍👧 @${mia.handle}: https://brewly.example/עזרה, ☕️ תודה!`;
    const { nativeId } = await bluesky.reply!(call, approvedFor(to, { text, language: "he" }));
    const record = await until(() => asRead(nativeId), "the reply to be read");
    expect(record).toMatchObject({ text, langs: ["he"], reply: { parent: { uri: to.nativeId } } });
    const bytes = Buffer.from(text);
    const shown = record.facets!.map(({ index, features }) => ({
      ...features[0],
      shown: bytes.subarray(index.byteStart, index.byteEnd).toString(),
    }));
    expect(shown).toMatchObject([
      { did: mia.did, shown: `@${mia.handle}` },
      { uri: expect.stringMatching(/^https:\/\/brewly\.example\//), shown: "https://brewly.example/עזרה" },
    ]);
  },
);

real(`the same reply sent twice is one post${skipped}`, async () => {
  const to = await mention();
  const outgoing = approvedFor(to);
  const first = await bluesky.reply!(call, outgoing);
  expect(await bluesky.reply!(call, outgoing)).toEqual(first);
  expect(await answered(to, 1)).toMatchObject([{ text: outgoing.text, at: outgoing.at, receipt: first }]);
});

real(`a reply whose answer was cut off is in doubt, and found${skipped}`, async () => {
  const to = await mention();
  const outgoing = approvedFor(to);
  expect(await bluesky.findReply!(call, outgoing)).toBeUndefined();
  const proxy = await cuttingProxy(network.pds, (_, path) => path.includes("putRecord"));
  const cut = { ...call, settings: { ...call.settings, service: proxy.url } };
  expect(await connectorTrouble(bluesky.reply!(cut, outgoing))).toBe("unknown");
  const found = await bluesky.findReply!(cut, outgoing);
  await proxy.close();
  expect(await answered(to, 1)).toMatchObject([{ receipt: { nativeId: found!.nativeId } }]);
});

real(`a post that is deleted is seen to be, and so is a reply that vanished${skipped}`, async () => {
  const to = await mention();
  const reply = await bluesky.reply!(call, approvedFor(to));
  expect(await bluesky.revisit!(call, to, reply)).toMatchObject({ mention: { text: to.text }, reply });
  await mia.remove(to.nativeId);
  await brewly.remove(reply.nativeId);
  await until(async () => {
    const seen = await bluesky.revisit!(call, to, reply);
    return seen.mention === "deleted" && seen.reply === "vanished";
  }, "both to be gone");
  expect(await answersTo(to)).toEqual([]);
});

real(`what somebody answers by hand is found, and what others answer is not${skipped}`, async () => {
  const to = await mention();
  const parent = { uri: to.nativeId, cid: to.handle!["cid"]! };
  await mia.post("I wait for it still", { parent });
  const byHand = await brewly.post("It is on its way", { parent });
  expect(await answered(to, 1)).toMatchObject([{ text: "It is on its way", receipt: { nativeId: byHand.uri } }]);
  expect(await bluesky.answers!(call, to)).toHaveLength(1);
});

real(`a reply is taken back, and asked again nothing happens${skipped}`, async () => {
  const to = await mention();
  const reply = await bluesky.reply!(call, approvedFor(to));
  await answered(to, 1);
  await bluesky.retract!(call, to, reply);
  await answered(to, 0);
  await bluesky.retract!(call, to, reply);
  expect(await bluesky.findReply!(call, approvedFor(to))).toBeUndefined();
  expect(await connectorTrouble(bluesky.retract!(call, to, { nativeId: to.nativeId }))).toBe("not-allowed");
});

real(`what is too long is refused, and 300 graphemes of any script are not${skipped}`, async () => {
  const to = await mention();
  expect(await connectorTrouble(bluesky.reply!(call, approvedFor(to, { text: "é".repeat(301) })))).toBe("refused");
  expect(await connectorTrouble(bluesky.reply!(call, approvedFor(to, { text: "👨‍👩‍👧‍👦".repeat(300) })))).toBe("refused");
  expect(await connectorTrouble(bluesky.reply!(call, approvedFor(to, { text: "ש".repeat(300) })))).toBeUndefined();
});

real(`a wrong password asks to sign in, and too many of them to wait${skipped}`, async () => {
  const wrong = (n: number) => callAs({ handle: mia.handle, appPassword: `wrong-${n}` });
  expect(await connectorTrouble(bluesky.account!(wrong(0)))).toBe("sign-in-again");
  for (let n = 1; n < 30; n++) await connectorTrouble(bluesky.account!(wrong(n)));
  const tooMany = await bluesky.account!(wrong(30)).catch((error: unknown) => error);
  expect(tooMany).toMatchObject({ trouble: "slow-down", retryAfter: expect.any(Number) });
  expect((tooMany as { retryAfter: number }).retryAfter).toBeLessThanOrEqual(300);
});

real(
  `in the whole product an approved reply is posted once though its answer was lost, and taken back${skipped}`,
  async () => {
    let cutsLeft = 0;
    const proxy = await cuttingProxy(network.pds, (_, path) => path.includes("putRecord") && cutsLeft-- > 0);
    const earshot = await startProduct({
      platform: "bluesky",
      settings: { handle: brewly.handle, service: proxy.url, server: network.appView },
      secret: { appPassword: brewly.appPassword },
    });
    const to = await mention("my coffee arrived cold and late, I am very disappointed.");
    const view = await earshot.drafted(to.nativeId);
    expect(view.conversation).toMatchObject({ platform: "bluesky", language: "en" });
    expect(await answersTo(to)).toEqual([]);
    cutsLeft = 1;
    const text = await earshot.approve(view);
    const { id } = await earshot.published(view.conversation.id);
    expect(cutsLeft).toBe(0);
    expect(await answered(to, 1)).toMatchObject([{ text }]);
    await earshot.collect();
    expect((await earshot.inbox()).filter(({ author }) => author.name === brewly.handle)).toEqual([]);

    await earshot.act(view.conversation.id, "retract", { reply: id, reason: "It was meant for somebody else." });
    await answered(to, 0);
    expect((await earshot.view(view.conversation.id)).conversation.status).toBe("open");
    await earshot.close();
    await proxy.close();
  },
);
