import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { peopleOf } from "../team/people.ts";
import { updateSource } from "./change-source.ts";
import { credentialState, type CredentialLevel } from "./credential.ts";
import type { Source } from "./source.ts";

/** Mails the admins, once, that a source's sign-in is dead or about to end; nothing when it is good again meanwhile. */
export async function tellOwner(
  ctx: Context,
  { brand, source: id }: Extract<Message<"digest">, { kind: "notice" }>,
): Promise<void> {
  const source = await ctx.store.get(keys.source(brand, id));
  const state = source && credentialState(source, ctx.now());
  if (!state || (state.level !== "dead" && state.level !== "expiring")) return;
  if (!(await setTold(ctx, brand, id, state.level))) return;
  const to = (await peopleOf(ctx)).flatMap(({ role, email }) => (role === "admin" && email ? [email] : []));
  const about = { brand, source: id, platform: source.platform, status: state.level };
  if (to.length === 0) return ctx.log.warn("owner.unknown", about); // the console and the doctor show it all the same
  try {
    await ctx.mail.notice(noticeOf(ctx, source, to, state));
  } catch (error) {
    await setTold(ctx, brand, id, undefined); // so that the queue's next try tells it
    throw error;
  }
  ctx.log.info("owner.told", about);
}

/** Undefined when it was told already. */
function setTold(ctx: Context, brand: string, id: string, told: CredentialLevel | undefined) {
  return updateSource(ctx, brand, id, ({ credential, ...source }) => {
    if (!credential || credential.told === told) return undefined;
    const { told: _, ...rest } = credential;
    return { ...source, credential: { ...rest, ...(told && { told }) } };
  });
}

function noticeOf(
  ctx: Context,
  source: Source,
  to: string[],
  { level, why, todo }: { level: string; why: string; todo?: string },
) {
  const subject =
    level === "dead"
      ? `Earshot cannot speak on ${source.name} any more`
      : `Earshot's sign-in on ${source.name} ends soon`;
  const at = ctx.now().toISOString();
  const lines = [why, ...(todo ? [todo] : []), `Brand ${source.brand}, platform ${source.platform}.`];
  return { id: `${source.id}.${level}.${source.credential!.givenAt}`, to, subject, lines, at };
}
