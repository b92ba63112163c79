import { thisMachine } from "../support/this-machine.ts";
import { createOutward } from "@earshot/aws/outward/create-outward";
import { addBrand } from "@earshot/core/brand/add-brand";
import { buildDigest } from "@earshot/core/digest/build-digest";
import { periodFrom } from "@earshot/core/digest/calendar";
import { changeBrand } from "@earshot/core/brand/change-brand";
import type { Urgency } from "@earshot/core/classification/classifier";
import type { Context } from "@earshot/core/context";
import { keys } from "@earshot/core/keys";
import { addEndpoint, changeEndpoint, rotateSecret } from "@earshot/core/outgoing-webhook/change-endpoints";
import { deliver } from "@earshot/core/outgoing-webhook/deliver";
import { listDeliveries } from "@earshot/core/outgoing-webhook/deliveries";
import { listEndpoints } from "@earshot/core/outgoing-webhook/endpoint-view";
import { sendTest } from "@earshot/core/outgoing-webhook/replay";
import { sendUntold } from "@earshot/core/outgoing-webhook/send-untold";
import { tellTurnedOff } from "@earshot/core/outgoing-webhook/tell-turned-off";
import type { Message, Queues } from "@earshot/core/queues";
import { setStopped } from "@earshot/core/reply/stop";
import { beginSlack, finishSlack } from "@earshot/core/slack/connect-workspace";
import { setSlackApp } from "@earshot/core/slack/set-slack-app";
import { leaveWorkspace, listWorkspaces } from "@earshot/core/slack/workspaces";
import { invite } from "@earshot/core/team/invite";
import { createContext } from "@earshot/local/context";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createClock } from "../support/clock.ts";
import { startChatReceiver } from "../support/fakes/chat-receiver.ts";
import { startSlack } from "../support/fakes/slack.ts";
import { createMemoryStore } from "../support/memory-store.ts";

let slack: Awaited<ReturnType<typeof startSlack>>;
let chat: Awaited<ReturnType<typeof startChatReceiver>>;
let clock: ReturnType<typeof createClock>;
let ctx: Context;
let queued: Message<"hooks">[];
let digests: Message<"digest">[];
let notices: any[];

beforeEach(async () => {
  clock = createClock();
  slack = await startSlack(clock.now);
  chat = await startChatReceiver();
  [queued, digests, notices] = [[], [], []];
  ctx = createContext({
    store: createMemoryStore({ now: clock.now }),
    queues: {
      async send(queue: string, bodies: any[]) {
        if (queue === "hooks") queued.push(...bodies);
        if (queue === "digest") digests.push(...bodies);
      },
    } as unknown as Queues,
    vault: {
      seal: async (plain) => Buffer.from(plain).toString("base64"),
      open: async (sealed) => Buffer.from(sealed, "base64").toString(),
    },
    mail: { digest: async () => undefined, notice: async (notice) => void notices.push(notice) },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    now: clock.now,
    wait: clock.wait,
    random: () => 0,
    console: "https://earshot.example",
    fetch: (input, init) =>
      slack.fetch(input, {
        ...init,
        signal: AbortSignal.any([AbortSignal.timeout(500), ...(init?.signal ? [init.signal] : [])]),
      }),
    outward: chat.outward(createOutward({ ...thisMachine, seconds: 0.5 })),
  });
  await addBrand(ctx, { id: "acme", name: "Acme <b>", terms: "acme", voice: { contact: "care@acme.example" } });
  await invite(ctx, { name: "Ada", role: "admin", email: "ada@acme.example" });
});
afterEach(async () => {
  expect(slack.problems).toEqual([]);
  expect(chat.problems).toEqual([]);
  await Promise.all([slack.close(), chat.close()]);
});

async function work(): Promise<void> {
  while (queued.length > 0) {
    const batch = queued.splice(0);
    const done = await Promise.allSettled(batch.map((message) => deliver(ctx, message)));
    const failed = done.find((each) => each.status === "rejected");
    if (failed) throw failed.reason;
    if (batch.every((message) => "event" in message)) break; // what is tried again waits for its time
  }
}
async function later(seconds: number): Promise<void> {
  clock.advance(seconds);
  queued = [];
  await sendUntold(ctx);
  await work();
}
const stopped = async () => setStopped(ctx, { stopped: true }).then(work);
const deliveries = async (id: string) => (await listDeliveries(ctx, "acme", id)).deliveries;
const stateOf = async (id: string) => (await listEndpoints(ctx, "acme")).find((each) => each.id === id)!;

