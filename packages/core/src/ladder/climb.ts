import type { Brand } from "../brand/brand.ts";
import type { Claim } from "../claim/claim.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { quietUntil } from "../alert/mailed-of.ts";
import { peopleIn, type Member } from "../team/people.ts";
import { heldReply } from "./held-reply.ts";
import { savedLetter, withLines, type Letter, type Line } from "./letter.ts";
import { changesOf, stepOf, type Offer, type Step } from "./step.ts";

const TRIES = 12;

export type ToClimb = Extract<Message<"follow-up">, { climb: unknown }>;

/**
 * Takes the next step of the ladder in conversations whose deadline comes near or has gone by: everything, mails to be sent included, in
 * one transaction on what was seen, so that a step is taken once, and not at all where somebody did something meanwhile.
 */
export async function climb(ctx: Context, { brand, climb: ids }: ToClimb): Promise<void> {
  const pause = (attempt: number) => ctx.wait(ctx.random() * 25 * 2 ** Math.min(attempt, 6));
  const taken = await retryOnConflict(() => climbOnce(ctx, brand, ids), TRIES, pause);
  for (const { next, what } of taken) {
    if (what) ctx.log.info("ladder.climbed", { brand, conversation: next.id, status: what });
  }
}

async function climbOnce(ctx: Context, brandId: string, ids: readonly string[]): Promise<Step[]> {
  const now = ctx.now();
  const [brand, ...found] = (await ctx.store.getMany<any>([
    keys.brand(brandId),
    ...ids.flatMap((id) => [keys.conversation(brandId, id), keys.claim(brandId, id)]),
  ])) as [Brand | undefined, ...(Conversation | Claim | undefined)[]];
  const waiting = ids.flatMap((_, n) => {
    const conversation = found[2 * n] as Conversation | undefined;
    const claim = found[2 * n + 1] as Claim | undefined;
    return conversation && isDue(conversation, now) ? [{ conversation, claim }] : [];
  });
  if (!brand || waiting.length === 0) return [];
  const [people, drafts] = await Promise.all([
    peopleIn(ctx, brandId),
    ctx.store.getMany(waiting.map(({ conversation: c }) => keys.draft(brandId, c.id, c.draft ?? 0))),
  ]);
  const steps = waiting.map(({ conversation, claim }, n) =>
    stepOf({ brand, conversation, claim, draft: drafts[n], people, now }),
  );
  const offers = await Promise.all(steps.map((step) => offerOf(ctx, brand, step)));
  await ctx.store.commit([
    ...steps.flatMap((step, n) => changesOf(step, offers[n], now)),
    ...(await lettersOf(
      ctx,
      steps,
      people.filter(({ email }) => email !== undefined),
      now,
    )),
  ]);
  return steps;
}

function isDue({ status, ladderAt, lane, snoozedUntil, snoozedFor }: Conversation, now: Date): boolean {
  const rests = snoozedFor !== undefined || (snoozedUntil !== undefined && Date.parse(snoozedUntil) > now.getTime());
  return (
    status === "open" && lane !== "aside" && !rests && ladderAt !== undefined && Date.parse(ladderAt) <= now.getTime()
  );
}

/** A holding reply beside the draft, where this step offers one. */
async function offerOf(ctx: Context, brand: Brand, { next, draft, offers }: Step): Promise<Offer | undefined> {
  if (!offers || draft?.alternatives?.some(({ kind }) => kind === "holding")) return undefined;
  const held = await heldReply(ctx, brand, next);
  if (!held) return undefined;
  if (!draft || draft.declined) return {};
  return { draft: { ...draft, alternatives: [held, ...(draft.alternatives ?? [])] } };
}

/** What everybody who has an address is to be mailed, added to their letters. */
async function lettersOf(
  ctx: Context,
  steps: readonly Step[],
  mailed: readonly Member[],
  now: Date,
): Promise<Change[]> {
  const lines = new Map<string, Line[]>();
  for (const { told, line, next } of steps) {
    if (!line) continue;
    for (const person of mailed.filter(({ id }) => told.includes(id))) {
      const from = quietUntil(person.alerts, next, now)?.toISOString();
      lines.set(person.id, [...(lines.get(person.id) ?? []), { ...line, ...(from !== undefined && { from }) }]);
    }
  }
  const people = [...lines.keys()];
  if (people.length === 0) return [];
  const letters: (Letter | undefined)[] = await ctx.store.getMany(people.map((person) => keys.letter(person)));
  return people.map((person, n) => savedLetter(withLines(person, letters[n], lines.get(person)!, now)));
}
