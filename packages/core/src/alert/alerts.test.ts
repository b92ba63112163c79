import { describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Classification } from "../classification/classifier.ts";
import { correct } from "../classification/correct.ts";
import type { Context, Notice } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { happened, moved, saved, type Patch } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import { sendLetter } from "../ladder/send-letter.ts";
import type { Outgoing } from "../outgoing-webhook/event.ts";
import { announcing } from "../outgoing-webhook/announcing.ts";
import type { Person } from "../team/person.ts";
import { tick } from "../tick.ts";
import { alarming } from "./alarming.ts";
import type { Alert } from "./alert.ts";
import { listAlerts } from "./list-alerts.ts";
import { lookAtAlert } from "./look-at-alert.ts";
import { acknowledgeAlert, endAlert, snoozeAlert } from "./settle-alert.ts";

const danger: Partial<Classification> = {
  sentiment: "negative",
  urgency: "critical",
  intents: ["complaint", "safety"],
  needsReply: true,
};
const plain: Partial<Classification> = { ...danger, urgency: "normal", intents: ["complaint"] };
const people: Person[] = [
  { id: "dana", name: "Dana", role: "approver", email: "dana@acme.example", createdAt: "" },
  { id: "noa", name: "Noa", role: "admin", email: "noa@acme.example", language: "he", createdAt: "" },
  { id: "mia", name: "Mia", role: "drafter", email: "mia@acme.example", createdAt: "" },
  { id: "max", name: "Max", role: "marketing", email: "max@acme.example", createdAt: "" },
];
const START = "2027-01-08T08:00:00.000Z";

async function aTeam(given: { people?: Person[]; brand?: object } = {}) {
  const world = await createDigestWorld({ now: START, brand: { ...given.brand } });
  const { ctx } = world;
  const mails: Notice[] = [];
  const post = { isClosed: false };
  ctx.mail.notice = async (notice) => {
    if (post.isClosed) throw new Error("The post is closed.");
    mails.push(notice);
  };
  const memory = ctx.store;
  const parts = { now: ctx.now, token: () => `${Math.random()}`, log: ctx.log };
  ctx.store = alarming(announcing(memory, { ...parts, queues: ctx.queues }), { ...parts, queues: ctx.queues });
  await ctx.store.commit([
    ...(given.people ?? people).map((value) => ({ put: keys.person(value.id), value })),
    { put: keys.listening(), value: { brands: ["acme"], version: 1 } },
  ]);
  let done = 0;
  return {
    ...world,
    ctx,
    memory,
    mails,
    post,
    alerts: () => listAlerts(ctx, "acme"),
    hear: async (judged: Partial<Classification> = danger, more: object = {}) => {
      const mention = await world.hear({ at: ctx.now().toISOString(), judged, ...more });
      return (await memory.get(keys.pointer("acme", mention)))!.conversation;
    },
    change: async (id: string, patch: Patch, what: "edited" | "snoozed" | "reopened" | "dismissed" = "reopened") => {
      const next = moved((await memory.get(keys.conversation("acme", id)))!, patch);
      await ctx.store.commit([saved(next), happened(next, { at: ctx.now().toISOString(), by: "earshot", what })]);
    },
    /** Works off what came into the queue of mails, each message as often as it is said; a queue may deliver twice. */
    async work(times = 1) {
      for (;;) {
        const all = world.sent("digest");
        const some = all.slice(done);
        if (some.length === 0) return;
        done = all.length;
        for (const each of some) {
          if (each.kind !== "alert" && each.kind !== "letter") continue;
          const run = () => (each.kind === "alert" ? lookAtAlert(ctx, each) : sendLetter(ctx, each.person));
          await Promise.allSettled(Array.from({ length: times }, run));
        }
      }
    },
    /** Forgets what is in the queue, as a crash or a queue that is down does. */
    lose: () => void (done = world.sent("digest").length),
    async told() {
      const { items } = await memory.page<Outgoing>(keys.outgoings("acme"));
      return items.flatMap(({ value }) => value.events.filter(({ type }) => type.startsWith("alert.")));
    },
  };
}
const as = (ctx: Context, id: string): Context => {
  const { name, role } = people.find((each) => each.id === id)!;
  return { ...ctx, actor: { id, name, role: role! } };
};
const of = ({ kind, status, times }: Alert) => `${kind} ${status} ${times}`;

