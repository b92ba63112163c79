import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { savedLetter, withLines, type AlertLine, type Letter } from "../ladder/letter.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { peopleIn } from "../team/people.ts";
import { credentialState } from "../source/credential.ts";
import { unwellOf } from "../source/unwell.ts";
import { isOpen, type Alert } from "./alert.ts";
import { mailedOf, quietUntil } from "./mailed-of.ts";
import { alertTold, lookAt, over, savedAlert } from "./raised.ts";

const TRIES = 12;
/** A story that nobody printed for so long is over. */
const STORY_MS = 24 * 3_600_000;

/**
 * Does what is due about an alert: tells who is to be told, takes it up again after a snooze, ends it where its cause is over. Their letters
 * and the alert are one transaction, so that each is told once, however often this comes; what they gather goes out by itself.
 */
export async function lookAtAlert(ctx: Context, { brand, alert: id }: { brand: string; alert: string }): Promise<void> {
  const pause = (attempt: number) => ctx.wait(ctx.random() * 25 * 2 ** Math.min(attempt, 6));
  const people = await retryOnConflict(() => lookOnce(ctx, brand, id), TRIES, pause);
  await ctx.queues.send(
    "digest",
    people.map((person) => ({ kind: "letter", person })),
  );
}

/** Returns who is to be mailed now. */
async function lookOnce(ctx: Context, brandId: string, id: string): Promise<string[]> {
  const now = ctx.now();
  const [brand, alert] = (await ctx.store.getMany<any>([keys.brand(brandId), keys.alert(brandId, id)])) as [
    Brand | undefined,
    Alert | undefined,
  ];
  if (!brand || !alert || !isOpen(alert)) return [];
  if (isDue(alert.lookAt, now) && (await isPast(ctx, alert, now))) {
    const ended = over(alert, now.toISOString());
    if (ended) await ctx.store.commit([savedAlert(ended), alertTold(ended)]);
    return [];
  }
  const awake = isDue(alert.snoozedUntil, now);
  if (!awake && alert.owedAt === undefined && !isDue(alert.lookAt, now)) return [];
  const { owedAt: owed, lookAt: _, snoozedUntil, ...rest } = alert;
  const isTold = awake || owed !== undefined;
  const next: Alert = {
    ...rest,
    ...(awake ? { status: "open" } : snoozedUntil !== undefined && { snoozedUntil }),
    ...(isTold && { toldAt: now.toISOString() }),
    ...lookAt(alert.kind, now),
    version: alert.version + 1,
  };
  const isMailed = isTold && next.status === "open" && !brand.alerts?.unmailed.includes(alert.kind);
  const { changes, mailed } = isMailed ? await lettersOf(ctx, next, now) : { changes: [], mailed: [] };
  await ctx.store.commit([savedAlert(next), ...changes]);
  if (isTold) ctx.log.info("alert.told", { brand: brandId, cause: alert.kind, message: id, count: changes.length });
  return mailed;
}

const isDue = (at: string | undefined, now: Date): boolean => at !== undefined && at <= now.toISOString();

async function lettersOf(ctx: Context, alert: Alert, now: Date): Promise<{ changes: Change[]; mailed: string[] }> {
  const people = mailedOf(alert, await peopleIn(ctx, alert.brand), now);
  if (people.length === 0) return { changes: [], mailed: [] };
  const known: (Letter | undefined)[] = await ctx.store.getMany(people.map((person) => keys.letter(person.id)));
  const letters = people.map((person, n) => {
    const from = quietUntil(person.alerts, alert, now);
    const line: AlertLine = {
      brand: alert.brand,
      alert: alert.id,
      since: alert.since,
      ...(alert.urgency === "critical" && { urgent: true }),
      ...(from && { from: from.toISOString() }),
    };
    return withLines(person.id, known[n], [line], now);
  });
  return {
    changes: letters.map(savedLetter),
    mailed: letters.filter(({ dueAt }) => isDue(dueAt, now)).map(({ person }) => person),
  };
}

/** Whether what it says is so no longer, where no write shows it. */
async function isPast(ctx: Context, { brand, kind, about, last }: Alert, now: Date): Promise<boolean> {
  if (kind === "story") return now.getTime() - Date.parse(last) >= STORY_MS;
  if (kind !== "source" && kind !== "sign-in") return false;
  const source = await ctx.store.get(keys.source(brand, about.source ?? "-"));
  if (!source || source.paused) return true;
  if (kind === "source") return unwellOf(source, now) === undefined;
  const level = credentialState(source, now)?.level;
  return level !== "dead" && level !== "expiring";
}
