import { describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { claimConversation } from "../claim/claim-conversation.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import { moved, saved } from "../conversation/moves.ts";
import type { Notice } from "../context.ts";
import { keys } from "../keys.ts";
import type { Person } from "../team/person.ts";
import { tick } from "../tick.ts";
import { climb, type ToClimb } from "./climb.ts";
import { sendLetter } from "./send-letter.ts";

const complaint: Partial<Classification> = { sentiment: "negative", intents: ["complaint"], needsReply: true };
const people: Person[] = [
  { id: "dana", name: "Dana", role: "approver", email: "dana@acme.example", createdAt: "" },
  { id: "noa", name: "Noa", role: "admin", email: "noa@acme.example", language: "he", createdAt: "" },
  { id: "mia", name: "Mia", role: "drafter", email: "mia@acme.example", createdAt: "" },
];

/** A complaint that is due eight hours after 08:00, and a team. */
async function aDesk(brand: Record<string, unknown> = {}) {
  const ladder = { remindAt: 75, passOnAt: 100, ...(brand["ladder"] as object) };
  const world = await createDigestWorld({ now: "2027-01-08T08:00:00Z", brand: { ...brand, ladder } });
  const { ctx } = world;
  const mails: Notice[] = [];
  ctx.mail.notice = async (notice) => void mails.push(notice);
  await ctx.store.commit(people.map((value) => ({ put: keys.person(value.id), value })));
  const id = async (mention: string) => (await ctx.store.get(keys.pointer("acme", mention)))!.conversation;
  const read = async (conversation: string) => (await ctx.store.get(keys.conversation("acme", conversation)))!;
  const change = async (conversation: string, patch: Partial<Conversation>) =>
    ctx.store.commit([saved(moved(await read(conversation), patch))]);
  const events = async (conversation: string) => {
    const { items } = await ctx.store.page<ConversationEvent>(keys.conversationPartition("acme", conversation), {
      prefix: "EVENT#",
    });
    return items.map(({ value }) => value);
  };
  const asked = { climb: [] as ToClimb[] };
  const drain = async () => {
    const climbs = world.sent("follow-up").filter((each): each is ToClimb => "climb" in each);
    for (const each of climbs.slice(asked.climb.length)) await climb(ctx, each);
    asked.climb = climbs;
  };
  let letters = 0;
  const mail = async () => {
    const all = world.sent("digest").flatMap((each) => (each.kind === "letter" ? [each.person] : []));
    for (const person of all.slice(letters)) await sendLetter(ctx, person);
    letters = all.length;
  };
  return {
    ...world,
    mails,
    read,
    change,
    events,
    mail,
    drain,
    hear: async (judged = complaint, more: object = {}) => {
      const at = ctx.now().toISOString();
      return id(await world.hear({ at, judged, ...more }));
    },
    /** The minutes until a moment's, one tick after the other would be the same: nothing is due in between but this. */
    async runAt(moment: string) {
      world.at(moment);
      await tick(ctx);
      await drain();
      await tick(ctx);
      await mail();
    },
    what: async (conversation: string) =>
      (await events(conversation)).map(({ what }) => what).filter((what) => what !== "heard"),
  };
}

describe("the ladder on the deadline", () => {
  test("reminds once at three quarters of the time, passes on once at its end, and offers a holding reply", async () => {
    const { ctx, hear, runAt, read, what, mails, events } = await aDesk();
    ctx.console = "https://earshot.example";
    const id = await hear();
    await runAt("2027-01-08T13:59:00Z");
    expect(await what(id)).toEqual([]);
    await runAt("2027-01-08T14:00:00Z");
    expect(await what(id)).toEqual(["reminded"]);
    expect((await read(id)).ladder).toEqual({ remindedAt: "2027-01-08T14:00:00.000Z" });
    expect(mails.map(({ to }) => to)).toEqual([["dana@acme.example"], ["noa@acme.example"]]);
    expect(mails[0]!.link).toMatch(/^https:\/\/earshot\.example\/inbox\/c\w+$/u);
    await runAt("2027-01-08T14:01:00Z");
    await runAt("2027-01-08T15:59:00Z");
    expect(await what(id)).toEqual(["reminded"]);
    await runAt("2027-01-08T16:00:00Z");
    expect(await what(id)).toEqual(["reminded", "passed-on", "holding-offered"]);
    expect(await read(id)).toMatchObject({ holding: true, ladder: { to: "dana" } });
    expect((await read(id)).owner).toBeUndefined();
    expect((await read(id)).ladderAt).toBeUndefined();
    expect(mails.slice(2).map(({ to }) => to)).toEqual([["dana@acme.example"]]);
    await runAt("2027-01-09T16:00:00Z");
    expect(await what(id)).toEqual(["reminded", "passed-on", "holding-offered"]);
    const [, reminded] = await events(id);
    expect(reminded!.why).toEqual({ code: "ladder.approvers-reminded", percent: 75 });
  });

  test("reminds the owner alone, and passes on to the first of the brand's order who is another and on duty", async () => {
    const order = [
      { person: "mia" },
      { person: "dana" },
      { person: "noa", days: ["mon"], slot: { from: "00:00", to: "24:00" } },
    ];
    const { hear, runAt, read, change, mails, events } = await aDesk({ ladder: { order, takesOver: true } });
    const id = await hear();
    await change(id, { owner: "mia" });
    await runAt("2027-01-08T14:00:00Z");
    expect(mails.map(({ to }) => to)).toEqual([["mia@acme.example"]]);
    expect((await events(id)).at(-1)).toMatchObject({ what: "reminded", about: "mia", by: "earshot" });
    await runAt("2027-01-08T16:00:00Z");
    // A drafter does not approve; Noa is on duty on Mondays only.
    expect(await read(id)).toMatchObject({ owner: "dana", ladder: { to: "dana" } });
  });

  test("as it comes, reminds at half of the time, passes on at nine tenths, and tells the lead once it has gone by: a mail for each step", async () => {
    const { ctx, hear, runAt, read, what, mails } = await aDesk({
      ladder: { remindAt: 50, passOnAt: 90, lead: "mia" },
    });
    const id = await hear();
    await runAt("2027-01-08T12:00:00Z");
    expect(await what(id)).toEqual(["reminded"]);
    await runAt("2027-01-08T15:12:00Z");
    expect(await what(id)).toEqual(["reminded", "passed-on", "holding-offered"]);
    expect((await read(id)).ladderAt).toBe("2027-01-08T16:00:00.000Z");
    await runAt("2027-01-08T16:00:00Z");
    await runAt("2027-01-08T16:30:00Z");
    expect(await what(id)).toEqual(["reminded", "passed-on", "holding-offered", "overdue"]);
    expect(mails.map(({ to }) => to[0])).toEqual([
      "dana@acme.example",
      "noa@acme.example",
      "dana@acme.example",
      "mia@acme.example",
    ]);
    expect(mails.at(-1)!.lines[0]).toContain("nobody has answered");
    // Who comes back past the end is told of all of it at once.
    const late = await hear();
    await runAt("2027-01-09T16:00:00Z");
    expect((await what(late)).slice(0, 2)).toEqual(["passed-on", "overdue"]);
    expect(ctx.now().toISOString() > (await read(late)).dueAt!).toBe(true);
    expect(mails.slice(4).map(({ to }) => to[0])).toEqual(["dana@acme.example", "mia@acme.example"]);
  });

  test("says so when there is nobody to pass it on to", async () => {
    const { ctx, hear, runAt, read, change, events } = await aDesk({ ladder: { holding: false } });
    await ctx.store.commit([{ remove: keys.person("noa") }]);
    const id = await hear();
    await change(id, { owner: "dana" });
    await runAt("2027-01-08T16:00:00Z");
    expect((await events(id)).at(-1)).toMatchObject({ what: "passed-on", why: { code: "ladder.nobody-next" } });
    expect((await read(id)).ladder?.to).toBeUndefined();
  });

  test("closed hours do not count, but for what is critical", async () => {
    const days = Object.fromEntries(
      ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [{ from: "09:00", to: "17:00" }]]),
    );
    const { hear, runAt, what, read } = await aDesk({ hours: { days, always: ["critical"] } });
    const id = await hear(); // 08:00 on Friday: the day's eight hours
    const critical = await hear({ ...complaint, urgency: "critical" });
    expect((await read(id)).dueAt).toBe("2027-01-08T17:00:00.000Z");
    expect((await read(critical)).dueAt).toBe("2027-01-08T08:15:00.000Z");
    await runAt("2027-01-08T08:12:00Z");
    expect(await what(critical)).toEqual(["reminded"]);
    const late = await (async () => {
      await runAt("2027-01-08T16:00:00Z");
      return hear();
    })();
    expect((await read(late)).dueAt).toBe("2027-01-11T16:00:00.000Z");
    await runAt("2027-01-10T12:00:00Z");
    expect(await what(late)).toEqual([]);
    await runAt("2027-01-11T14:00:00Z");
    expect(await what(late)).toEqual(["reminded"]);
  });

  test("an approval, an answer and a snooze stop it; taken back, it goes on", async () => {
    const { hear, runAt, change, what } = await aDesk();
    const [approved, answered, snoozed] = [await hear(), await hear(), await hear()];
    await change(approved, { status: "approved" });
    await change(answered, { status: "answered" });
    await change(snoozed, { snoozedFor: "answer" });
    await runAt("2027-01-08T14:00:00Z");
    expect([await what(approved), await what(answered), await what(snoozed)]).toEqual([[], [], []]);
    await change(approved, { status: "open" });
    await runAt("2027-01-08T14:05:00Z");
    expect(await what(approved)).toEqual(["reminded"]);
  });

  test("whoever writes, or did a moment ago, is left in peace until they stop", async () => {
    const { ctx, at, hear, runAt, change, what } = await aDesk();
    const dana = { ...ctx, actor: { id: "dana", name: "Dana", role: "approver" as const } };
    const [writing, edited] = [await hear(), await hear()];
    at("2027-01-08T13:59:30Z");
    await claimConversation(dana, "acme", writing, {});
    const mention = (await ctx.store.get(keys.conversation("acme", edited)))!.mention;
    const draft = { number: 1, text: "x", by: "dana", at: "2027-01-08T13:55:00Z", mention, mentionVersion: 1 };
    await ctx.store.commit([{ put: keys.draft("acme", edited, 1), value: draft }]);
    await change(edited, { draft: 1 });
    await runAt("2027-01-08T14:00:00Z");
    expect([await what(writing), await what(edited)]).toEqual([[], []]);
    await runAt("2027-01-08T14:05:00Z");
    expect([await what(writing), await what(edited)]).toEqual([["reminded"], ["reminded"]]);
  });

  test("who was away past the end is told of that once, and of nothing before", async () => {
    const { hear, runAt, what } = await aDesk();
    const id = await hear();
    await runAt("2027-01-09T08:00:00Z");
    expect(await what(id)).toEqual(["passed-on", "holding-offered"]);
  });

  test("no holding reply is offered for praise, nor any step taken where the brand turns it off", async () => {
    const praise: Partial<Classification> = { sentiment: "positive", intents: ["praise"], needsReply: true };
    const first = await aDesk();
    const id = await first.hear(praise);
    await first.runAt("2027-01-08T16:00:00Z");
    expect(await first.what(id)).toEqual(["passed-on"]);
    const off = await aDesk({ ladder: { on: false } });
    const quiet = await off.hear();
    await off.runAt("2027-01-09T16:00:00Z");
    expect(await off.what(quiet)).toEqual([]);
  });

  test("a message that comes twice, at the same moment or after a crash, is one step and one mail", async () => {
    const { ctx, at, hear, what, mails, runAt } = await aDesk();
    const ids = [await hear(), await hear()];
    at("2027-01-08T14:00:00Z");
    const message = { brand: "acme", climb: ids };
    await Promise.all([climb(ctx, message), climb(ctx, message), climb(ctx, message)]);
    await climb(ctx, message);
    expect([await what(ids[0]!), await what(ids[1]!)]).toEqual([["reminded"], ["reminded"]]);
    await Promise.all([sendLetter(ctx, "dana"), sendLetter(ctx, "dana")]);
    await sendLetter(ctx, "dana");
    expect(mails).toHaveLength(1);
    expect(mails[0]!.lines).toHaveLength(3);
    await runAt("2027-01-08T14:01:00Z");
    expect(mails.map(({ to }) => to)).toEqual([["dana@acme.example"], ["noa@acme.example"]]);
  });

  test("a burst is one mail a person, and another only five minutes later", async () => {
    const { at, hear, mails, runAt, drain, mail, ctx } = await aDesk();
    for (let n = 0; n < 60; n++) await hear();
    at("2027-01-08T08:02:00Z");
    for (let n = 0; n < 3; n++) await hear();
    await runAt("2027-01-08T14:00:00Z");
    expect(mails).toHaveLength(2);
    expect(mails[0]!.subject).toBe("60 conversations need you: the deadline is near or has gone by");
    expect(mails[0]!.lines).toHaveLength(52);
    expect(mails[0]!.lines.at(-2)).toBe("And 10 more.");
    expect(mails[1]!.subject).toMatch(/^60 שיחות/u);
    for (const minute of ["02", "03", "04"]) await runAt(`2027-01-08T14:${minute}:00Z`);
    expect(mails).toHaveLength(2);
    at("2027-01-08T14:05:00Z");
    await tick(ctx);
    await drain();
    await mail();
    expect(mails.slice(2).map(({ subject }) => subject)[0]).toMatch(/^3 conversations/u);
  });

  test("a mail that fails is sent again; what was dealt with meanwhile is in none", async () => {
    const { ctx, at, hear, change, mails } = await aDesk();
    const [id, done] = [await hear(), await hear()];
    at("2027-01-08T14:00:00Z");
    await climb(ctx, { brand: "acme", climb: [id, done] });
    const send = ctx.mail.notice;
    ctx.mail.notice = async () => {
      throw new Error("The post is closed.");
    };
    await expect(sendLetter(ctx, "dana")).rejects.toThrow("closed");
    ctx.mail.notice = send;
    await change(done, { status: "closed" });
    await sendLetter(ctx, "dana");
    expect(mails[0]!.lines.filter((line) => line.includes(id))).toHaveLength(1);
    expect(mails[0]!.lines.filter((line) => line.includes(done))).toHaveLength(0);
  });

  test("hearing a mention costs no write more for it: the conversation itself is what is due", async () => {
    const writesOf = async (ladder: object) => {
      const { ctx, hear } = await aDesk({ ladder });
      const { commit } = ctx.store;
      let writes = 0;
      ctx.store.commit = async (changes) => ((writes += changes.length), commit(changes));
      const id = await hear();
      const due: string[] = [];
      for await (const { key, at } of ctx.store.everything()) if (at.due && key.pk.includes(id)) due.push(key.sk);
      expect(due).toEqual(["META"]);
      return writes;
    };
    expect(await writesOf({})).toBe(await writesOf({ on: false }));
  });
});
