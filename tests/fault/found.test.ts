import { expect, test } from "vitest";
import { approve } from "@earshot/core/approval/approve";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { readConversation } from "@earshot/core/conversation/read-conversation";
import { dismiss } from "@earshot/core/conversation/close";
import { reopen } from "@earshot/core/conversation/reopen";
import { collect } from "@earshot/core/source/collect";
import { saveArticle } from "@earshot/core/knowledge/save-article";
import { publish } from "@earshot/core/reply/publish";
import { checkedByHand } from "@earshot/core/reply/retry";
import { deliver } from "./simulation/handle.ts";
import { deliverAll } from "./simulation/play.ts";
import type { Fault, Point } from "./simulation/scheduler.ts";
import { pass, ticks } from "./simulation/steps.ts";
import { BRAND, createWorld, people, type Options, type World } from "./simulation/world.ts";

// What the simulation has found, each as the story that its shortest schedule tells.

const START = "2026-03-02T09:00:00.000Z";

async function begun(options: Options = {}) {
  const world = await createWorld(options);
  const person = { ...world.contextFor(), actor: people[0] };
  const ours = {
    world,
    person,
    post: (text: string, to?: { id: string; thread: string }) => world.platform.post("mia", `Acme, ${text}`, START, to),
    async listen() {
      const { id } = world.source();
      await collect(world.contextFor(), { brand: BRAND, source: id }, { now: true });
      await deliverAll(world);
    },
    theOne: (): Conversation => world.conversations()[0]!,
    view: () => readConversation(person, BRAND, ours.theOne().id),
    /** Somebody approves the newest draft. */
    async approved() {
      const { drafts, conversation, fingerprint } = await ours.view();
      const { text } = drafts.find(({ number }) => number === conversation.draft)!;
      world.ledger.given.push({ person: "ann", conversation: conversation.id, text, saw: fingerprint });
      await approve(person, BRAND, conversation.id, { fingerprint, text });
    },
    /** The send begins, and goes as far as that. */
    async sending(until: (point: Point) => Fault | "die" | undefined) {
      await pass(world, 11);
      const message = world.queues.ready().find(({ queue }) => queue === "publish")!;
      const task = await deliver(world, message);
      for (let point = task.points[0]; point; point = task.points[0]) {
        const what = until(point);
        if (what === "die") return world.scheduler.kill(task);
        point.go(what);
        await world.scheduler.settled();
      }
    },
    async minutes(...each: number[]) {
      for (const minutes of each) {
        await pass(world, minutes * 60);
        await ticks(world, 1000);
        await deliverAll(world);
      }
      if (world.broken) throw world.broken;
    },
  };
  return ours;
}

const replies = (world: World) => world.platform.ours.filter(({ key }) => key !== undefined);

test("a reply whose receipt was lost is found where it stands, though the customer has written again", async () => {
  const { world, post, listen, approved, sending, minutes, view } = await begun();
  const first = post("it is bad");
  await listen();
  await approved();
  await sending(({ what }) => (what === "commit" && replies(world).length > 0 ? "die" : undefined));
  post("and worse", first);
  await listen();
  await minutes(2, 2, 2, 7);
  expect((await view()).replies).toMatchObject([{ status: "published", receipt: { nativeId: replies(world)[0]!.id } }]);
  expect(replies(world)).toHaveLength(1);
});

test("what a customer writes while a reply waits for its turn stops it", async () => {
  const { world, post, listen, approved, theOne, view } = await begun();
  const first = post("it is bad");
  await listen();
  await world.store.commit([
    {
      put: { pk: `${BRAND}/PACE`, sk: `${BRAND}:sim:us` },
      value: { nextAt: "2026-03-02T09:00:20.000Z", day: "2026-03-02", sent: 1, version: 1 },
    },
  ]);
  await approved();
  await pass(world, 11);
  const task = await deliver(world, world.queues.ready()[0]!);
  await world.scheduler.run(task, 100);
  expect(task.points.map(({ what }) => what)).toEqual(["wait 9000"]);
  post("and worse", first);
  await listen();
  expect(replies(world)).toEqual([]);
  expect(theOne()).toMatchObject({ status: "open" });
  expect((await view()).replies).toMatchObject([{ status: "failed", trouble: "stale" }]);
});