describe("a critical conversation", () => {
  test("is an alert in the same transaction, mailed at once to all who approve in their language, and told outside", async () => {
    const { ctx, hear, work, alerts, mails, told } = await aTeam();
    ctx.console = "https://earshot.example";
    const id = await hear(danger, { url: "https://m.example/1" });
    expect((await alerts()).map(of)).toEqual(["critical open 1"]);
    await work();
    expect(mails.map(({ to, language }) => [to[0], language])).toEqual([
      ["dana@acme.example", undefined],
      ["noa@acme.example", "he"],
    ]);
    expect(mails[0]).toMatchObject({
      subject: "Acme: Critical conversation on mastodon",
      link: "https://earshot.example/alerts",
    });
    expect(mails[0]!.lines[0]).toContain("Jan 8, 2027, 8:00");
    expect(mails[0]!.lines[0]).toContain(id);
    expect(mails[0]!.lines.join()).not.toContain("mention 1");
    expect(await told()).toMatchObject([
      {
        type: "alert.raised",
        conversation: id,
        mention: "mastodon:1",
        facts: {
          kind: "critical",
          urgency: "critical",
          platform: "mastodon",
          language: "en",
          dueAt: expect.any(String),
        },
      },
    ]);
  });

  test("is one whether it is heard so, becomes so by an edit, or by a correction; and is over when it is answered, closed or corrected", async () => {
    const { ctx, hear, change, alerts, told } = await aTeam();
    const [edited, corrected] = [await hear(plain), await hear(plain)];
    expect(await alerts()).toEqual([]);
    await change(edited, { urgency: "critical" }, "edited");
    await correct(as(ctx, "dana"), "acme", corrected, { urgency: "critical" });
    expect((await alerts()).map(of)).toEqual(["critical open 1", "critical open 1"]);
    await change(edited, { status: "closed" }, "dismissed");
    await correct(as(ctx, "dana"), "acme", corrected, { urgency: "normal" });
    expect((await alerts()).map(({ status }) => status)).toEqual(["ended", "ended"]);
    expect((await told()).map(({ type }) => type).toSorted()).toEqual([
      "alert.ended",
      "alert.ended",
      "alert.raised",
      "alert.raised",
    ]);
  });

  test("is said once however often it is said again: that is counted", async () => {
    const { hear, change, work, alerts, mails, told } = await aTeam();
    const id = await hear();
    await work();
    for (let n = 0; n < 3; n++) await change(id, {}, "edited");
    await change(id, {}, "reopened");
    await work();
    expect((await alerts()).map(of)).toEqual(["critical open 4"]);
    expect(mails).toHaveLength(2);
    expect(await told()).toHaveLength(1);
  });

  test("history is no alert, nor is what is set aside", async () => {
    const { hear, alerts } = await aTeam();
    await hear(danger, { baseline: true });
    await hear({ ...danger, lane: "aside" });
    expect(await alerts()).toEqual([]);
  });

  test("approved, its reply under way, it is not over; undone, it is not raised anew", async () => {
    const { hear, change, alerts, work, mails } = await aTeam();
    const id = await hear();
    await change(id, { status: "approved" });
    expect((await alerts()).map(of)).toEqual(["critical open 1"]);
    await work();
    await change(id, { status: "open" });
    await work();
    expect((await alerts()).map(of)).toEqual(["critical open 1"]);
    expect(mails).toHaveLength(2);
    await change(id, { status: "answered" });
    expect((await alerts()).map(of)).toEqual(["critical ended 1"]);
  });
});

