import { mastodon } from "@earshot/connectors/mastodon/index";
import { Settings } from "@earshot/connectors/mastodon/settings";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callParts } from "../../packages/connectors/src/fake-server.ts";
import { needSnac } from "../../scripts/need-snac.mjs";
import { connectorTrouble, passOf } from "../support/connector-calls.ts";
import { cuttingProxy } from "../support/cutting-proxy.ts";
import { startProduct, until, type Product } from "./product.ts";
import { startSnac, type Person, type Snac } from "./start-snac.ts";

const program = needSnac();
const skipped = program ? "" : " (skipped: no snac here, and none to be had with apt-get)";

let snac: Snac;
let brewly: Person;
let mia: Person;
let earshot: Product;
let proxy: Awaited<ReturnType<typeof cuttingProxy>>;
let cutsLeft = 0;

beforeAll(async () => {
  if (!program) return;
  snac = await startSnac(program);
  [brewly, mia] = [await snac.person("brewly"), await snac.person("mia")];
  proxy = await cuttingProxy(snac.url, (method) => method === "POST" && cutsLeft-- > 0);
  earshot = await startProduct({
    platform: "mastodon",
    settings: { server: proxy.url },
    secret: { accessToken: brewly.token },
  });
});
afterAll(async () => {
  await earshot?.close();
  await proxy?.close();
  await snac?.close();
});

/** What answers a status; that server hands statuses out a moment after it took them, a second one too. */
async function answersTo(id: string) {
  await until(async () => (await mia.answers(id)).length > 0, "the answer to be seen");
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return mia.answers(id);
}

test.skipIf(!program)(
  `a customer's mention on a real server becomes an approved reply that is posted once${skipped}`,
  async () => {
    const { id } = await mia.post(`@${brewly.handle} my coffee arrived cold and late, I am very disappointed.`);
    const view = await earshot.drafted(id);
    expect(view.conversation).toMatchObject({ platform: "mastodon", language: "en", author: { name: "mia" } });
    expect(await mia.answers(id)).toEqual([]);
    const text = await earshot.approve(view);
    await earshot.published(view.conversation.id);
    const answers = await answersTo(id);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ by: "brewly" });
    expect(answers[0]!.html).toContain(text.slice(0, 20));
  },
);

test.skipIf(!program)(
  `an answer that never came back is looked up, not sent again, on a server that ignores keys${skipped}`,
  async () => {
    const { id } = await mia.post(`@${brewly.handle} the second order was wrong too, what a disappointment.`);
    const view = await earshot.drafted(id);
    cutsLeft = 1;
    await earshot.approve(view);
    await earshot.published(view.conversation.id);
    expect(cutsLeft).toBe(0);
    expect((await answersTo(id)).map(({ by }) => by)).toEqual(["brewly"]);
  },
);

test.skipIf(!program)(
  `what somebody answered by hand is found, and is not said to be deleted by a server that deletes nothing${skipped}`,
  async () => {
    const { id } = await mia.post(`@${brewly.handle} my third order is late, I am disappointed.`);
    const call = {
      ...callParts,
      now: () => new Date(),
      settings: Settings.parse({ server: snac.url }),
      secret: { accessToken: brewly.token },
    };
    const mention = await until(
      async () => (await passOf(mastodon.collect, call)).items.find(({ nativeId }) => nativeId === id),
      "the mention",
    );
    expect(await mastodon.answers!(call, mention)).toEqual([]);
    const byHand = await brewly.post(`@${mia.handle} Sorry, it is on its way now.`, { in_reply_to_id: id });
    await mia.post("I wait for it as well", { in_reply_to_id: id });
    await answersTo(id);
    expect(await mastodon.answers!(call, mention)).toMatchObject([
      { text: "Sorry, it is on its way now.", receipt: { nativeId: byHand.id } },
    ]);
    expect(await connectorTrouble(mastodon.retract!(call, mention, { nativeId: byHand.id }))).toBe("refused");
  },
);

test.skipIf(!program)(`our own replies are never taken for mentions${skipped}`, async () => {
  await earshot.collect();
  expect((await earshot.inbox()).filter(({ author }) => author.name === "brewly")).toEqual([]);
});
