import { expect, test } from "vitest";
import { createMemoryStore } from "../../../../tests/support/memory-store.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft/draft.ts";
import { keys } from "../keys.ts";
import type { Reply } from "../reply/reply.ts";
import type { QualityAct } from "./acts.ts";
import { decisionsOf } from "./decisions.ts";

const at = "2026-11-24T10:00:00.000Z";
const voice = { signature: "The Acme team", signatures: { p1: "Dana of Acme" } } as never;
const draft = (number: number, text: string, more: Partial<Draft> = {}): Draft => ({
  number,
  text,
  language: "en",
  technique: "empathy",
  by: "writer 3",
  at: "2026-11-24T09:00:00.000Z",
  mention: "m1",
  mentionVersion: 1,
  objections: [],
  ...more,
});
const SORRY = "We are sorry that it was cold. The Acme team";

/** What a decision comes to, with these drafts, and where one was approved this text of this draft. */
async function decided(what: QualityAct["what"], drafts: Draft[], approved?: { text: string; draft: number }) {
  const store = createMemoryStore();
  const reply = { text: approved?.text, draft: approved?.draft, language: "en" } as Reply;
  await store.commit([
    { put: keys.conversation("acme", "c1"), value: { draft: drafts.length } },
    { put: keys.reply("acme", "c1", "r1"), value: reply },
    ...drafts.map((each) => ({ put: keys.draft("acme", "c1", each.number), value: each })),
  ]);
  const about = what === "declined" ? String(drafts.length) : "r1";
  const act = { what, about, conversation: "c1", by: "p1", at };
  const { decisions, lost } = await decisionsOf({ store } as unknown as Context, "acme", [act], voice);
  expect(lost).toBe(0);
  return decisions[0];
}
const declined = { by: "p1", at, reason: "Too cold" };

test("approved word for word, in another's name or as another of the proposals, it is as proposed", async () => {
  expect(await decided("approved", [draft(1, SORRY)], { text: SORRY, draft: 1 })).toMatchObject({
    fate: "as-proposed",
  });
  const signed = SORRY.replace("The Acme team", "Dana of Acme");
  const two = [draft(1, SORRY), draft(2, signed, { by: "p1" })];
  expect(await decided("approved", two, { text: signed, draft: 2 })).toMatchObject({ fate: "as-proposed" });
  const other = { kind: "short" as const, text: "Sorry!", facts: [], tells: [], objections: [] };
  const withOther = [draft(1, SORRY, { alternatives: [{ ...other, technique: "inquiry" }] })];
  expect(await decided("approved", withOther, { text: "Sorry!", draft: 1 })).toMatchObject({
    fate: "as-proposed",
    technique: "inquiry",
  });
});

test("edited it says by how much, of the newest proposal, however often people saved it", async () => {
  const text = "We are sorry that it was cold today. Dana of Acme";
  const rule = { rule: "generic", level: "warn" as const, message: "" };
  const drafts = [
    draft(1, "Hello.", { declined }),
    draft(2, SORRY, { objections: [rule, rule], playbook: { id: "en.complaint", version: 1 } }),
    draft(3, "We are sorry.", { by: "p1" }),
    draft(4, text, { by: "p2" }),
  ];
  const found = await decided("approved", drafts, { text, draft: 4 });
  expect(found).toMatchObject({ fate: "edited", rules: ["generic"], playbook: "en.complaint" });
  // One word more than seven, and a signature's place that both have.
  expect(found!.changed).toBeCloseTo(1 / 17, 10);
});

test("where nothing was proposed, or that was declined, they are a person's own words", async () => {
  const own = draft(1, "Mine", { by: "p1", technique: "blank" });
  expect(await decided("approved", [own], { text: "Mine", draft: 1 })).toMatchObject({ fate: "own-words" });
  const blank = [draft(1, "", { technique: "blank" }), draft(2, "Mine", { by: "p1" })];
  expect(await decided("approved", blank, { text: "Mine", draft: 2 })).toMatchObject({ fate: "own-words" });
  const after = [draft(1, SORRY, { declined }), draft(2, "Mine", { by: "p1" })];
  expect(await decided("approved", after, { text: "Mine", draft: 2 })).toMatchObject({ fate: "own-words" });
});

test("a policy's approval is no person's", async () => {
  expect(await decided("policy-approved", [draft(1, SORRY)], { text: SORRY, draft: 1 })).toMatchObject({
    fate: "by-policy",
    technique: "empathy",
  });
});

test("a decline has its reason; one that was taken back is none", async () => {
  expect(
    await decided("declined", [draft(1, SORRY, { declined: { ...declined, because: ["too-cold"] } })]),
  ).toMatchObject({
    fate: "declined",
    declined: { why: "Too cold", because: ["too-cold"] },
  });
  expect(await decided("declined", [draft(1, SORRY)])).toBeUndefined();
});

test("dismissed, a draft that lay there then is set aside: not one that was declined, nor one that came later", async () => {
  expect(await decided("dismissed", [draft(1, SORRY)])).toMatchObject({ fate: "set-aside" });
  expect(await decided("dismissed", [draft(1, SORRY, { declined })])).toBeUndefined();
  expect(await decided("dismissed", [draft(1, SORRY, { at: "2026-11-25T00:00:00.000Z" })])).toBeUndefined();
  expect(await decided("dismissed", [])).toBeUndefined();
});
