import * as z from "zod";
import type { Brand } from "../brand/brand.ts";
import type { Claim } from "../claim/claim.ts";
import { giveUp } from "../claim/leave-conversation.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { changeTeam } from "../team/change-team.ts";
import type { Person } from "../team/person.ts";
import { beginAnew, readerOf } from "./note-hostile.ts";

export const Pause = z.strictObject({
  /** How long from now; null: one is back. */
  minutes: z.number().int().min(1).max(480).nullable(),
});

export const PauseAfter = z.strictObject({
  /** After so many hostile mentions in a day one is offered a pause; 0: never; null: as the brand says. */
  hostile: z.number().int().min(0).max(1000).nullable(),
});

/** Takes a pause, or comes back from it: meanwhile nobody gives one a conversation, and where one was writing others may. */
export async function takePause(ctx: Context, input: unknown): Promise<Person> {
  const { id } = readerOf(ctx);
  const { minutes } = parse(Pause, input);
  const person = await changeOneself(ctx, (known) => {
    const { pausedUntil: _, ...back } = known;
    if (minutes === null) return back;
    return { ...back, pausedUntil: new Date(ctx.now().getTime() + minutes * 60_000).toISOString() };
  });
  if (minutes !== null) {
    await beginAnew(ctx, id);
    await releaseClaims(ctx, id);
  }
  return person;
}

/** Says after how much that is hostile one is offered a pause. */
export function choosePauseAfter(ctx: Context, input: unknown): Promise<Person> {
  const { hostile } = parse(PauseAfter, input);
  return changeOneself(ctx, (known) => {
    const { pauseAfter: _, ...usual } = known;
    return hostile === null ? usual : { ...usual, pauseAfter: hostile };
  });
}

async function changeOneself(ctx: Context, change: (person: Person) => Person): Promise<Person> {
  const { id } = readerOf(ctx);
  return changeTeam(ctx, (people) => {
    const known = people.find((each) => each.id === id);
    if (!known) throw new Refusal("not-found", { code: "refusal.no-person", id });
    const person = change(known);
    return { save: [person], result: person };
  });
}

async function releaseClaims(ctx: Context, person: string): Promise<void> {
  const { items } = await ctx.store.page<Brand>("BRANDS", { limit: 1000 });
  for (const { value: brand } of items) {
    const { items: held } = await ctx.store.page<Claim>(keys.claims(brand.id), { limit: 1000 });
    for (const { key, value } of held) if (key.sk.endsWith("#CLAIM") && value.by === person) await giveUp(ctx, value);
  }
}
