import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Brand } from "../brand/brand.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { moved, saved, type Patch } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import type { Rule } from "../connector.ts";
import { afterSolution, checkInId } from "./after-solution.ts";
import { checkIn } from "./do-check-in.ts";

const complaint: Partial<Classification> = { sentiment: "negative", intents: ["complaint"], needsReply: true };
const answered: Patch = { status: "answered", answeredAt: "2027-01-05T12:00:00.000Z" };

async function aSolution(given: { judged?: Partial<Classification>; patch?: Patch; rules?: Rule[] } = {}) {
  const { judged = complaint, patch = {}, rules = [] } = given;
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  const { ctx } = world;
  ctx.connectors = {
    mastodon: { reply: async () => undefined, rulebook: { rules, limit: { max: 500, unit: "graphemes" } } },
  } as never;
  ctx.writer.unasked = async (_, kind) => ({
    kind,
    text: "Is all well?",
    language: "en",
    technique: "inquiry",
    objections: [],
    facts: [],
    tells: [],
  });
  const mention = await world.hear({ at: "2027-01-05T11:00:00Z", by: "max", judged });
  const { conversation: id } = (await ctx.store.get(keys.pointer("acme", mention)))!;
  const now = async (): Promise<Conversation> => (await ctx.store.get(keys.conversation("acme", id)))!;
  const change = async (wanted: Patch) => ctx.store.commit([saved(moved(await now(), wanted))]);
  await change(answered);
  const duty = async () => ctx.store.get(keys.followUp("acme", id, checkInId(id)));
  await ctx.store.commit(afterSolution(ctx, world.brand, await now(), "2027-01-05T12:00:00.000Z"));
  if (Object.keys(patch).length > 0) await change(patch);
  const setBrand = (some: Partial<Brand>) =>
    ctx.store.commit([{ put: keys.brand("acme"), value: { ...world.brand, ...some, version: 2 }, if: 1 }]);
  /** What became of the duty on its day. */
  const due = async () => {
    const seen = await duty();
    if (!seen) return "none";
    world.at(seen.dueAt);
    await checkIn(ctx, seen);
    return (await now()).unasked ?? ((await duty()) ? "put off" : "dropped");
  };
  return { ...world, ctx, change, due, setBrand, duty };
}

test("it is drafted once", async () => {
  const { ctx, due, duty } = await aSolution();
  const seen = (await duty())!;
  expect(await due()).toBe("check-in");
  await checkIn(ctx, seen);
  const { items } = await ctx.store.page<any>(keys.conversationPartition("acme", seen.conversation));
  expect(items.filter(({ key }) => key.sk.startsWith("DRAFT#"))).toHaveLength(1);
});

test.each<[string, Patch]>([
  ["who deleted it", { gone: true }],
  ["who wrote since", { heardAt: "2027-01-06T12:00:00.000Z" }],
  ["who waits", { status: "open" }],
  ["what was dismissed", { status: "closed", reason: { code: "reason.dismissed", why: "x" } }],
  ["what is set aside", { lane: "aside" }],
  ["who was asked", { checkIn: { kind: "check-in", at: "2027-01-05T13:00:00.000Z" } }],
])("it is dropped for %s", async (_, patch) => {
  expect(await (await aSolution({ patch })).due()).toBe("dropped");
});

test("it is dropped after praise, and for whom nobody may write to", async () => {
  const praise: Partial<Classification> = { sentiment: "positive", intents: ["praise"], needsReply: true };
  expect(await (await aSolution({ judged: praise })).due()).toBe("dropped");
  const blocked = await aSolution();
  await blocked.ctx.store.commit([
    { put: keys.noContact("acme", "mastodon", "max"), value: { platform: "mastodon", author: "max", why: "asked" } },
  ]);
  expect(await blocked.due()).toBe("dropped");
  const muted = await aSolution();
  await muted.setBrand({ muted: [{ platform: "mastodon", author: "max", name: "", until: "2100-01-01T00:00:00Z" }] });
  expect(await muted.due()).toBe("dropped");
});

test("it is not made, or dropped, where a rule of the platform forbids it", async () => {
  const rule = { id: "r", says: "", source: "", since: "2026-01-01" };
  expect(await (await aSolution({ rules: [{ ...rule, demands: "consent" }] })).due()).toBe("none");
  expect(await (await aSolution({ rules: [{ ...rule, forbids: { unless: "addressed" } }] })).due()).toBe("dropped");
});

test("it waits while an incident is open or a check is to be done, and then comes; not for ever", async () => {
  const crisis = await aSolution();
  await crisis.setBrand({ crisis: { incident: "i1", since: "2027-01-05T12:00:00Z" } });
  expect(await crisis.due()).toBe("put off");
  for (let n = 0; n < 9; n++) expect(await crisis.due()).toBe("put off");
  expect(await crisis.due()).toBe("dropped");
  const handed = await aSolution({ patch: { checks: [{ by: "noa", task: "t1" }] } });
  expect(await handed.due()).toBe("put off");
  await handed.change({ checks: undefined });
  expect(await handed.due()).toBe("check-in");
});
