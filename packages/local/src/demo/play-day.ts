import { setTimeout as pause } from "node:timers/promises";
import type { PlaygroundClient } from "../playground/client.ts";
import { answerReplies } from "./answer-replies.ts";
import type { DemoMention } from "./demo-mention.ts";
import { mentions } from "./mentions.ts";
import { pickFew, planDay, type Act } from "./plan-day.ts";

export type DayClient = Pick<PlaygroundClient, "post" | "edit" | "remove" | "release" | "thread">;

type DayOptions = {
  /** `at-once` posts the 24 hours before now, with their dates; a number plays the 24 hours from now, that many times as fast as the clock. */
  speed: "at-once" | number;
  now: () => Date;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  /** Only so many first posts, in turn from each language; everything otherwise. */
  most?: number;
};

const MINUTE = 60_000;
const DAY = 1440;

/**
 * Posts a day of mentions on the playground, with their edits, deletions and late releases; ends early, without an error, when told to.
 * Returns the playground's id of each mention by its key.
 */
export async function playDay(client: DayClient, options: DayOptions): Promise<ReadonlyMap<string, string>> {
  const { speed, now, signal, onProgress } = options;
  const begin = now();
  const chosen: readonly DemoMention[] = options.most === undefined ? mentions : pickFew(mentions, options.most);
  const acts = planDay(chosen, begin.getHours() * 60 + begin.getMinutes());
  const ids = new Map<string, string>();
  const over = new AbortController();
  const answers = speed === "at-once" ? undefined : answerReplies(client, ids, { signal: over.signal });
  try {
    for (const [done, act] of ordered(acts, speed).entries()) {
      if (speed !== "at-once") await until(begin.getTime() + (act.minute * MINUTE) / speed, now, signal);
      if (signal?.aborted) break;
      await perform(client, act, ids, dateOf(act, begin, speed));
      onProgress?.(done + 1, acts.length);
    }
  } finally {
    over.abort();
    await answers;
  }
  return ids;
}

/** At once, everything is said before anything is changed, so that each change finds what it changes already heard. */
function ordered(acts: Act[], speed: DayOptions["speed"]): Act[] {
  if (speed !== "at-once") return acts;
  return [...acts.filter(({ what }) => what === "post"), ...acts.filter(({ what }) => what !== "post")];
}

/** The date that it carries; none when it is simply said now. */
function dateOf({ what, dated }: Act, begin: Date, speed: DayOptions["speed"]): Date | undefined {
  if (speed === "at-once") return new Date(begin.getTime() - Math.max(0, DAY - dated) * MINUTE);
  return what === "release" ? new Date(begin.getTime() + (dated * MINUTE) / speed) : undefined;
}

async function perform(client: DayClient, act: Act, ids: Map<string, string>, at: Date | undefined): Promise<void> {
  const { key, author, text, rating, kind, replyTo, edit } = act.mention;
  const id = ids.get(key) ?? "";
  if (act.what === "remove") return client.remove(id);
  if (act.what === "edit") {
    await client.edit(id, { ...(edit?.text && { text: edit.text }), ...(edit?.rating && { rating: edit.rating }) });
    return;
  }
  const post = { author, text, kind, ...(rating !== undefined && { rating }), ...(at && { at: at.toISOString() }) };
  const inReplyTo = replyTo && ids.get(replyTo);
  const posted =
    act.what === "release" && at
      ? await client.release({ ...post, at: at.toISOString() })
      : await client.post({ ...post, ...(inReplyTo && { inReplyTo }) });
  ids.set(key, posted.id);
}

/** Waits in small steps, so that a clock which is moved by hand is seen to move. */
async function until(time: number, now: () => Date, signal?: AbortSignal): Promise<void> {
  while (now().getTime() < time && !signal?.aborted) {
    const step = Math.min(500, Math.max(1, time - now().getTime()));
    await pause(step, undefined, signal && { signal }).catch(() => undefined);
  }
}
