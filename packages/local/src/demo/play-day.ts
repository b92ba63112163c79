import { setTimeout as pause } from "node:timers/promises";
import type { PlaygroundClient } from "../playground/client.ts";
import type { DemoMention } from "./demo-mention.ts";
import { mentions } from "./mentions.ts";
import { pickFew, planDay, type Act } from "./plan-day.ts";

export type DayClient = Pick<PlaygroundClient, "post" | "edit" | "remove" | "release">;

export type DayOptions = {
  /** `at-once` posts the 24 hours before now, with their dates; a number plays the 24 hours from now, that many times as fast as the clock. */
  speed: "at-once" | number;
  now: () => Date;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  /** Only so many first posts, in turn from each language; everything otherwise. */
  most?: number;
};

/** What was done, and where each mention is on the playground. */
export type PlayedDay = { posted: number; ids: Map<string, string> };

const MINUTE = 60_000;
const DAY = 1440;

/** Posts a day of mentions on the playground, with their edits, deletions and late releases; ends early, without an error, when told to. */
export async function playDay(client: DayClient, options: DayOptions): Promise<PlayedDay> {
  const { speed, now, signal, onProgress } = options;
  const begin = now();
  const chosen: readonly DemoMention[] = options.most === undefined ? mentions : pickFew(mentions, options.most);
  const acts = planDay(chosen, begin.getHours() * 60 + begin.getMinutes());
  const ids = new Map<string, string>();
  for (const [done, act] of ordered(acts, speed).entries()) {
    if (speed !== "at-once") await until(begin.getTime() + (act.minute * MINUTE) / speed, now, signal);
    if (signal?.aborted) break;
    await perform(client, act, ids, dateOf(act, begin, speed));
    onProgress?.(done + 1, acts.length);
  }
  return { posted: ids.size, ids };
}

/** At once, everything is said before anything is changed, so that each change finds what it changes already heard. */
function ordered(acts: Act[], speed: DayOptions["speed"]): Act[] {
  if (speed !== "at-once") return acts;
  const rank = { post: 0, release: 1, edit: 1, remove: 1 };
  return acts.toSorted((a, b) => rank[a.what] - rank[b.what]);
}

/** The date that it carries; none when it is simply said now. */
function dateOf({ what, dated }: Act, begin: Date, speed: DayOptions["speed"]): Date | undefined {
  if (speed === "at-once") return new Date(begin.getTime() - Math.max(0, DAY - dated) * MINUTE);
  return what === "release" ? new Date(begin.getTime() + (dated * MINUTE) / speed) : undefined;
}

async function perform(client: DayClient, act: Act, ids: Map<string, string>, at: Date | undefined): Promise<void> {
  const { mention } = act;
  const { author, text, rating, kind } = mention;
  const id = ids.get(mention.key) ?? "";
  if (act.what === "remove") return client.remove(id);
  if (act.what === "edit") {
    const { text: newText, rating: newRating } = mention.edit ?? {};
    await client.edit(id, { ...(newText && { text: newText }), ...(newRating && { rating: newRating }) });
    return;
  }
  const post = { author, text, kind, ...(rating !== undefined && { rating }) };
  if (act.what === "release" && at) {
    const released = await client.release({ ...post, at: at.toISOString() });
    ids.set(mention.key, released.id);
    return;
  }
  const inReplyTo = mention.replyTo && ids.get(mention.replyTo);
  const posted = await client.post({ ...post, ...(inReplyTo && { inReplyTo }), ...(at && { at: at.toISOString() }) });
  ids.set(mention.key, posted.id);
}

/** Waits in small steps, so that a clock which is moved by hand is seen to move. */
async function until(time: number, now: () => Date, signal?: AbortSignal): Promise<void> {
  while (now().getTime() < time && !signal?.aborted) {
    const step = Math.min(500, Math.max(1, time - now().getTime()));
    await pause(step, undefined, { ...(signal && { signal }) }).catch(() => undefined);
  }
}
