import { playground } from "@earshot/connectors/playground/index";
import type { Rule } from "@earshot/core/connector";
import { periodFrom } from "@earshot/core/digest/calendar";
import { eachConversation } from "@earshot/core/figures/each-conversation";
import { tallyTeam } from "@earshot/core/figures/team";
import { getBrand } from "@earshot/core/brand/change-brand";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

const byHandOnly: Rule = {
  id: "no-apps",
  forbids: "every-reply",
  says: "Apps may not answer here.",
  source: "https://playground.example/rules",
  since: "2026-01-01",
};
const rules: Rule[] = [];
let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld({
    connectors: { playground: { ...playground, rulebook: { ...playground.rulebook, rules } } },
  });
  ({ source } = await world.brand());
  dana = await world.person("approver", "Dana");
});
afterAll(() => world.close());

async function drafted(text = "Acme, my order is late") {
  const it = await world.drafted(source, { text, author: { name: "Mia" } });
  const { id } = it.view.conversation;
  return {
    ...it,
    id,
    text: world.newestDraft(it.view).text,
    view: () => world.view("acme", id),
    act: (verb: string, body: object) => dana("POST", `/api/brands/acme/conversations/${id}/${verb}`, body),
    /** As somebody of the team does it, on the platform itself. */
    async postByHand(text: string) {
      const { token } = await world.client.brandAccount("acme");
      await fetch(new URL(`/api/posts/${it.post}/replies`, world.playground.url), {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ text }),
      });
    },
  };
}
const repliesOn = async (day: string) => {
  const brand = await getBrand(world.ctx, "acme");
  const within = periodFrom("daily", day, brand.timeZone);
  const team = tallyTeam(brand, within, world.ctx.now().toISOString());
  await eachConversation(world.ctx, "acme", within.from, team.take);
  return team.figures().replies.n;
};
const replies = () => repliesOn(world.clock.now().toISOString().slice(0, 10));
const after = async (seconds: number) => {
  world.clock.advance(seconds);
  await world.tick();
};

test("where a rule forbids apps, the draft says so, and what a person posted by hand is found, linked and read again", async () => {
  rules.push(byHandOnly);
  const it = await drafted();
  const view = await it.view();
  expect(view).toMatchObject({ canReply: false, canReadBack: true, forbidden: { id: "no-apps" } });
  expect(world.newestDraft(view)).toMatchObject({ forbidden: "no-apps" });
  expect(view.events.find(({ what }) => what === "drafted")?.why).toMatchObject({
    rule: expect.stringContaining("Apps may not answer here."),
  });

  const before = await replies();
  await it.postByHand(`${it.text}  `);
  expect((await it.act("posted", { text: it.text })).body.conversation).toMatchObject({
    status: "answered",
    reason: { code: "reason.by-hand-looked-for" },
  });
  expect(await replies()).toBe(before + 1);
  expect((await it.act("posted", { text: it.text })).status).toBe(409);
  await after(121);
  const found = await world.until(
    async () => (await it.view()).replies.find((reply) => reply.confirmedAt),
    "it to be found",
  );
  expect(found).toMatchObject({
    byHand: true,
    status: "published",
    receipt: {
      visibility: "visible",
      url: expect.stringMatching(/^http/),
      nativeId: expect.not.stringMatching(/^by-hand/),
    },
  });
  const { followUps, replies: all } = await it.view();
  expect(followUps.filter(({ what }) => what === "read-back")).toEqual([]);
  expect(followUps.filter(({ what }) => what === "reread").length).toBe(1);
  expect(all).toHaveLength(1);
  await world.collect(source);
  expect((await world.open()).map(({ preview }) => preview)).not.toContain(it.text);
  rules.pop();
});

test("what was not posted after all comes back within a day, and counts no longer", async () => {
  const it = await drafted();
  const day = world.clock.now().toISOString().slice(0, 10);
  const before = await repliesOn(day);
  await it.act("posted", { text: "I will post this at once", url: "https://playground.example/1" });
  await after(121);
  await after(3600);
  expect((await it.view()).conversation.status).toBe("answered");
  await after(86_400);
  await world.until(async () => (await it.view()).conversation.status === "open", "it to come back");
  const view = await it.view();
  expect(view.conversation.reason).toEqual({ code: "reason.by-hand-not-there" });
  expect(view.conversation.dueAt).toBeDefined();
  expect(view.replies).toMatchObject([{ status: "failed", byHand: true }]);
  expect(await repliesOn(day)).toBe(before);
});

test("where the platform cannot tell, what a person says they posted stands", async () => {
  const asked = world.ctx.connectors["playground"]!;
  world.ctx.connectors["playground"] = { ...asked, answers: async () => undefined };
  const it = await drafted();
  await it.act("posted", { text: "I wrote this there" });
  for (const seconds of [121, 3600, 86_400]) await after(seconds);
  await world.until(async () => (await it.view()).replies[0]!.unaskable, "it to be given up");
  const { conversation, followUps } = await it.view();
  expect(conversation.status).toBe("answered");
  expect(followUps.filter(({ what }) => what === "read-back")).toEqual([]);
  world.ctx.connectors["playground"] = asked;
});

test("what somebody answered on the platform without telling is found, and the conversation is answered", async () => {
  const it = await drafted();
  const before = await replies();
  await it.postByHand("We have called you, Mia.");
  await after(3601);
  await world.until(async () => (await it.view()).conversation.status === "answered", "it to be found");
  expect((await it.view()).replies).toMatchObject([
    { byHand: true, approvedBy: "Acme", text: "We have called you, Mia." },
  ]);
  expect(await replies()).toBe(before + 1);
});

test("an approved reply is not sent when somebody has answered by hand meanwhile", async () => {
  const it = await drafted();
  const { fingerprint } = await it.view();
  await it.act("approve", { fingerprint, text: it.text });
  await it.postByHand("We have called you, Mia.");
  world.clock.advance(11);
  await world.until(async () => (await it.view()).conversation.status === "answered", "it to be seen");
  expect((await world.client.thread(it.post)).replies.map(({ text }) => text)).toEqual(["We have called you, Mia."]);
  expect((await it.view()).replies.map(({ status, byHand }) => [status, byHand ?? false])).toEqual(
    expect.arrayContaining([
      ["failed", false],
      ["published", true],
    ]),
  );
});

test("a published reply is taken back once, with a reason, and its conversation is open again", async () => {
  const it = await drafted();
  const { fingerprint } = await it.view();
  await it.act("approve", { fingerprint, text: it.text });
  world.clock.advance(11);
  await world.until(async () => (await it.view()).conversation.status === "answered", "it to be published");
  const [reply] = (await it.view()).replies;
  expect((await it.act("retract", { reply: reply!.id, reason: " " })).status).toBe(400);
  const answers = await Promise.all([1, 2].map(() => it.act("retract", { reply: reply!.id, reason: "Wrong person" })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const view = await it.view();
  expect(view.conversation).toMatchObject({
    status: "open",
    reason: { code: "reason.retracted", why: "Wrong person" },
  });
  expect(view.replies).toMatchObject([{ status: "retracted" }]);
  expect(view.events.filter(({ what }) => what === "retracted")).toHaveLength(1);
  expect((await world.client.thread(it.post)).replies).toEqual([]);
  const viewer = await world.person("drafter", "Vi");
  expect(
    (await viewer("POST", `/api/brands/acme/conversations/${it.id}/retract`, { reply: reply!.id, reason: "x" })).status,
  ).toBe(403);
});
