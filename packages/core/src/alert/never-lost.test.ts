import fc from "fast-check";
import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Notice } from "../context.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import { sendLetter } from "../ladder/send-letter.ts";
import type { Message } from "../queues.ts";
import type { Person } from "../team/person.ts";
import { tick } from "../tick.ts";
import { alarming } from "./alarming.ts";
import { listAlerts } from "./list-alerts.ts";
import { lookAtAlert } from "./look-at-alert.ts";
import { acknowledgeAlert } from "./settle-alert.ts";

const danger: Partial<Classification> = {
  sentiment: "negative",
  urgency: "critical",
  intents: ["safety"],
  needsReply: true,
};
const quiet = { slot: { from: "09:00", to: "09:40" }, timeZone: "UTC" };
const people: Person[] = [
  { id: "dana", name: "Dana", role: "approver", email: "dana@acme.example", createdAt: "" },
  {
    id: "noa",
    name: "Noa",
    role: "approver",
    email: "noa@acme.example",
    createdAt: "",
    alerts: { mail: true, throughQuiet: false, quiet },
  },
];
const START = Date.parse("2027-01-08T08:00:00Z");

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant("hear" as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("edit", "close", "acknowledge"), n: fc.nat(20) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("work" as const), times: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("lose", "mail-down", "mail-up", "crash-before-mail") }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("wait" as const), minutes: fc.integer({ min: 1, max: 25 }) }) },
  ),
  { minLength: 5, maxLength: 40 },
);

test("whatever the queue loses or brings twice, the mail refuses and a crash cuts off: who must know of an alert is told of it, and once", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const world = await createDigestWorld({ now: new Date(START).toISOString() });
      const { ctx } = world;
      ctx.store = alarming(ctx.store, { now: ctx.now, log: ctx.log, queues: ctx.queues });
      await ctx.store.commit(people.map((value) => ({ put: keys.person(value.id), value })));
      const mails: Notice[] = [];
      const mail = { isDown: false, crashes: false };
      ctx.mail.notice = async (notice) => {
        if (mail.crashes) return new Promise(() => {}); // the process is gone before it is handed over
        if (mail.isDown) throw new Error("The post is closed.");
        mails.push(notice);
      };
      let [now, done] = [START, 0];
      const conversations: string[] = [];
      const pass = (minutes: number) => world.at(new Date((now += minutes * 60_000)).toISOString());
      const run = async (each: Message<"digest">) =>
        each.kind === "alert"
          ? lookAtAlert(ctx, each)
          : each.kind === "letter"
            ? sendLetter(ctx, each.person)
            : undefined;
      const work = async (times: number) => {
        for (let round = 0; round < 20; round++) {
          const queued = world.sent("digest");
          const some = queued.slice(done);
          if (some.length === 0) return;
          done = queued.length;
          for (const each of some) {
            const running = Promise.allSettled(Array.from({ length: times }, () => run(each)));
            await Promise.race([running, new Promise((cut) => setTimeout(cut, mail.crashes ? 3 : 60_000).unref())]);
          }
        }
      };
      const change = async (id: string, what: "edited" | "dismissed") => {
        const known = (await ctx.store.get(keys.conversation("acme", id)))!;
        const next = moved(known, what === "dismissed" && known.status === "open" ? { status: "closed" } : {});
        await ctx.store.commit([saved(next), happened(next, { at: ctx.now().toISOString(), by: "earshot", what })]);
      };
      for (const step of all) {
        if (step.do === "hear") {
          const mention = await world.hear({ at: ctx.now().toISOString(), judged: danger });
          conversations.push((await ctx.store.get(keys.pointer("acme", mention)))!.conversation);
        } else if (step.do === "wait") {
          pass(step.minutes);
          await tick(ctx);
        } else if (step.do === "work") await work(step.times);
        else if (step.do === "lose") done = world.sent("digest").length;
        else if (step.do === "mail-down" || step.do === "mail-up") mail.isDown = step.do === "mail-down";
        else if (step.do === "crash-before-mail") {
          mail.crashes = true;
          await work(1);
          mail.crashes = false;
        } else {
          const id = conversations[("n" in step ? step.n : 0) % (conversations.length || 1)];
          if (id === undefined) continue;
          if (step.do !== "acknowledge") await change(id, step.do === "edit" ? "edited" : "dismissed");
          else {
            const open = (await listAlerts(ctx, "acme")).find(({ of, status }) => of === id && status === "open");
            if (open) await acknowledgeAlert(ctx, "acme", open.id);
          }
        }
      }
      // All is well again: within two hours everything has been told.
      mail.isDown = false;
      for (let minute = 0; minute < 120; minute += 4) {
        pass(4);
        await tick(ctx);
        await work(2);
      }
      const open = (await listAlerts(ctx, "acme")).filter(({ status }) => status === "open");
      for (const { email } of people) {
        const lines = mails.filter(({ to }) => to[0] === email).flatMap((each) => each.lines);
        const toldOf = (id: string) => lines.filter((line) => line.includes(id)).length;
        for (const { of } of open) expect(toldOf(of) + hidden(lines), `${email} of ${of}`).toBeGreaterThanOrEqual(1);
        for (const id of conversations) expect(toldOf(id), `${email} of ${id}`).toBeLessThanOrEqual(1);
      }
      expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
    }),
    { numRuns: 40 },
  );
});

/** Of many of one kind a mail names five and says how many more there are. */
const hidden = (lines: readonly string[]): number =>
  lines
    .filter((line) => line.includes("more of this kind"))
    .reduce((sum, line) => sum + Number(/\d+/u.exec(line)?.[0] ?? 0), 0);
