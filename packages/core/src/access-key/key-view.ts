import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { nameOf } from "../team/name-of.ts";
import type { Person } from "../team/person.ts";
import { roleIn, type Roles } from "../team/rights.ts";
import { isMachine, warnedFrom, type AccessKey, type AccessKeyUse } from "./access-key.ts";
import { leastOf } from "./least-of.ts";

/** `less`: it may less than it says, as its maker may less by now; `maker-gone`: nothing at all. */
export const keyStates = ["good", "ends-soon", "ended", "less", "maker-gone"] as const;
export type KeyState = (typeof keyStates)[number];

/** A key without its hash, with how it stands. */
export type AccessKeyView = Omit<AccessKey, "hash" | "version" | "toldAt" | "revoked"> & {
  maker: string;
  state: KeyState;
  lastUse?: AccessKeyUse;
};

export async function viewOf(ctx: Context, key: AccessKey): Promise<AccessKeyView> {
  const { hash: _, version: __, toldAt: ___, revoked: ____, ...shown } = key;
  const [use, maker, name] = await Promise.all([
    ctx.store.get(keys.accessKeyUse(key.id)),
    ctx.store.get(keys.person(key.madeBy)),
    nameOf(ctx, key.madeBy),
  ]);
  return { ...shown, maker: name, state: stateOf(key, maker, ctx.now()), ...(use && { lastUse: use }) };
}

export function stateOf(key: AccessKey, maker: Person | undefined, now: Date): KeyState {
  const at = now.toISOString();
  if (key.endsAt !== undefined && key.endsAt <= at) return "ended";
  if (!isMachine(key.madeBy)) {
    if (!maker) return "maker-gone";
    if (!isAsMuch(leastOf(key, maker), key)) return "less";
  }
  return (warnedFrom(key) ?? "~") <= at ? "ends-soon" : "good";
}

function isAsMuch(one: Roles, other: Roles): boolean {
  const named = [...Object.keys(one.brands ?? {}), ...Object.keys(other.brands ?? {})];
  return one.role === other.role && named.every((brand) => roleIn(one, brand) === roleIn(other, brand));
}
