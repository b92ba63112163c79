import fc from "fast-check";
import * as z from "zod";
import { expect, test } from "vitest";
import { createIntakeWorld } from "../../../../tests/support/intake-world.ts";
import type { Connector } from "../connector.ts";
import type { Context } from "../context.ts";
import { makeDraft } from "../draft/make-draft.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { publish } from "../reply/publish.ts";
import type { Source } from "../source/source.ts";
import type { Role } from "../team/person.ts";
import { approve } from "./approve.ts";
import { setApprovals } from "./set-approvals.ts";
import { takeBack } from "./take-back.ts";
import { undo } from "./undo.ts";

type Rules = "none" | "second" | "admin" | "other";
const names = ["ada", "bo", "cy", "di"] as const;
type Name = (typeof names)[number];
type Step =
  | { do: "approve" | "take-back" | "undo"; who: Name }
  | { do: "write"; who: Name; text: string }
  | { do: "at-once"; who: Name; with: Name }
  | { do: "rules"; rules: Rules }
  | { do: "role"; who: Exclude<Name, "ada">; role: Role }
  | { do: "send" };

const who = fc.constantFrom(...names);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("approve" as const), who }) },
  fc.record({ do: fc.constantFrom("take-back" as const, "undo" as const), who }),
  fc.record({
    do: fc.constant("write" as const),
    who,
    text: fc.constantFrom("Thank you, see you soon.", "Thanks, Mia!"),
  }),
  fc.record({ do: fc.constant("at-once" as const), who, with: who }),
  fc.record({
    do: fc.constant("rules" as const),
    rules: fc.constantFrom("none" as const, "second" as const, "admin" as const, "other" as const),
  }),
  fc.record({
    do: fc.constant("role" as const),
    who: fc.constantFrom("bo" as const, "cy" as const, "di" as const),
    role: fc.constantFrom("viewer" as const, "approver" as const, "admin" as const),
  }),
  fc.record({ do: fc.constant("send" as const) }),
);

async function aTeam() {
  const world = await createIntakeWorld();
  const sent: string[] = [];
  const connector = {
    platform: "feed",
    settings: z.any(),
    rulebook: { limit: { max: 5000, unit: "characters" }, pace: { seconds: 0, jitter: 0 }, rules: [], readOn: "" },
    reply: async (_: unknown, { text }: { text: string }) => {
      sent.push(text);
      return { nativeId: `r${sent.length}`, visibility: "visible" };
    },
  } as unknown as Connector;
  const ctx: Context = { ...world.ctx, connectors: { feed: connector } };
  const source = {
    id: "s1",
    brand: "acme",
    platform: "feed",
    settings: {},
    version: 1,
    account: { id: "me", name: "Acme" },
  };
  let count = 0;
  const first: [Name, Role][] = [
    ["ada", "admin"],
    ["bo", "approver"],
    ["cy", "approver"],
    ["di", "viewer"],
  ];
  const roleOf = new Map(first);
  const as = (name: Name): Context => ({ ...ctx, actor: { id: name, name, role: roleOf.get(name)! } });
  const become = async (name: Name, role: Role) => {
    roleOf.set(name, role);
    await ctx.store.commit([person(name, role)]);
  };
  const person = (id: Name, role: Role) => ({ put: keys.person(id), value: { id, name: id, role, createdAt: "" } });
  await ctx.store.commit([
    { put: keys.source("acme", "s1"), value: source as unknown as Source },
    ...[...roleOf].map(([id, role]) => person(id, role)),
  ]);
  return {
    ...world,
    sent,
    ctx,
    roleOf,
    /** A new customer's praise, drafted; everybody as they were at first, and no rule. */
    async fresh(): Promise<string> {
      for (const [id, role] of first) await become(id, role);
      await setApprovals(as("ada"), "acme", { rules: [] });
      const by = `Mia ${++count}`;
      await world.hear({ text: "Thank you acme, the coffee was wonderful. I love it!", by, published: false });
      const { id, mention, mentionVersion } = (await world.conversations()).find(({ author }) => author.name === by)!;
      await makeDraft(ctx, { brand: "acme", conversation: id, mention, mentionVersion });
      sent.length = 0;
      return id;
    },
    as,
    become,
  };
}

const refused = (error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
};

test("whatever is done in whatever order, nothing is sent with fewer people than the rules asked for when it was approved", async () => {
  const team = await aTeam();
  let most = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const id = await team.fresh();
      const { as, roleOf } = team;
      let rules: Rules = "none";
      const askedOf = new Map<string, Rules>();
      const decide = async (name: Name, own?: string) => {
        const view = await team.view(id);
        const text = own ?? view.drafts.find(({ number }) => number === view.conversation.draft)!.text;
        await approve(as(name), "acme", id, { fingerprint: view.fingerprint, text }).catch(refused);
      };
      for (const each of steps) {
        const before = (await team.view(id)).conversation.status;
        if (each.do === "approve") await decide(each.who);
        else if (each.do === "write") await decide(each.who, each.text);
        else if (each.do === "at-once") await Promise.all([decide(each.who), decide(each.with)]);
        else if (each.do === "take-back") await takeBack(as(each.who), "acme", id, {}).catch(refused);
        else if (each.do === "undo") {
          const { conversation } = await team.view(id);
          await undo(as(each.who), "acme", id, { reply: conversation.reply ?? "-" }).catch(refused);
        } else if (each.do === "rules") {
          ({ rules } = each);
          const list = rules === "none" ? [] : [{ id: "r", asks: rules }];
          await setApprovals(as("ada"), "acme", { rules: list });
        } else if (each.do === "role") await team.become(each.who, each.role);
        else {
          team.clock.advance(60);
          const { conversation } = await team.view(id);
          if (conversation.reply)
            await publish(team.ctx, { brand: "acme", conversation: id, reply: conversation.reply });
        }
        const { conversation, replies } = await team.view(id);
        if (before === "open" && conversation.status === "approved") askedOf.set(conversation.reply!, rules);
        const reply = replies.find((one) => one.id === conversation.reply);
        if (each.do === "send" && reply?.status === "published") {
          const asked = askedOf.get(reply.id)!;
          const by = [...new Set(reply.approvals!.map((one) => one.by as Name))];
          const may = by.filter((name) => ["approver", "admin"].includes(roleOf.get(name)!));
          if (asked === "second" || asked === "admin") expect(may.length).toBeGreaterThanOrEqual(2);
          if (asked === "admin") expect(may.some((name) => roleOf.get(name) === "admin")).toBe(true);
          if (asked === "other" && reply.writer) expect(may.some((name) => name !== reply.writer)).toBe(true);
          most = Math.max(most, by.length);
        }
      }
      expect(team.sent.length).toBeLessThanOrEqual(1);
    }),
    {
      numRuns: 40,
      examples: [
        [
          [
            { do: "rules", rules: "second" },
            { do: "approve", who: "bo" },
            { do: "approve", who: "cy" },
            { do: "send" },
          ],
        ],
      ],
    },
  );
  // Some of it did go out by two.
  expect(most).toBe(2);
});