describe("none is lost and none comes twice", () => {
  test("every message three times at once is one mail a person", async () => {
    const { hear, work, mails } = await aTeam();
    await hear();
    await work(3);
    await work(3);
    expect(mails.map(({ to }) => to[0])).toEqual(["dana@acme.example", "noa@acme.example"]);
  });

  test("what the queue lost the tick finds a minute later", async () => {
    const { ctx, at, hear, work, lose, mails } = await aTeam();
    await hear();
    lose();
    at("2027-01-08T08:01:00Z");
    await tick(ctx);
    await work();
    expect(mails).toHaveLength(2);
    lose();
    at("2027-01-08T08:09:00Z");
    await tick(ctx);
    await work();
    expect(mails).toHaveLength(2);
  });

  test("a transaction that fails raises nothing, and one that somebody else's change of the alert crosses is written whole", async () => {
    const { ctx, memory, hear, alerts } = await aTeam();
    const id = await hear(plain);
    const known = (await memory.get(keys.conversation("acme", id)))!;
    const critical = saved(moved(known, { urgency: "critical" }));
    await expect(ctx.store.commit([critical, { check: keys.person("nobody"), if: 1 }])).rejects.toThrow(
      "Somebody else",
    );
    expect(await alerts()).toEqual([]);
    // Between the reading of the alert and the write another raises it.
    const commit = memory.commit.bind(memory);
    let crossed = 0;
    memory.commit = async (changes) => {
      if (crossed++ === 0) {
        const put = changes.find((change) => "put" in change && change.put.pk === keys.alerts("acme"));
        await commit([{ ...(put as { put: any; value: Alert }), if: "absent" }]);
      }
      return commit(changes);
    };
    await ctx.store.commit([critical]);
    expect((await memory.get(keys.conversation("acme", id)))!.urgency).toBe("critical");
    expect(await alerts()).toHaveLength(1);
  });

  test("a mail that is down for an hour: nothing is lost, what is over meanwhile is not told, the rest comes once, with its time and a word that it is late", async () => {
    const { ctx, at, hear, change, work, mails, post } = await aTeam();
    post.isClosed = true;
    await hear();
    const done = await hear();
    for (let minute = 0; minute < 60; minute += 5) {
      at(`2027-01-08T08:${String(minute).padStart(2, "0")}:00Z`);
      await tick(ctx);
      await work(2);
    }
    expect(mails).toEqual([]);
    await change(done, { status: "closed" }, "dismissed");
    post.isClosed = false;
    at("2027-01-08T09:05:00Z");
    await tick(ctx);
    await work(2);
    await tick(ctx);
    await work();
    expect(mails).toHaveLength(2);
    expect(mails[0]!.lines[0]).toContain("late");
    expect(mails[0]!.lines[1]).toContain("8:00");
    expect(mails[0]!.lines.filter((line) => line.includes("Critical"))).toHaveLength(1);
  });

  test("a crash while a mail is handed over: it is mailed again under the same id, once the lease is over", async () => {
    const { ctx, at, hear, work, mails } = await aTeam({ people: [people[0]!] });
    await hear();
    const mail = ctx.mail.notice;
    let tries = 0;
    ctx.mail.notice = (notice) => {
      tries++;
      mails.push(notice);
      return new Promise(() => {}); // the process is gone
    };
    const [alert] = await listAlerts(ctx, "acme");
    await lookAtAlert(ctx, { brand: "acme", alert: alert!.id });
    void sendLetter(ctx, "dana");
    await new Promise((resolve) => setTimeout(resolve, 5));
    ctx.mail.notice = mail;
    at("2027-01-08T08:01:00Z");
    await tick(ctx);
    await work();
    expect(tries).toBe(1);
    expect(mails).toHaveLength(1);
    at("2027-01-08T08:02:00Z");
    await tick(ctx);
    await work();
    at("2027-01-08T08:05:00Z");
    await tick(ctx);
    await work();
    expect(mails).toHaveLength(2);
    expect(mails[1]!.id).toBe(mails[0]!.id);
  });
});

