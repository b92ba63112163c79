import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { peopleIn } from "../team/people.ts";
import { sourceCause } from "../alert/source-cause.ts";
import { updateSource, updateWith } from "./change-source.ts";
import { credentialState, type CredentialLevel } from "./credential.ts";
import type { Source } from "./source.ts";
import { inWords, type Nested, type Said } from "../words/said.ts";
import type { Told } from "../words/told.ts";
import { wordsIn } from "../words/words-in.ts";
import { isToBeTold, unwellOf } from "./unwell.ts";

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
  const subject: Said = { code: state.level === "dead" ? "notice.sign-in-dead" : "notice.sign-in-ends", name };
  await told(ctx, source, { ...state, subject, of: source.credential!.givenAt }, async () => {
    await setTold(ctx, brand, id, undefined);
  });
}

async function tellOfUnwell(ctx: Context, { brand, id }: Source): Promise<void> {
  const now = ctx.now();
  const at = now.toISOString();
  const before = await ctx.store.get(keys.source(brand, id));
  const unwell = before && unwellOf(before, now);
  if (!before || !unwell || !isToBeTold(before, unwell, now)) return;
  const { level } = unwell;
  const claimed = await updateWith(ctx, brand, id, (known) =>
    known.told?.at === before.told?.at
      ? { source: { ...known, told: { level, at } }, also: [{ alert: sourceCause(known, "source", level, now) }] }
      : undefined,
  );
  if (!claimed) return; // somebody else tells it
  await told(ctx, before, { ...unwell, subject: { code: `notice.${level}`, name: before.name }, of: at }, async () => {
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
  { level, says, subject, of }: { level: string; says: Told["says"]; subject: Said; of: string },
  undo: () => Promise<void>,
): Promise<void> {
  const { brand, id, platform } = source;
  const admins = (await peopleIn(ctx, brand)).filter(({ role, email }) => role === "admin" && email !== undefined);
  const about = { brand, source: id, platform, status: level };
  if (admins.length === 0) return ctx.log.warn("owner.unknown", about); // the console and the doctor show it all the same
  const where: Said = { code: "notice.where", brand, platform };
  const at = ctx.now().toISOString();
  try {
    for (const [language, people] of Map.groupBy(admins, (admin) => admin.language ?? "en")) {
      const { words } = wordsIn(language);
      const say = (said: Nested) => inWords(said, { words, language });
      await ctx.mail.notice({
        id: `${id}.${level}.${of}.${language}`,
        to: people.map(({ email }) => email!),
        subject: say(subject),
        lines: [say(says.why), ...(says.todo ? [say(says.todo)] : []), say(where), say({ code: "notice.open" })],
        at,
        language,
        ...consoleLink(ctx, "sources"),
      });
    }
  } catch (error) {
    await undo();
    throw error;
  }
  ctx.log.info("owner.told", about);
}

/** Undefined when it was told already. */
function setTold(ctx: Context, brand: string, id: string, level: CredentialLevel | undefined) {
  return updateWith(ctx, brand, id, ({ credential, ...source }) => {
    if (!credential || credential.told === level) return undefined;
    const { told: _, ...rest } = credential;
    const next: Source = { ...source, credential: { ...rest, ...(level && { told: level }) } };
    return { source: next, also: level ? [{ alert: sourceCause(next, "sign-in", level, ctx.now()) }] : [] };
  });
}
