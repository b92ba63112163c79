import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Store } from "../store.ts";
import { wrong } from "../team/brake.ts";
import type { Person } from "../team/person.ts";
import { isMachine, type AccessKey, type AccessKeyUse } from "./access-key.ts";
import { leastOf, mayAnything } from "./least-of.ts";
import { isSameHash, readToken } from "./token.ts";

type Known = { hash: string; actor: Person; endsAt?: string | undefined; team: number; readAt: number };

/** So long a key is known without being read, while neither a key nor the team changes. */
const KNOWN_MS = 60_000;
const MOST_KNOWN = 1000;
const AGENT_LENGTH = 120;

const known = new WeakMap<Store, Map<string, Known>>();

/**
 * Who acts by this token, in the shape of a person. Like `knownSessionOf` it costs half a read unit while the team is as it was (`lately`; else one); what is no
 * key costs none. A revoked key, or one whose maker left, is out at the next request.
 * @throws Refusal `not-signed-in`, which says why as soon as the secret is right; `slow-down` after too many that name no key
 */
export async function keyActorOf(ctx: Context, token: string, { lately }: { lately: boolean }): Promise<Person> {
  const asked = readToken(token);
  if (!asked) throw refused("refusal.key-mistyped");
  const { id, hash } = asked;
  const its = known.get(ctx.store) ?? new Map<string, Known>();
  known.set(ctx.store, its);
  const team = (await ctx.store.get(keys.teamOrder(), { lately }))?.version ?? 0;
  const now = ctx.now();
  const before = its.get(id);
  if (before?.team === team && now.getTime() - before.readAt < KNOWN_MS && isSameHash(before.hash, hash)) {
    mustGoOn(before, now);
    return before.actor;
  }
  const [key, use] = await ctx.store.getMany<AccessKey | AccessKeyUse>([keys.accessKey(id), keys.accessKeyUse(id)]);
  const { actor, endsAt } = await holderOf(ctx, key as AccessKey | undefined, hash);
  if (its.size >= MOST_KNOWN) its.clear();
  its.set(id, { hash, actor, endsAt, team, readAt: now.getTime() });
  await noteUse(ctx, id, use as AccessKeyUse | undefined);
  return actor;
}

async function holderOf(ctx: Context, key: AccessKey | undefined, hash: string) {
  if (key?.hash === undefined || !isSameHash(key.hash, hash)) {
    await wrong(ctx, "key");
    throw refused("refusal.key-unknown");
  }
  mustGoOn(key, ctx.now());
  const { id, name, madeBy, createdAt, endsAt } = key;
  const maker = isMachine(madeBy) ? ({ role: "admin" } as const) : await ctx.store.get(keys.person(madeBy));
  const may = maker && leastOf(key, maker);
  if (!may || !mayAnything(may)) throw refused("refusal.key-maker");
  return { actor: { id, name, createdAt, ...may }, endsAt };
}

function mustGoOn({ endsAt }: { endsAt?: string | undefined }, now: Date): void {
  if (endsAt !== undefined && endsAt <= now.toISOString()) throw refused("refusal.key-ended");
}

/** Once an hour at most, so that a busy key costs no writes. */
async function noteUse(ctx: Context, id: string, before: AccessKeyUse | undefined): Promise<void> {
  const at = `${ctx.now().toISOString().slice(0, 13)}:00:00.000Z`;
  if (before?.at === at) return;
  const { address, agent } = ctx.from ?? {};
  const use: AccessKeyUse = {
    at,
    ...(address && { address }),
    ...(agent && { agent: agent.slice(0, AGENT_LENGTH) }),
  };
  await ctx.store.commit([{ put: keys.accessKeyUse(id), value: use }]);
}

const refused = (code: "refusal.key-mistyped" | "refusal.key-unknown" | "refusal.key-ended" | "refusal.key-maker") =>
  new Refusal("not-signed-in", { code });