describe("not too much", () => {
  test("many at once are one mail that says how many; within the minute after it nothing else is mailed", async () => {
    const { ctx, at, hear, work, mails } = await aTeam({ people: [people[0]!] });
    await hear();
    await work();
    for (let n = 0; n < 30; n++) await hear();
    await work();
    expect(mails).toHaveLength(1);
    at("2027-01-08T08:01:00Z");
    await tick(ctx);
    await work();
    expect(mails).toHaveLength(2);
    expect(mails[1]!.subject).toBe("Acme: 30 things that you should know now");
    expect(mails[1]!.lines).toContain("And 25 more of this kind.");
  });

  test("quiet hours keep back what is not critical, and all where somebody says so; it comes when they are over", async () => {
    const quiet = { slot: { from: "07:00", to: "10:00" }, timeZone: "UTC" };
    const choices = { mail: true, quiet, kinds: ["critical", "rejected"] as const };
    const [dana, noa] = [people[0]!, people[1]!];
    const { ctx, at, hear, change, work, mails } = await aTeam({
      people: [
        { ...dana, alerts: { ...choices, kinds: [...choices.kinds], throughQuiet: true } },
        { ...noa, alerts: { ...choices, kinds: [...choices.kinds], throughQuiet: false } },
      ],
    });
    await hear();
    const id = await hear(plain);
    await change(id, { status: "approved" });
    const next = moved((await ctx.store.get(keys.conversation("acme", id)))!, { status: "open" });
    const event = { at: ctx.now().toISOString(), by: "earshot", what: "rejected", about: "r1" } as const;
    await ctx.store.commit([saved(next), happened(next, event)]);
    await work();
    expect(mails.map(({ to }) => to[0])).toEqual(["dana@acme.example"]);
    for (const moment of ["08:30", "09:59"]) {
      at(`2027-01-08T${moment}:00Z`);
      await tick(ctx);
      await work();
    }
    expect(mails).toHaveLength(1);
    at("2027-01-08T10:00:00Z");
    await tick(ctx);
    await work();
    expect(
      mails.slice(1).map(({ to, lines }) => [to[0], lines.filter((line) => /8:00|08:00/u.test(line)).length]),
    ).toEqual(
      expect.arrayContaining([
        ["dana@acme.example", 1],
        ["noa@acme.example", 2],
      ]),
    );
  });

  test("nobody is mailed of kinds that they, or the brand, do not want; marketing is of those that it chose", async () => {
    const max: Person = { ...people[3]!, alerts: { mail: true, kinds: ["critical"], throughQuiet: true } };
    const dana: Person = { ...people[0]!, alerts: { mail: false, throughQuiet: true } };
    const { hear, work, mails } = await aTeam({ people: [max, dana] });
    await hear();
    await work();
    expect(mails.map(({ to }) => to[0])).toEqual(["max@acme.example"]);
    const silent = await aTeam({ brand: { alerts: { unmailed: ["critical"] } } });
    await silent.hear();
    await silent.work();
    expect(silent.mails).toEqual([]);
    expect(await silent.alerts()).toHaveLength(1);
  });

  test("who is away is told only where everybody is", async () => {
    const away = "2027-01-09T08:00:00.000Z";
    const some = await aTeam({ people: [{ ...people[0]!, awayUntil: away }, people[1]!] });
    await some.hear();
    await some.work();
    expect(some.mails.map(({ to }) => to[0])).toEqual(["noa@acme.example"]);
    const all = await aTeam({ people: [{ ...people[0]!, awayUntil: away }] });
    await all.hear();
    await all.work();
    expect(all.mails).toHaveLength(1);
  });
});

