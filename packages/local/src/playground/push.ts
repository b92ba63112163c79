import { createHmac } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "@earshot/core/context";
import * as z from "zod";
import { createSetting } from "./settings-store.ts";

export const Webhook = z.object({ url: z.url({ protocol: /^https?$/ }), secret: z.string().min(1).max(500) });
export type Webhook = z.infer<typeof Webhook>;

export type PushEvent = "created" | "edited" | "deleted";

const PAUSES_MS = [200, 1000, 5000];
const TIME_OUT_MS = 10_000;

/** Tells the registered address of what customers do, signed; tried a few times, and nobody waits for it. */
export function createPush(database: DatabaseSync, now: () => Date, log: Log | undefined) {
  const setting = createSetting(database, "webhook", Webhook);
  const stop = new AbortController();
  const going = new Set<Promise<void>>();

  async function deliver(hook: Webhook, body: string): Promise<void> {
    for (const pause of [0, ...PAUSES_MS]) {
      await sleep(pause, undefined, { signal: stop.signal, ref: false });
      if (await delivered(hook, body)) return;
    }
    log?.warn("playground.push-failed", { cause: new URL(hook.url).host });
  }

  async function delivered(hook: Webhook, body: string): Promise<boolean> {
    try {
      const answer = await fetch(hook.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...signatureOf(body, hook.secret, now()) },
        body,
        redirect: "error",
        signal: AbortSignal.any([stop.signal, AbortSignal.timeout(TIME_OUT_MS)]),
      });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      return false;
    }
  }

  return {
    get webhook(): Webhook | undefined {
      return setting.get();
    },
    register: (hook: Webhook) => setting.set(hook),
    forget: () => setting.clear(),
    /** Returns at once. */
    send(event: PushEvent, post: unknown): void {
      const hook = setting.get();
      if (!hook || stop.signal.aborted) return;
      const work: Promise<void> = deliver(hook, JSON.stringify({ event, post }))
        .catch(() => undefined) // stopped
        .finally(() => going.delete(work));
      going.add(work);
    },
    async close(): Promise<void> {
      stop.abort();
      await Promise.all(going);
    },
  };
}

export type Push = ReturnType<typeof createPush>;

/** Seconds since 1970, and the HMAC-SHA256 of "seconds.body". */
export function signatureOf(body: string, secret: string, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const digest = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return { "x-playground-timestamp": timestamp, "x-playground-signature": `sha256=${digest}` };
}