async function connectSlack(): Promise<void> {
  await setSlackApp(ctx, {
    clientId: "123.456",
    clientSecret: "a-client-secret-of-slack",
    signingSecret: "a-signing-secret-of-slack",
  });
  const { address } = await beginSlack(ctx, "acme", "https://earshot.example/api/slack/installed");
  const { searchParams } = new URL(address);
  await finishSlack(ctx, { state: searchParams.get("state"), code: "good-code" });
}
async function slackEndpoint(more: object = {}) {
  await connectSlack();
  return addEndpoint(ctx, "acme", { channel: "slack", workspace: "T0ACME", room: "C0CARE", ...more });
}
const teamsEndpoint = (more: object = {}) =>
  addEndpoint(ctx, "acme", { channel: "teams", url: `${chat.url}/workflows/1?sig=secret-of-the-workflow`, ...more });

test("each channel says a test in the language of its endpoint, and what happens then", async () => {
  const inSlack = await slackEndpoint({ language: "hu" });
  const inTeams = await teamsEndpoint({ language: "he" });
  const paged = await addEndpoint(ctx, "acme", { channel: "pagerduty", key: "R0123456789ABCDEFGHIJ" });
  for (const { id } of [inSlack, inTeams, paged]) await sendTest(ctx, "acme", id);
  await work();
  expect(slack.messages).toHaveLength(1);
  expect(JSON.stringify(slack.messages[0])).toContain("Próba: ami a(z) Acme <b> márkánál történik");
  expect(slack.messages[0]!.text).toContain("Acme &lt;b&gt;");
  const [card] = chat.teams.map(({ attachments }) => attachments[0].content);
  expect(card).toMatchObject({ lang: "he", rtl: true });
  expect(card.body[0].text).toContain("בדיקה");
  expect(chat.events).toMatchObject([
    { event_action: "trigger", routing_key: "R0123456789ABCDEFGHIJ", payload: { severity: "info" } },
  ]);
  await stopped();
  expect(slack.messages).toHaveLength(2);
  expect(chat.teams).toHaveLength(2);
  expect(chat.events.at(-1)).toMatchObject({ event_action: "trigger", dedup_key: "earshot/acme/sending" });
  await setStopped(ctx, { stopped: false });
  await work();
  expect(chat.events.at(-1)).toEqual({
    event_action: "resolve",
    dedup_key: "earshot/acme/sending",
    routing_key: "R0123456789ABCDEFGHIJ",
  });
});

test("what nobody needs to act on goes to no chat unless it is chosen, and never to a pager", async () => {
  const chosen = await teamsEndpoint({ events: ["brand.changed"] });
  await slackEndpoint();
  await addEndpoint(ctx, "acme", { channel: "pagerduty", key: "R0123456789ABCDEFGHIJ", events: ["brand.changed"] });
  await changeBrand(ctx, "acme", { name: "Other" });
  await work();
  expect(slack.messages).toEqual([]);
  expect(chat.events).toEqual([]);
  expect(chat.teams).toHaveLength(1);
  expect(await deliveries(chosen.id)).toMatchObject([{ status: "delivered", type: "brand.changed" }]);
});

test("secrets are kept sealed and shown nowhere: a workflow's address, an integration key, a bot's token", async () => {
  await slackEndpoint();
  await teamsEndpoint();
  await addEndpoint(ctx, "acme", { channel: "pagerduty", key: "R0123456789ABCDEFGHIJ" });
  const shown = JSON.stringify([await listEndpoints(ctx, "acme"), await listWorkspaces(ctx, "acme")]);
  expect(shown).not.toMatch(/secret-of-the-workflow|R0123456789|xoxb|client-secret|signing-secret/u);
  const kept: any[] = [];
  for await (const { key, value } of ctx.store.everything()) kept.push({ key, value });
  expect(JSON.stringify(kept)).not.toMatch(/secret-of-the-workflow|R0123456789|xoxb|client-secret|signing-secret/u);
});

