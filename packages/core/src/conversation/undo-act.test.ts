import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { compensate } from "../approval/compensate.ts";
import { correct } from "../classification/correct.ts";
import { sketchOf, bareText } from "../classification/sketch.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { dismiss, keepOpen, resolve } from "./close.ts";
import { merge } from "./merge.ts";
import { readConversation, type ConversationView } from "./read-conversation.ts";
import { readRecords } from "./read-records.ts";
import { reopen } from "./reopen.ts";
import { undoAct } from "./undo-act.ts";

const text = "The lid of my cup is broken, may I have another one of these please?";

async function aDesk(judged: Record<string, unknown> = {}) {
  const world = await createDigestWorld({
    now: "2027-01-05T12:00:00Z",
    brand: { compensationLimit: 50 },
  });
  const as = (name: string): Context => ({ ...world.ctx, actor: { id: name, name, role: "approver" } });
  let n = 0;
  const hear = async (nativeId: string, words = text, other: Record<string, unknown> = {}) => {
    const mention = await world.hear({
      // Whichever goes on: the one that was heard last.
      at: new Date(Date.parse("2027-01-05T11:00:00Z") + n++ * 1000).toISOString(),
      by: nativeId,
      text: words,
      nativeId,
      judged: { needsReply: true, intents: ["complaint"], sentiment: "negative", ...judged, ...other },
    });
    return (await world.ctx.store.get(keys.pointer("acme", mention)))!.conversation;
  };
  /** Done and taken back: all that is kept is as it was. */
  const backAgain = async (who: Context, id: string, act: () => Promise<ConversationView>) => {
    const before = await readRecords(world.ctx, "acme", id);
    const { undoable } = await act();
    const after = await undoAct(who, "acme", id, { version: undoable!.version });
    const { version: _, movedFrom: _f, ...is } = after.conversation;
    const { version: __, movedFrom: _g, ...was } = before!.conversation;
    expect(is).toEqual(was);
    expect(after.mentions).toEqual(before!.mentions);
    expect(after.events.at(-1)).toMatchObject({ what: "taken-back", by: who.actor === "earshot" ? "" : who.actor.id });
    return after;
  };
  return { ...world, noa: as("noa"), dan: as("dan"), hear, backAgain };
}

test("what a customer was to get is taken back", async () => {
  const { noa, hear, backAgain } = await aDesk();
  const id = await hear("1");
  const given = { kind: "refund", amount: "10 EUR", value: 10 };
  await backAgain(noa, id, () => compensate(noa, "acme", id, given));
  const twice = await compensate(noa, "acme", id, given);
  expect(twice.conversation.compensation).toMatchObject({ amount: "10 EUR" });
  const other = await backAgain(noa, id, () => compensate(noa, "acme", id, { ...given, amount: "20 EUR" }));
  expect(other.conversation.compensation).toMatchObject({ amount: "10 EUR" });
});

test("a correction is taken back: the mention is judged as it was, and what was said of that text before holds again", async () => {
  const { ctx, noa, dan, hear, backAgain } = await aDesk();
  const id = await hear("1");
  const place = keys.correctionFor("acme", sketchOf(bareText(text))[0]!);
  await backAgain(noa, id, () => correct(noa, "acme", id, { urgency: "critical" }));
  expect(await ctx.store.get(place)).toBeUndefined();
  await correct(dan, "acme", id, { urgency: "high" });
  await backAgain(noa, id, () => correct(noa, "acme", id, { urgency: "low", sentiment: "neutral" }));
  expect(await ctx.store.get(place)).toMatchObject({ by: "dan", verdict: { urgency: "high" } });
  const next = await hear("2");
  expect((await readConversation(noa, "acme", next)).conversation).toMatchObject({
    urgency: "high",
    sentiment: "negative",
  });
});

test("closing, opening again, and what two people decide are taken back", async () => {
  const { noa, dan, hear, backAgain } = await aDesk({ intents: ["safety", "complaint"] });
  const id = await hear("1");
  await backAgain(noa, id, () => resolve(noa, "acme", id, { reason: "I think so" }));
  await dismiss(noa, "acme", id, { reason: "Not for us" });
  await backAgain(dan, id, () => keepOpen(dan, "acme", id, { reason: "It is" }));
  await backAgain(dan, id, () => dismiss(dan, "acme", id, { reason: "Indeed" }));
  await dismiss(dan, "acme", id, { reason: "Indeed" });
  await backAgain(noa, id, () => reopen(noa, "acme", id, { reason: "They called" }));
});

test("what is grave in a conversation that was merged in takes two as well", async () => {
  const { noa, dan, hear } = await aDesk({ intents: ["legal"] });
  const legal = await hear("1");
  const plain = await hear("2", "Thank you, but where can I find the opening hours of the shop?", {
    intents: ["question"],
  });
  expect((await readConversation(noa, "acme", plain)).closing.grave).toEqual([]);
  const { conversation, closing } = await merge(noa, "acme", plain, { with: legal });
  expect(closing.grave).toEqual(["legal"]);
  const asked = await dismiss(noa, "acme", conversation.id, { reason: "Merged away" });
  expect(asked.conversation).toMatchObject({ status: "open", closing: { by: "noa" } });
  expect((await dismiss(dan, "acme", conversation.id, { reason: "Indeed" })).conversation.status).toBe("closed");
});
