import { isDeepStrictEqual } from "node:util";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { removed } from "./former.ts";
import { recorded, recordedRemoval } from "./recorded.ts";
import { MOST_PEOPLE, peopleOf } from "./people.ts";
import type { Person } from "./person.ts";

type Decided<T> = {
  /** People as they are from now on. */
  save?: Person[];
  /** Who leaves. */
  remove?: Person[];
  /** What is changed with it, or not at all. */
  also?: Change[];
  result: T;
};

const TRIES = 12;

/**
 * Changes the team as it stands, one change after the other: of two at the same moment the later sees what the earlier made. Whatever
 * is decided, an admin in every brand is left, and nobody changes their own role or removes themselves.
 * @throws Refusal `bad-input` when it would not be so
 */
export function changeTeam<T>(ctx: Context, decide: (people: Person[]) => Decided<T>): Promise<T> {
  return retryOnConflict(async () => {
    const order = keys.teamOrder();
    const [at, people] = [await ctx.store.get(order), await peopleOf(ctx)];
    const { save = [], remove = [], also = [], result } = decide(people);
    mustBeAllowed(ctx, people, save, remove);
    if (save.length + remove.length + also.length === 0) return result;
    await ctx.store.commit([
      { put: order, value: { version: (at?.version ?? 0) + 1 }, if: at?.version ?? "absent" },
      ...save.map((person): Change => ({ put: keys.person(person.id), value: person })),
      ...save.flatMap((person) =>
        recorded(
          ctx,
          people.find(({ id }) => id === person.id),
          person,
        ),
      ),
      ...remove.flatMap((person) => [...removed(person, ctx.now()), ...recordedRemoval(ctx, person)]),
      ...also,
    ]);
    return result;
  }, TRIES);
}

/** @throws Refusal `bad-input` when no admin would be left, one's own role would change, or the team would be too large */
export function mustBeAllowed(ctx: Context, before: Person[], save: Person[], remove: Person[]): void {
  mustKeepAdmin(before, save, remove);
  mustLeaveOneself(ctx, before, save, remove);
  const added = save.filter(({ id }) => !before.some((person) => person.id === id)).length;
  if (added > 0 && before.length + added - remove.length > MOST_PEOPLE)
    throw new Refusal("bad-input", { code: "refusal.people-many", most: MOST_PEOPLE });
}

function mustKeepAdmin(before: readonly Person[], save: readonly Person[], remove: readonly Person[]): void {
  const last = before.find(isAdmin);
  if (!last) return;
  const changed = new Map([...save, ...remove].map((person) => [person.id, person]));
  const rest = before.filter(({ id }) => !changed.has(id));
  if (rest.some(isAdmin) || save.some(isAdmin)) return;
  throw new Refusal("bad-input", { code: "refusal.only-admin", name: last.name });
}

/** An admin in every brand: some installation without one could never be given another. */
export const isAdmin = ({ role }: Pick<Person, "role">): boolean => role === "admin";

function mustLeaveOneself({ actor }: Context, before: Person[], save: Person[], remove: Person[]): void {
  if (actor === "earshot") return;
  const isMe = ({ id }: Person) => id === actor.id;
  if (remove.some(isMe)) throw new Refusal("bad-input", { code: "refusal.not-yourself" });
  const [was, is] = [before.find(isMe), save.find(isMe)];
  if (was && is && !haveSameRoles(was, is)) throw new Refusal("bad-input", { code: "refusal.own-role" });
}

export const haveSameRoles = (a: Person, b: Person): boolean =>
  a.role === b.role && isDeepStrictEqual(a.brands ?? {}, b.brands ?? {});

/** Somebody as they are after a change: with another role, or without the address they had, their sessions and links end at once. */
export function changed(before: Person, after: Person): Person {
  const keepsAddress = before.email === undefined || before.email === after.email;
  return haveSameRoles(before, after) && keepsAddress ? after : ended(after);
}

/** Ends all sessions and open links of a person, with the next request of each. */
export const ended = (person: Person): Person => ({ ...person, stamp: (person.stamp ?? 0) + 1 });