test.each([
  ["not_in_channel", "advice.slack-invite"],
  ["channel_not_found", "advice.slack-channel"],
  ["is_archived", "advice.slack-archived"],
  ["invalid_auth", "advice.slack-again"],
  ["token_revoked", "advice.slack-again"],
  ["account_inactive", "advice.slack-again"],
  ["missing_scope", "advice.slack-rights"],
  ["something_new", "advice.other"],
])(
  "Slack's %s is a failure that says what to do, is told to the admins once, and is sent once it is mended",
  async (error, advice) => {
    const { id } = await slackEndpoint();
    slack.next("chat.postMessage", { error }, { error });
    await stopped();
    expect(await deliveries(id)).toMatchObject([
      { status: "waiting", tries: [{ status: 200, refused: error }], advice: { code: advice } },
    ]);
    expect(await stateOf(id)).toMatchObject({ state: "failing", advice: { code: advice } });
    await later(70);
    expect(await deliveries(id)).toMatchObject([{ tried: 2 }]);
    expect(digests).toHaveLength(advice === "advice.other" ? 0 : 1);
    for (const message of digests) await tellTurnedOff(ctx, message as never);
    expect(notices).toHaveLength(digests.length);
    await later(400);
    expect(await deliveries(id)).toMatchObject([{ status: "delivered", tried: 3 }]);
    expect((await deliveries(id))[0]).not.toHaveProperty("advice");
    expect(slack.messages).toHaveLength(1);
  },
);

test("what is said late says when it happened", async () => {
  const { id } = await slackEndpoint();
  slack.next("chat.postMessage", { status: 503 }, { status: 503 }, { status: 503 });
  await stopped();
  await later(70);
  await later(400);
  await later(2000);
  expect(await deliveries(id)).toMatchObject([{ status: "delivered", tried: 4 }]);
  expect(slack.messages.map(({ blocks }) => blocks.at(-1).elements[0].text)).toEqual([
    expect.stringContaining("could not be said sooner"),
  ]);
});

test("Slack's pace is kept: after 429 with retry-after nothing is sent before its time", async () => {
  const { id } = await slackEndpoint();
  slack.next("chat.postMessage", { status: 429, retryAfter: 120 });
  await stopped();
  const [delivery] = await deliveries(id);
  expect(delivery).toMatchObject({ status: "waiting", advice: { code: "advice.wait" } });
  expect(Date.parse(delivery!.nextAt!) - clock.now().getTime()).toBe(120_000);
  expect(digests).toEqual([]);
  await later(100);
  expect(slack.of("chat.postMessage")).toHaveLength(1);
  await later(100);
  expect(await deliveries(id)).toMatchObject([{ status: "delivered" }]);
});

test.each([
  ["no answer, and it was done", { hang: true, done: true }],
  ["no answer, and it was not done", { hang: true }],
  ["a broken server", { status: 502, body: "<html>" }],
  ["a good status without the promised answer", { status: 200, body: "ok" }],
] as const)("after %s the channel is looked at first: the message stands there once", async (_, trouble) => {
  const { id } = await slackEndpoint();
  slack.next("chat.postMessage", trouble);
  await stopped();
  expect(await deliveries(id)).toMatchObject([{ status: "waiting" }]);
  slack.next("conversations.history", { status: 500 });
  await later(70);
  expect(await deliveries(id)).toMatchObject([{ status: "waiting", tried: 2 }]);
  await later(400);
  expect(await deliveries(id)).toMatchObject([{ status: "delivered", tried: 3 }]);
  expect(slack.messages).toHaveLength(1);
});

test("a chat is told the part of a digest that its audience reads", async () => {
  await slackEndpoint();
  await teamsEndpoint({ audience: "team" });
  const digest = await buildDigest(
    ctx,
    (await ctx.store.get(keys.brand("acme")))!,
    "daily",
    periodFrom("daily", "2027-01-01", "UTC"),
  );
  await ctx.store.commit([{ put: keys.digest("acme", digest.id), value: digest, if: "absent" }]);
  await work();
  expect(JSON.stringify(slack.messages)).toContain("Negative: 0");
  expect(JSON.stringify(chat.teams)).not.toContain("Negative: 0");
  expect(JSON.stringify(chat.teams)).toContain("Replies: 0");
});

