import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { peopleOf } from "../team/people.ts";
import { updateSource } from "./change-source.ts";
import { credentialState, type CredentialLevel } from "./credential.ts";
import type { Source } from "./source.ts";
import { isToBeTold, unwellOf, type Unwell } from "./unwell.ts";

/**
 * Mails the admins, once, that a source's sign-in is dead or about to end, or that it hears nothing or may miss something; nothing of what is good again
 * meanwhile.
 */
export async function tellOwner(
  ctx: Context,
  { brand, source: id }: Extract<Message<"digest">, { kind: "notice" }>,
): Promise<void> {
  const source = await ctx.store.get(keys.source(brand, id));
  if (!source) return;
  await tellOfSignIn(ctx, source);
  await tellOfUnwell(ctx, source);
}

async function tellOfSignIn(ctx: Context, source: Source): Promise<void> {
  const { brand, id, name } = source;
  const state = credentialState(source, ctx.now());
  if (!state || (state.level !== "dead" && state.level !== "expiring")) return;
  if (!(await setTold(ctx, brand, id, state.level))) return;
  const subject =
    state.level === "dead" ? `Earshot cannot speak on ${name} any more` : `Earshot's sign-in on ${name} ends soon`;
  await told(ctx, source, { ...state, subject, of: source.credential!.givenAt }, async () => {
    await setTold(ctx, brand, id, undefined);
  });
}

const subjects: Record<Unwell["level"], (name: string) => string> = {
  failing: (name) => `Earshot cannot listen to ${name}`,
  silent: (name) => `Earshot hears nothing new on ${name}`,
  deaf: (name) => `Earshot may miss what is said on ${name}`,
};

async function tellOfUnwell(ctx: Context, { brand, id }: Source): Promise<void> {
  const now = ctx.now();
  const at = now.toISOString();
  const before = await ctx.store.get(keys.source(brand, id));
  const unwell = before && unwellOf(before, now);
  if (!before || !unwell || !isToBeTold(before, unwell, now)) return;
  const { level } = unwell;
  const claimed = await updateSource(ctx, brand, id, (known) =>
    known.told?.at === before.told?.at ? { ...known, told: { level, at } } : undefined,
  );
  if (!claimed) return; // somebody else tells it
  await told(ctx, before, { ...unwell, subject: subjects[level](before.name), of: at }, async () => {
    await updateSource(ctx, brand, id, (known) => {
      const { told: _, ...rest } = known;
      return { ...rest, ...(before.told && { told: before.told }) };
    });
  });
}

/** Mails it; where that fails it is as if it had not been told, so that the queue's next try tells it. */
async function told(
  ctx: Context,
  source: Source,
  { level, why, todo, subject, of }: { level: string; why: string; todo?: string; subject: string; of: string },
  undo: () => Promise<void>,
): Promise<void> {
  const { brand, id, platform } = source;
  const to = (await peopleOf(ctx)).flatMap(({ role, email }) => (role === "admin" && email ? [email] : []));
  const about = { brand, source: id, platform, status: level };
  if (to.length === 0) return ctx.log.warn("owner.unknown", about); // the console and the doctor show it all the same
  const lines = [why, ...(todo ? [todo] : []), `Brand ${brand}, platform ${platform}.`];
  try {
    await ctx.mail.notice({ id: `${id}.${level}.${of}`, to, subject, lines, at: ctx.now().toISOString() });
  } catch (error) {
    await undo();
    throw error;
  }
  ctx.log.info("owner.told", about);
}

/** Undefined when it was told already. */
function setTold(ctx: Context, brand: string, id: string, level: CredentialLevel | undefined) {
  return updateSource(ctx, brand, id, ({ credential, ...source }) => {
    if (!credential || credential.told === level) return undefined;
    const { told: _, ...rest } = credential;
    return { ...source, credential: { ...rest, ...(level && { told: level }) } };
  });
}
