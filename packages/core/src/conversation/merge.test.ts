import fc from "fast-check";
import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { intake } from "../mention/intake.ts";
import type { Conversation } from "./conversation.ts";
import { inbox } from "../desk/inbox.ts";
import { merge } from "./merge.ts";
import { note } from "./note.ts";
import { readConversation } from "./read-conversation.ts";
import { readRecords } from "./read-records.ts";
import { split } from "./split.ts";
import { undoAct } from "./undo-act.ts";

const judged = { needsReply: true, intents: ["complaint" as const], sentiment: "negative" as const };

async function aDesk() {
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  const noa: Context = { ...world.ctx, actor: { id: "noa", name: "Noa", role: "approver" } };
  let n = 0;
  const conversationOf = async (mention: string) =>
    (await world.ctx.store.get(keys.pointer("acme", mention)))!.conversation;
  const hear = async (by: string, thread: string) => {
    const at = new Date(Date.parse("2027-01-05T12:00:00Z") + ++n * 1000).toISOString();
    return world.hear({ at, by, thread, text: `words number ${n}`, nativeId: `m${n}`, judged });
  };
  return { ...world, noa, hear, conversationOf };
}

test("one of two becomes part of the other, both are seen in it, and undone both are as they were", async () => {
  const { ctx, noa, hear, conversationOf } = await aDesk();
  const first = await conversationOf(await hear("lou", "t1"));
  const second = await conversationOf(await hear("lou", "t2"));
  const before = [await readRecords(ctx, "acme", first), await readRecords(ctx, "acme", second)];
  const { fingerprint } = await readConversation(noa, "acme", second);
  const merged = await merge(noa, "acme", first, { with: second });
  expect(merged.conversation).toMatchObject({ id: second, status: "open", parts: [first] });
  expect(merged.fingerprint).toEqual(fingerprint);
  expect(merged.parts.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([["words number 1"]]);
  expect((await readConversation(noa, "acme", first)).conversation).toMatchObject({
    status: "closed",
    merged: { into: second, by: "noa" },
  });
  await undoAct(noa, "acme", second, { version: merged.undoable!.version });
  for (const [n, id] of [first, second].entries()) {
    const { version: _, movedFrom: _f, ...is } = (await readRecords(ctx, "acme", id))!.conversation;
    const { version: __, movedFrom: _g, ...was } = before[n]!.conversation;
    expect(is).toEqual(was);
  }
});

test("what the customer says next in the thread of a part is heard in what it is part of", async () => {
  const { noa, hear, conversationOf } = await aDesk();
  const first = await conversationOf(await hear("lou", "t1"));
  const second = await conversationOf(await hear("lou", "t2"));
  await merge(noa, "acme", first, { with: second });
  expect(await conversationOf(await hear("lou", "t1"))).toBe(second);
  await split(noa, "acme", second, { part: first });
  expect((await readConversation(noa, "acme", first)).conversation.status).toBe("open");
  expect(await conversationOf(await hear("lou", "t1"))).toBe(first);
});

test("nothing is merged or split while a reply is on its way", async () => {
  const { ctx, noa, hear, conversationOf } = await aDesk();
  const first = await conversationOf(await hear("lou", "t1"));
  const second = await conversationOf(await hear("lou", "t2"));
  const known = (await ctx.store.get(keys.conversation("acme", first)))!;
  await ctx.store.commit([
    { put: keys.conversation("acme", first), value: { ...known, status: "approved" } satisfies Conversation },
  ]);
  for (const [id, other] of [
    [first, second],
    [second, first],
  ] as const)
    await expect(merge(noa, "acme", id, { with: other })).rejects.toMatchObject({ code: "bad-input" });
});

test("a mention split out is found where it is when it is heard again or changed, and what stays goes on without it", async () => {
  const { ctx, noa, hear, conversationOf } = await aDesk();
  const first = await hear("lou", "t1");
  const second = await hear("lou", "t1");
  const id = await conversationOf(first);
  expect(await conversationOf(second)).toBe(id);
  const left = await split(noa, "acme", id, { mention: second });
  const out = await conversationOf(second);
  expect(out).not.toBe(id);
  expect(left.conversation).toMatchObject({ mention: first, mentions: 1, status: "open" });
  expect(left.mentions.map((mention) => mention.id)).toEqual([first]);
  await intake(ctx, {
    brand: "acme",
    source: "s1",
    baseline: false,
    seenAt: "2027-01-05T13:00:00.000Z",
    incoming: {
      platform: "mastodon",
      kind: "post",
      visibility: "public",
      nativeId: "m2",
      thread: "t1",
      author: { id: "lou", name: "lou" },
      text: "something else entirely, and a longer one",
    },
  });
  const { mentions, versions } = await readConversation(noa, "acme", out);
  expect(mentions.map(({ text, version }) => [text, version])).toEqual([
    ["something else entirely, and a longer one", 2],
  ]);
  expect(Object.values(versions).flat()).toHaveLength(1);
  await expect(split(noa, "acme", out, { mention: second })).rejects.toMatchObject({ code: "bad-input" });
});

test("a mention split out is taken back as it was: its conversation, its texts, and nothing is left of what was made of it", async () => {
  const { ctx, noa, hear, conversationOf } = await aDesk();
  const first = await hear("lou", "t1");
  const second = await hear("lou", "t1");
  const id = await conversationOf(first);
  const before = (await readRecords(ctx, "acme", id))!;
  const left = await split(noa, "acme", id, { mention: second });
  const out = await conversationOf(second);
  expect((await inbox(noa, "acme")).items.map((each) => each.id)).toContain(out);
  const undone = await undoAct(noa, "acme", id, { version: left.undoable!.version });
  const { version: _, movedFrom: _f, ...is } = undone.conversation;
  const { version: __, movedFrom: _g, ...was } = before.conversation;
  expect(is).toEqual(was);
  expect(undone.mentions).toEqual(before.mentions);
  expect(undone.versions).toEqual(before.versions);
  expect(await conversationOf(second)).toBe(id);
  expect((await ctx.store.page(keys.conversationPartition("acme", out))).items).toEqual([]);
  expect((await inbox(noa, "acme")).items.map((each) => each.id)).toEqual([id]);
  expect(undone.events.map(({ what }) => what)).toEqual(expect.arrayContaining(["split", "taken-back"]));
});

test("it is not taken back once somebody did something with it, and the one who asks is told who", async () => {
  const { noa, hear, conversationOf } = await aDesk();
  const dan: Context = { ...noa, actor: { id: "dan", name: "Dan", role: "approver" } };
  const first = await hear("lou", "t1");
  const second = await hear("lou", "t1");
  const id = await conversationOf(first);
  const left = await split(noa, "acme", id, { mention: second });
  const out = await conversationOf(second);
  await note(dan, "acme", out, { text: "I look after this one." });
  await expect(undoAct(noa, "acme", id, { version: left.undoable!.version })).rejects.toMatchObject({
    code: "taken",
    details: { by: "dan", what: "noted" },
  });
  expect(await conversationOf(second)).toBe(out);
});

/** Something that people, customers and Earshot do, in any order. */
const step = fc.oneof(
  fc.record({ do: fc.constant("hear" as const), who: fc.nat(1), thread: fc.nat(1) }),
  fc.record({ do: fc.constant("merge" as const), a: fc.nat(5), b: fc.nat(5) }),
  fc.record({ do: fc.constant("split" as const), a: fc.nat(5), m: fc.nat(5) }),
  fc.record({ do: fc.constant("undo" as const), a: fc.nat(5) }),
);

test("whatever is merged, split and undone, each mention is in one place, where its id leads, and can be read", async () => {
  const done: Record<string, number> = {};
  const did = (what: string) => {
    done[what] = (done[what] ?? 0) + 1;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 24 }), async (steps) => {
      const { ctx, noa, hear, conversationOf } = await aDesk();
      const said: string[] = [];
      const known = new Set<string>();
      const pick = (n: number) => [...known][n % Math.max(1, known.size)];
      const willingly = (work: Promise<unknown>) =>
        work.catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        });
      for (const each of steps) {
        if (each.do === "hear") said.push(await hear(`author ${each.who}`, `t${each.thread}`));
        const a = "a" in each ? pick(each.a) : undefined;
        if (a && each.do === "merge") await willingly(merge(noa, "acme", a, { with: pick(each.b)! }));
        if (a && each.do === "split") {
          const { conversation, mentions } = await readConversation(noa, "acme", a);
          const part = conversation.parts?.[0];
          const asked = part && each.m % 2 ? { part } : { mention: mentions[each.m % mentions.length]!.id };
          await willingly(split(noa, "acme", a, asked).then(() => did("splits")));
        }
        if (a && each.do === "undo") {
          const { undoable } = await readConversation(noa, "acme", a);
          if (undoable)
            await willingly(
              undoAct(noa, "acme", a, { version: undoable.version }).then(() => did(`undone-${undoable.what}`)),
            );
        }
        for (const mention of said) known.add(await conversationOf(mention));
        for (const id of known) if (!(await ctx.store.get(keys.conversation("acme", id)))) known.delete(id);
      }
      for (const mention of said) {
        const home = await conversationOf(mention);
        for (const id of known) {
          const found = await ctx.store.get(keys.mention("acme", id, mention));
          expect(found !== undefined, `${mention} in ${id}`).toBe(id === home);
        }
        const top = await readConversation(noa, "acme", home);
        expect(top.conversation.mentions, home).toBe(top.mentions.length);
        expect(top.mentions.some(({ id }) => id === top.conversation.mention)).toBe(true);
        const into = top.conversation.merged?.into;
        if (into !== undefined) {
          expect(top.conversation.status).toBe("closed");
          expect(
            (await readConversation(noa, "acme", into)).parts.map(({ conversation }) => conversation.id),
          ).toContain(home);
        }
      }
    }),
    { numRuns: 200, seed: 14 },
  );
  // Otherwise this would say little.
  for (const what of ["splits", "undone-split", "undone-merged"]) expect(done[what], what).toBeGreaterThan(20);
});