describe("what comes in a crowd", () => {
  const raise = (n: number, urgency: Urgency = "high") =>
    ctx.store
      .commit([
        {
          alert: {
            brand: "acme",
            kind: urgency === "critical" ? "critical" : "rejected",
            of: `c${n}`,
            at: clock.now().toISOString(),
            urgency,
            about: { conversation: `c${n}`, platform: "reddit" },
          },
        },
      ])
      .then(work);
  const inSlack = () => slack.messages.map(({ blocks }) => JSON.stringify(blocks));

  test("is said by itself five times in ten minutes, then in one: each alert is in exactly one message", async () => {
    const { id } = await slackEndpoint();
    await teamsEndpoint({ language: "fa" });
    for (let n = 1; n <= 40; n++) await raise(n);
    expect(slack.messages).toHaveLength(5);
    await later(500);
    expect(slack.messages, "before the ten minutes are over").toHaveLength(5);
    await later(200);
    expect(slack.messages).toHaveLength(6);
    expect(inSlack().at(-1)).toContain("35 alerts for Acme <b> in one");
    expect(inSlack().at(-1)).toContain("35 × ");
    expect(inSlack().at(-1)).toContain("https://earshot.example/alerts");
    expect(chat.teams).toHaveLength(6);
    expect(chat.teams.at(-1).attachments[0].content).toMatchObject({ lang: "fa", rtl: true });
    const all = await deliveries(id);
    expect(all.filter(({ status }) => status === "delivered")).toHaveLength(6);
    expect(all.filter(({ status }) => status === "gathered")).toHaveLength(34);
    await later(3600);
    expect(slack.messages).toHaveLength(6);
    await raise(41);
    expect(slack.messages).toHaveLength(7);
  });

  test("what is critical has room of its own, and stands first among the rest", async () => {
    await slackEndpoint();
    for (let n = 1; n <= 10; n++) await raise(n, "normal");
    for (let n = 11; n <= 20; n++) await raise(n, "critical");
    expect(slack.messages).toHaveLength(15);
    for (let n = 21; n <= 30; n++) await raise(n, "critical");
    expect(slack.messages).toHaveLength(20);
    await later(700);
    expect(slack.messages).toHaveLength(21);
    const { text } = slack.messages.at(-1)!.blocks.find(({ text }) => String(text?.text).includes(" × "))!;
    expect(text.text.split("\n")).toEqual([expect.stringMatching(/5 × .*critical/iu), expect.stringMatching(/^5 × /u)]);
  });

  test("a channel that is down for an hour loses none and doubles none", async () => {
    const { id } = await slackEndpoint();
    slack.next("chat.postMessage", ...Array.from({ length: 9 }, () => ({ status: 503 })));
    for (let n = 1; n <= 20; n++) await raise(n);
    for (let n = 0; n < 40; n++) await later(300);
    const all = await deliveries(id);
    expect(all.filter(({ status }) => status !== "delivered" && status !== "gathered")).toEqual([]);
    expect(all).toHaveLength(20);
    const said = all.filter(({ status }) => status === "delivered");
    expect(said.flatMap(({ id: own, gathers = [] }) => [own, ...gathers]).toSorted()).toEqual(
      all.map(({ id: own }) => own).toSorted(),
    );
    expect(slack.messages).toHaveLength(said.length);
  });

  test("sent twice and worked on side by side, it is said once", async () => {
    const { id } = await slackEndpoint();
    for (let n = 1; n <= 12; n++) await raise(n);
    clock.advance(700);
    const waiting = (await deliveries(id)).filter(({ status }) => status === "waiting");
    expect(waiting).toHaveLength(7);
    queued = waiting.flatMap(({ id: event }) =>
      Array.from({ length: 2 }, () => ({ brand: "acme", endpoint: id, event })),
    );
    await Promise.all(queued.splice(0).map((message) => deliver(ctx, message)));
    expect(slack.messages).toHaveLength(6);
  });

  test("a pager and a webhook get each", async () => {
    await addEndpoint(ctx, "acme", { channel: "pagerduty", key: "R0123456789ABCDEFGHIJ" });
    for (let n = 1; n <= 12; n++) await raise(n);
    expect(chat.events).toHaveLength(12);
  });
});

test("a workspace that was left is sent nothing, and says that it must be connected again", async () => {
  const { id } = await slackEndpoint();
  await leaveWorkspace(ctx, "acme", "T0ACME");
  await stopped();
  expect(slack.of("chat.postMessage")).toEqual([]);
  expect(await stateOf(id)).toMatchObject({ advice: { code: "advice.slack-again" } });
  await connectSlack();
  await later(70);
  expect(await deliveries(id)).toMatchObject([{ status: "delivered" }]);
});

