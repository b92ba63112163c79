import { alertsToTell, type ToldAlert } from "../alert/alerts-to-tell.ts";
import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import { listBrands } from "../brand/change-brand.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { letterWords, type Waiting } from "./letter-words.ts";
import { due, savedLetter, type AlertLine, type DeadlineLine, type Letter, type Line } from "./letter.ts";

/** Longer than any mail takes to be handed over. */
const LEASE_SECONDS = 120;

type UnderWay = NonNullable<Letter["underWay"]>;

/**
 * Mails a person what has gathered for them. It is taken under a lease first, so that of two at a time one mails it; given back where the mail
 * fails; and after a crash in between mailed again under the same id, for none is to be lost.
 */
export async function sendLetter(ctx: Context, personId: string): Promise<void> {
  const taken = await take(ctx, personId);
  if (!taken) return;
  const person = await ctx.store.get(keys.person(personId));
  const [waiting, alerts] = await Promise.all([
    stillWaiting(ctx, taken.lines.filter(isDeadline)),
    alertsToTell(
      ctx,
      taken.lines.filter((line): line is AlertLine => !isDeadline(line)),
    ),
  ]);
  if (!person?.email || waiting.length + alerts.length === 0) return settle(ctx, personId, taken, { mailed: false });
  const names = new Map((await listBrands(ctx)).map(({ id, name, timeZone }) => [id, { name, timeZone }]));
  const now = ctx.now();
  const { subject, lines } = letterWords(person, { waiting, alerts, more: taken.more }, names, now);
  try {
    await ctx.mail.notice({
      id: taken.id,
      to: [person.email],
      subject,
      lines,
      at: now.toISOString(),
      ...linkTo(ctx, waiting, alerts),
      ...(person.language && { language: person.language }),
    });
  } catch (error) {
    await giveBack(ctx, personId, taken);
    throw error;
  }
  await settle(ctx, personId, taken, { mailed: true });
  ctx.log.info("ladder.mailed", { person: personId, count: waiting.length + alerts.length });
}

const isDeadline = (line: Line): line is DeadlineLine => "conversation" in line;

function linkTo(ctx: Context, waiting: readonly Waiting[], alerts: readonly ToldAlert[]): { link?: string } {
  if (alerts.length > 0) return consoleLink(ctx, "alerts");
  return consoleLink(ctx, "inbox", ...(waiting.length === 1 ? [waiting[0]!.conversation.id] : []));
}

/** Undefined when it is not due, or somebody else took it. */
function take(ctx: Context, person: string): Promise<UnderWay | undefined> {
  return retryOnConflict(async () => {
    const letter = await ctx.store.get(keys.letter(person));
    const now = ctx.now();
    const at = now.toISOString();
    if (!letter?.dueAt || letter.dueAt > at) return undefined;
    const until = new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString();
    const version = letter.version + 1;
    const ready = letter.lines.filter(({ from }) => from === undefined || from <= at);
    const rest = letter.lines.filter((line) => !ready.includes(line));
    const next: Letter = letter.underWay
      ? { ...letter, underWay: { ...letter.underWay, until }, version }
      : {
          ...letter,
          lines: rest,
          more: 0,
          underWay: { id: `${person}.ladder.${version}`, lines: ready, more: letter.more, until },
          version,
        };
    await ctx.store.commit([savedLetter(due(next, now))]);
    return next.underWay;
  });
}

/** It is out, or there was nothing left to say. */
function settle(ctx: Context, person: string, { id }: UnderWay, { mailed }: { mailed: boolean }): Promise<void> {
  return change(ctx, person, id, (letter, now) => ({ ...letter, ...(mailed && { mailedAt: now.toISOString() }) }));
}

function giveBack(ctx: Context, person: string, { id, lines, more }: UnderWay): Promise<void> {
  return change(ctx, person, id, (letter) => ({
    ...letter,
    lines: [...lines, ...letter.lines],
    more: more + letter.more,
  }));
}

function change(ctx: Context, person: string, id: string, to: (letter: Letter, now: Date) => Letter): Promise<void> {
  return retryOnConflict(async () => {
    const letter = await ctx.store.get(keys.letter(person));
    if (letter?.underWay?.id !== id) return;
    const { underWay: _, ...rest } = letter;
    const now = ctx.now();
    await ctx.store.commit([savedLetter(due({ ...to(rest, now), version: letter.version + 1 }, now))]);
  });
}

/** Nobody is mailed about what was dealt with meanwhile. */
async function stillWaiting(ctx: Context, lines: readonly DeadlineLine[]): Promise<Waiting[]> {
  if (lines.length === 0) return [];
  const found = await ctx.store.getMany(lines.map(({ brand, conversation }) => keys.conversation(brand, conversation)));
  return lines.flatMap((line, n) => {
    const conversation = found[n];
    return conversation?.status === "open" && conversation.dueAt === line.dueAt ? [{ line, conversation }] : [];
  });
}