test("a conversation that is taken up again with the draft it has waits for no other", async () => {
  const { post, listen, person, theOne, minutes } = await begun();
  post("it is bad");
  await listen();
  await dismiss(person, BRAND, theOne().id, { reason: "No." });
  await reopen(person, BRAND, theOne().id, { reason: "Yes." });
  await minutes(1);
  expect(theOne()).toMatchObject({ status: "open", draft: 1 });
  expect(theOne()).not.toHaveProperty("draftDueAt");
});

test("a text that came by a clock that is behind is heard all the same", async () => {
  const { world, post, listen, minutes, view } = await begun();
  const first = post("it is bad");
  await listen();
  world.clock.ms -= 30_000;
  first.texts.push("Acme, it is worse");
  await listen();
  await minutes(1);
  expect((await view()).mentions).toMatchObject([{ text: "Acme, it is worse", version: 2 }]);
});

test("what somebody wrote by hand and the platform rejected answers nobody", async () => {
  const { world, post, listen, minutes, theOne } = await begun();
  const first = post("it is bad");
  await listen();
  world.platform.answer(first.id, "Sorry.", "us", START).visibility = "rejected";
  await minutes(61);
  expect(theOne()).toMatchObject({ status: "open" });
});

test("a reply that a person has seen there is not missed by a platform that does not know under which id", async () => {
  const { world, post, listen, approved, sending, minutes, theOne, person, view } = await begun({ finds: false });
  post("it is bad");
  await listen();
  await approved();
  await sending(({ what }) => (what.startsWith("reply") ? "unheard" : undefined));
  await minutes(1);
  expect(theOne()).toMatchObject({ status: "check" });
  await checkedByHand(person, BRAND, theOne().id, { reply: replies(world)[0]!.key, found: true });
  await minutes(61, 24 * 60);
  expect(theOne()).toMatchObject({ status: "answered" });
  expect((await view()).replies).toMatchObject([{ status: "published", receipt: { visibility: "visible" } }]);
});

test("a send that fails late puts nothing on its way again that was given back meanwhile", async () => {
  const { world, post, listen, approved, theOne, person, view } = await begun();
  post("it is bad");
  await listen();
  await approved();
  await pass(world, 11);
  const slow = await deliver(world, world.queues.ready()[0]!);
  while (!slow.points[0]!.what.startsWith("reply")) await world.scheduler.run(slow, 1);
  // Its machine sleeps: the others see its lease end.
  const { id, reply = "" } = theOne();
  await saveArticle(person, BRAND, "en", "hours", { title: "Hours", text: "We are closed." });
  for (const seconds of [100, 31]) {
    world.clock.ms += seconds * 1000;
    await publish(world.contextFor(), { brand: BRAND, conversation: id, reply });
  }
  expect((await view()).replies).toMatchObject([{ status: "failed" }]);
  slow.points[0]!.go("throttled");
  await world.scheduler.settled();
  await world.scheduler.drain();
  expect((await view()).replies).toMatchObject([{ status: "failed" }]);
  expect(theOne()).toMatchObject({ status: "open" });
});

test("messages that come twice are no two looks: what a slow platform shows later is there once", async () => {
  const { world, post, listen, approved, theOne } = await begun();
  post("it is bad");
  await listen();
  await approved();
  await pass(world, 11);
  const slow = await deliver(world, world.queues.ready()[0]!);
  const { id, reply = "" } = theOne();
  const look = () => publish(world.contextFor(), { brand: BRAND, conversation: id, reply });
  while (!slow.points[0]!.what.startsWith("reply")) await world.scheduler.run(slow, 1);
  slow.points[0]!.go("late");
  await world.scheduler.settled();
  await world.scheduler.drain();
  await look();
  await look();
  await look();
  expect(replies(world)).toEqual([]);
  await pass(world, 31);
  await look();
  expect(replies(world)).toHaveLength(1);
  expect(theOne()).toMatchObject({ status: "answered" });
});