test("the walk to Slack is taken once, by who set out, within its time, and never by another brand's admin", async () => {
  await connectSlack();
  const begin = async () =>
    new URL((await beginSlack(ctx, "acme", "https://earshot.example/api/slack/installed")).address).searchParams.get(
      "state",
    );
  const state = await begin();
  await finishSlack(ctx, { state, code: "good-code" });
  await expect(finishSlack(ctx, { state, code: "good-code" })).rejects.toMatchObject({ code: "not-allowed" });
  const late = await begin();
  clock.advance(16 * 60);
  await expect(finishSlack(ctx, { state: late, code: "good-code" })).rejects.toMatchObject({ code: "not-allowed" });
  const bo = { ...ctx, actor: { id: "bo", name: "Bo", brands: { other: "admin" as const } } };
  await expect(finishSlack(bo, { state: await begin(), code: "good-code" })).rejects.toMatchObject({
    code: "not-allowed",
  });
  await expect(beginSlack(bo, "acme", "https://x")).rejects.toMatchObject({ code: "not-found" });
  await expect(finishSlack(ctx, { state: await begin(), error: "access_denied" })).rejects.toThrow("access_denied");
  await expect(finishSlack(ctx, { state: await begin(), code: "bad-code" })).rejects.toThrow("invalid_code");
  expect(await listWorkspaces(ctx, "acme")).toMatchObject([{ id: "T0ACME", name: "Acme" }]);
});

test.each([
  [400, "advice.teams-workflow"],
  [401, "advice.teams-address"],
  [404, "advice.teams-workflow"],
  [429, "advice.wait"],
  [500, "advice.their-side"],
])("Teams' %i is a failure that says what to do, and is sent once it is mended", async (status, advice) => {
  const { id } = await teamsEndpoint();
  chat.answerWith((response) => void response.writeHead(status).end("no"));
  await stopped();
  expect(await stateOf(id)).toMatchObject({ state: "failing", advice: { code: advice } });
  chat.answerWith(undefined);
  await changeEndpoint(ctx, "acme", id, { url: `${chat.url}/workflows/2?sig=another` });
  await later(70);
  expect(await deliveries(id)).toMatchObject([{ status: "delivered" }]);
  expect(chat.paths.at(-1)).toBe("/workflows/2?sig=another");
});

test("PagerDuty's refusal of the key says so; a time-out is tried again under the same key of the incident", async () => {
  const { id } = await addEndpoint(ctx, "acme", { channel: "pagerduty", key: "R0123456789ABCDEFGHIJ" });
  chat.answerWith((response) => void response.writeHead(400).end('{"status":"invalid event"}'));
  await stopped();
  expect(await stateOf(id)).toMatchObject({ advice: { code: "advice.pagerduty-key" } });
  chat.answerWith(() => undefined);
  await later(70);
  expect(await stateOf(id)).toMatchObject({ advice: { code: "advice.their-side" } });
  chat.answerWith(undefined);
  await later(400);
  expect(await deliveries(id)).toMatchObject([{ status: "delivered", tried: 3 }]);
  expect(new Set(chat.events.map(({ dedup_key }) => dedup_key)).size).toBe(1);
});

test("a channel is refused what it cannot do, with what it needs", async () => {
  await connectSlack();
  const add = (input: object) => addEndpoint(ctx, "acme", input);
  await expect(add({ channel: "teams" })).rejects.toThrow("url");
  await expect(add({ channel: "pagerduty" })).rejects.toThrow("key");
  await expect(add({ channel: "pagerduty", key: "short" })).rejects.toThrow("integration key");
  await expect(add({ channel: "slack", workspace: "T0ACME" })).rejects.toThrow("room");
  await expect(add({ channel: "webhook", url: chat.url, room: "C0CARE" })).rejects.toThrow("room");
  await expect(add({ channel: "slack", workspace: "T0OTHER", room: "C0CARE" })).rejects.toThrow("Connect it first");
  await expect(add({ channel: "slack", workspace: "T0ACME", room: "C0NONE" })).rejects.toThrow("no such channel");
  await expect(add({ channel: "teams", url: "https://10.0.0.1/x" })).rejects.toThrow("not on the public Internet");
  const { id, secret } = await teamsEndpoint();
  expect(secret).toBeUndefined();
  await expect(rotateSecret(ctx, "acme", id)).rejects.toThrow("Only webhooks");
  const stored = await ctx.store.get(keys.endpoint("acme", id));
  expect(stored!.url).not.toContain("sig=");
});