describe("what people do with one", () => {
  test("acknowledged before it is mailed it is mailed to nobody; it stays until it is over", async () => {
    const { ctx, hear, change, work, alerts, mails } = await aTeam();
    const id = await hear();
    const [alert] = await alerts();
    await acknowledgeAlert(as(ctx, "dana"), "acme", alert!.id);
    await work();
    expect(mails).toEqual([]);
    expect(await alerts()).toMatchObject([{ status: "acknowledged", by: "dana" }]);
    await change(id, { status: "closed" }, "dismissed");
    expect(await alerts()).toMatchObject([{ status: "ended", by: "dana" }]);
  });

  test("snoozed it is quiet, and told again when the time is over; it may be over before", async () => {
    const { ctx, at, hear, change, work, alerts, mails } = await aTeam({ people: [people[0]!] });
    const [first, second] = [await hear(), await hear()];
    await work();
    mails.length = 0;
    for (const { id } of await alerts()) await snoozeAlert(ctx, "acme", id, { until: "2027-01-08T09:00:00Z" });
    await change(second, { status: "closed" }, "dismissed");
    at("2027-01-08T08:59:00Z");
    await tick(ctx);
    await work();
    expect(mails).toEqual([]);
    at("2027-01-08T09:00:00Z");
    await tick(ctx);
    await work();
    expect(mails).toHaveLength(1);
    expect(mails[0]!.lines.join()).toContain(first);
    expect(mails[0]!.lines.join()).not.toContain(second);
    await expect(snoozeAlert(ctx, "acme", (await alerts())[0]!.id, { until: "2027-03-01T00:00:00Z" })).rejects.toThrow(
      "a week",
    );
  });

  test("ended by a person it stays ended until the customer says more; ended twice is refused", async () => {
    const { ctx, hear, change, alerts } = await aTeam();
    const id = await hear();
    const [alert] = await alerts();
    await endAlert(as(ctx, "max"), "acme", alert!.id);
    await change(id, {}, "snoozed");
    expect(await alerts()).toMatchObject([{ status: "ended", endedBy: "max" }]);
    await expect(endAlert(ctx, "acme", alert!.id)).rejects.toThrow("over already");
    await change(id, {}, "edited");
    expect(await alerts()).toMatchObject([{ status: "open", before: 1, times: 1 }]);
    await expect(endAlert(as(ctx, "mia"), "acme", alert!.id)).rejects.toMatchObject({ code: "not-allowed" });
  });
});

test("a reply that is rejected, or of which nobody knows, is an alert until somebody has dealt with it", async () => {
  const { ctx, hear, change, alerts } = await aTeam();
  const id = await hear(plain);
  await change(id, { status: "approved" });
  const step = async (patch: Patch, what: "unknown" | "rejected") => {
    const next = moved((await ctx.store.get(keys.conversation("acme", id))) as Conversation, patch);
    const event = { at: ctx.now().toISOString(), by: "earshot", what, about: "r1" };
    await ctx.store.commit([saved(next), happened(next, event)]);
  };
  await step({ status: "check" }, "unknown");
  expect(await alerts()).toMatchObject([{ kind: "in-doubt", status: "open", about: { reply: "r1" } }]);
  await step({ status: "open" }, "rejected");
  expect((await alerts()).map(of)).toEqual(["rejected open 1", "in-doubt ended 1"]);
  await change(id, { status: "approved" });
  expect((await alerts()).map(({ status }) => status)).toEqual(["ended", "ended"]);
});

test("news that names a danger is an alert though nobody need answer it", async () => {
  const { hear, alerts } = await aTeam();
  const reading = { says: ["news" as const], irony: false, matters: [], details: [], wantsHuman: false };
  await hear({ needsReply: false, reading: { ...reading, dangers: [{ danger: "recall" }] } });
  await hear({ needsReply: false, reading: { ...reading, dangers: [] } });
  expect(await alerts()).toMatchObject([{ kind: "story", urgency: "critical", about: { danger: "recall" } }]);
});

test("a story is an alert from its fifth place on, each further place is counted, and after a day without one it is over", async () => {
  const { ctx, at, hear, work, alerts } = await aTeam();
  const title = "Acme Coffee opens forty new shops across the north of the country";
  const text = `${title}. The chain said on Friday that it will hire nine hundred people by the end of the year, its largest growth since it was founded in Leeds.`;
  for (let n = 1; n <= 6; n++) {
    const url = `https://paper-${n}.example/acme-opens`;
    await hear({ needsReply: false }, { title, text, url, published: true, by: `paper ${n}`, nativeId: url });
    expect(await alerts()).toMatchObject(n < 5 ? [] : [{ kind: "story", times: n - 4, about: { places: n } }]);
  }
  await work();
  at("2027-01-09T07:59:00Z");
  await tick(ctx);
  await work();
  expect((await alerts()).map(of)).toEqual(["story open 2"]);
  at("2027-01-09T08:05:00Z");
  await tick(ctx);
  await work();
  expect((await alerts()).map(of)).toEqual(["story ended 2"]);
});
