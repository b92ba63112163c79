import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import { listBrands } from "../brand/change-brand.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { letterWords, type Waiting } from "./letter-words.ts";
import { savedLetter, type Letter, type Line } from "./letter.ts";

/** Mails a person what has gathered for them: taken first, so that it goes out once; given back where the mail fails. */
export async function sendLetter(ctx: Context, personId: string): Promise<void> {
  const taken = await take(ctx, personId);
  if (!taken) return;
  const person = await ctx.store.get(keys.person(personId));
  if (!person?.email) return;
  const waiting = await stillWaiting(ctx, taken.lines);
  if (waiting.length === 0) return;
  const names = new Map((await listBrands(ctx)).map(({ id, name, timeZone }) => [id, { name, timeZone }]));
  const { subject, lines } = letterWords(person, waiting, taken.more, names);
  try {
    const id = `${personId}.ladder.${taken.version}`;
    await ctx.mail.notice({
      id,
      to: [person.email],
      subject,
      lines,
      at: ctx.now().toISOString(),
      ...consoleLink(ctx, "inbox", ...(waiting.length === 1 ? [waiting[0]!.conversation.id] : [])),
      ...(person.language && { language: person.language }),
    });
  } catch (error) {
    await giveBack(ctx, taken);
    throw error;
  }
  ctx.log.info("ladder.mailed", { person: personId, count: waiting.length });
}

/** Undefined when it is not due, or somebody else took it. */
function take(ctx: Context, person: string): Promise<Letter | undefined> {
  return retryOnConflict(async () => {
    const letter = await ctx.store.get(keys.letter(person));
    const at = ctx.now().toISOString();
    if (!letter?.dueAt || letter.dueAt > at) return undefined;
    const empty: Letter = { person, lines: [], more: 0, mailedAt: at, version: letter.version + 1 };
    await ctx.store.commit([savedLetter(empty)]);
    return letter;
  });
}

function giveBack(ctx: Context, taken: Letter): Promise<void> {
  return retryOnConflict(async () => {
    const now = await ctx.store.get(keys.letter(taken.person));
    const { mailedAt: _, ...rest } = now ?? taken;
    const back: Letter = {
      ...rest,
      lines: [...taken.lines, ...(now?.lines ?? [])],
      more: taken.more + (now?.more ?? 0),
      dueAt: ctx.now().toISOString(),
      ...(taken.mailedAt && { mailedAt: taken.mailedAt }),
      version: (now?.version ?? 0) + 1,
    };
    await ctx.store.commit([savedLetter(back)]);
  });
}

/** Nobody is mailed about what was dealt with meanwhile. */
async function stillWaiting(ctx: Context, lines: readonly Line[]): Promise<Waiting[]> {
  const found = await ctx.store.getMany(lines.map(({ brand, conversation }) => keys.conversation(brand, conversation)));
  return lines.flatMap((line, n) => {
    const conversation = found[n];
    return conversation?.status === "open" && conversation.dueAt === line.dueAt ? [{ line, conversation }] : [];
  });
}
