import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;
let count = 0;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  dana = await world.person("approver", "Dana");
});
afterEach(() => world.client.clearFaults());
afterAll(() => world.close());

const at = (id: string, verb = "") => `/api/brands/acme/conversations/${id}${verb && `/${verb}`}`;

async function approved() {
  count += 1;
  const { post, view } = await world.drafted(source, {
    author: { name: `Jonas Petraitis ${count}` },
    text: `The acme app lost my order ${count} words: terrible, I am disappointed.`,
    kind: "post",
  });
  const id = view.conversation.id;
  const send = async () => {
    const answer = await dana("POST", at(id, "approve"), {
      fingerprint: view.fingerprint,
      text: world.newestDraft(view).text,
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    world.clock.advance(11);
  };
  const reply = async () => (await world.view("acme", id)).replies.at(-1)!;
  const posted = async () => (await world.client.thread(post)).replies;
  const writes = async () =>
    (await world.client.log()).filter((call) => call.method === "POST" && call.path.includes(post)).length;
  return { post, id, send, reply, posted, writes };
}

/** Lets time go by in minutes, the schedule with it, until something is so. */
async function later<T>(what: () => Promise<T | undefined | false>, said: string): Promise<T> {
  return world.until(async () => {
    const got = await what();
    if (got) return got;
    world.clock.advance(15);
    await world.tick();
    return undefined;
  }, said);
}

test("an answer that never comes is looked up, and the reply is there once", async () => {
  const it = await approved();
  await world.client.faults({ acceptThenTimeOut: { times: 1 } });
  await it.send();
  await later(async () => (await it.reply()).status === "published", "it to be found");
  expect(await it.posted()).toHaveLength(1);
  expect(await it.writes()).toBe(1);
});

test("a send that surely failed is sent again, also when the platform ignores idempotency keys", async () => {
  const it = await approved();
  await world.client.faults({ timeOutBefore: { times: 1 }, ignoreIdempotencyKeys: true });
  await it.send();
  await later(async () => (await it.reply()).status === "published", "it to be sent again");
  expect(await it.posted()).toHaveLength(1);
});

test("accepted, timed out, and keys ignored: still one reply", async () => {
  const it = await approved();
  await world.client.faults({ acceptThenTimeOut: { times: 1 }, ignoreIdempotencyKeys: true });
  await it.send();
  await later(async () => (await it.reply()).status === "published", "it to be found");
  expect(await it.posted()).toHaveLength(1);
});

test("429 waits as long as the platform asked", async () => {
  const it = await approved();
  await world.client.faults({ rateLimit: { retryAfter: 120, times: 1 }, onlyFor: "write" });
  await it.send();
  const held = await world.until(async () => {
    const r = await it.reply();
    return r.trouble === "slow-down" && r;
  }, "it to be held");
  expect(Date.parse(held.dueAt!) - world.clock.now().getTime()).toBeGreaterThan(100_000);
  await later(async () => (await it.reply()).status === "published", "it to be sent");
  expect(await it.posted()).toHaveLength(1);
});

test("500 after which nothing was stored ends in one reply", async () => {
  const it = await approved();
  await world.client.faults({ serverError: { times: 2, status: 500 }, onlyFor: "write" });
  await it.send();
  await later(async () => (await it.reply()).status === "published", "it to be sent");
  expect(await it.posted()).toHaveLength(1);
});

test("a sign-in that is refused once makes the reply wait a minute, and then it goes out", async () => {
  const it = await approved();
  await world.client.faults({ unauthorized: { times: 1 }, onlyFor: "write" });
  await it.send();
  const held = await world.until(async () => {
    const r = await it.reply();
    return r.trouble === "sign-in-again" && r;
  }, "it to wait");
  expect(held).toMatchObject({ status: "approved", maySent: false, text: expect.stringMatching(/./) });
  await later(async () => (await it.reply()).status === "published", "it to be sent");
  expect(await it.posted()).toMatchObject([{ text: held.text }]);
});

test("held for moderation, then rejected: the receipt says so and the conversation comes back with the reason", async () => {
  const it = await approved();
  await world.client.faults({ holdForModeration: { then: "reject", reason: "promotional", afterMs: 0 } });
  await it.send();
  await world.until(
    async () =>
      (await it.reply()).receipt?.visibility === "moderation" || (await it.reply()).receipt?.visibility === "rejected",
    "a receipt",
  );
  world.clock.advance(3601);
  await later(async () => (await world.view("acme", it.id)).conversation.status === "open", "it to come back");
  const view = await world.view("acme", it.id);
  expect(view.conversation.reason).toEqual({ code: "reason.rejected", why: "promotional" });
});

test("what becomes of a reply that the platform looks at first is known within minutes", async () => {
  const it = await approved();
  await world.client.faults({ holdForModeration: { then: "reject", reason: "promotional", afterMs: 86_400_000 } });
  await it.send();
  await later(async () => (await it.reply()).receipt?.visibility === "moderation", "it to be held");
  const { publishedAt, receipt } = await it.reply();
  const lookAt = async () => {
    const { followUps } = await world.view("acme", it.id);
    return (Date.parse(followUps.find(({ what }) => what === "reread")!.dueAt) - Date.parse(publishedAt!)) / 60_000;
  };
  expect(await lookAt()).toBe(1);
  world.clock.advance(61);
  await later(async () => (await lookAt()) === 5, "the second look to be put down");
  await world.client.moderate(receipt!.nativeId, "reject", "promotional");
  world.clock.advance(4 * 60);
  await later(async () => (await world.view("acme", it.id)).conversation.status === "open", "it to come back");
  expect((await world.view("acme", it.id)).conversation.reason).toEqual({
    code: "reason.rejected",
    why: "promotional",
  });
});

test("a reply that vanishes is noticed by the re-reads", async () => {
  const it = await approved();
  await it.send();
  await later(async () => (await it.reply()).status === "published", "it to be sent");
  const [reply] = await it.posted();
  await world.client.remove(reply!.id);
  world.clock.advance(3601);
  await later(async () => (await world.view("acme", it.id)).conversation.status === "open", "it to be noticed");
  expect((await world.view("acme", it.id)).events.map((event) => event.what)).toContain("vanished");
});

test("publishing the same reply many times at once sends it once", async () => {
  const it = await approved();
  await it.send();
  const { publish } = await import("@earshot/core/reply/publish");
  const reply = (await it.reply()).id;
  let running = 8;
  const all = Array.from({ length: 8 }, () =>
    publish(world.ctx, { brand: "acme", conversation: it.id, reply }).finally(() => (running -= 1)),
  );
  await later(async () => running === 0 && (await it.reply()).status === "published", "it to be sent and all to end");
  await Promise.all(all);
  expect(await it.writes()).toBe(1);
});
