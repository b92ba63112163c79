import type { Log } from "../context.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Queues } from "../queues.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { isWrite, type Change, type Store } from "../store.ts";
import type { Alert, Cause, Over } from "./alert.ts";
import { causesIn } from "./causes-in.ts";
import { alertId, alertTold, isOver, over, raised, savedAlert } from "./raised.ts";

type Parts = {
  now(): Date;
  log: Log;
  /** Absent where the process may not send to it: the tick finds what is to be told. */
  queues?: Queues | undefined;
};

/** Somebody else may change the same alert a few times; then the whole transaction is tried again by its verb. */
const TRIES = 6;

/**
 * A store that raises and ends alerts by what is written to it, in the same transaction: neither is there without the other, however often
 * a message comes. What is to be told is handed to the queue once it is stored; what gets lost on that way the tick finds.
 */
export function alarming(store: Store, { now, log, queues }: Parts): Store {
  /** Returns those that were raised, have gone further or are over. */
  async function commit(changes: Change[]): Promise<Alert[]> {
    const causes = causesIn(changes, now());
    const plain = changes.filter((change) => !("alert" in change));
    if (causes.length === 0) {
      await store.commit(plain);
      return [];
    }
    const own = changes.filter(isWrite).length;
    let passedOn: unknown;
    let tries = 0;
    const next = await retryOnConflict(async () => {
      const known = await knownOf(causes, tries++ === 0);
      const changed = causes.flatMap((cause, n) => {
        const alert = isOver(cause) ? over(known[n], cause.at) : raised(known[n], cause, now());
        return alert ? [{ alert, isNews: alert.endedAt !== undefined || alert.owedAt !== known[n]?.owedAt }] : [];
      });
      const alerts = changed.map(({ alert }) => alert);
      const news = changed.filter(({ isNews }) => isNews).map(({ alert }) => alert);
      // What the verb writes comes first, so that a conflict of its own is known by its place.
      const [writes, announced] = [plain.filter(isWrite), plain.filter((change) => !isWrite(change))];
      try {
        await store.commit([...writes, ...alerts.map(savedAlert), ...announced, ...news.map(alertTold)]);
      } catch (error) {
        if (!(error instanceof Conflict) || error.failed.some((place) => place < own)) {
          passedOn = error;
          return [];
        }
        throw error;
      }
      return news;
    }, TRIES);
    if (passedOn !== undefined) throw passedOn;
    return next;
  }

  /** The alerts of these causes as they stand; of what has just begun none is looked up at the first try. */
  async function knownOf(causes: readonly (Cause | Over)[], isFirst: boolean): Promise<(Alert | undefined)[]> {
    const asked = causes.filter((cause) => !(isFirst && !isOver(cause) && cause.isFresh));
    if (asked.length === 0) return [];
    const found = await store.getMany(asked.map(({ brand, kind, of }) => keys.alert(brand, alertId(brand, kind, of))));
    return causes.map((cause) => found[asked.indexOf(cause)]);
  }

  async function handOver(alerts: readonly Alert[]): Promise<void> {
    const owed = alerts.filter(({ owedAt }) => owedAt !== undefined);
    if (owed.length === 0) return;
    for (const { brand, kind, id, times } of owed)
      log.info("alert.raised", { brand, cause: kind, message: id, count: times });
    try {
      await queues?.send(
        "digest",
        owed.map(({ brand, id }) => ({ kind: "alert", brand, alert: id })),
      );
    } catch (error) {
      log.warn("alert.queue-failed", { queue: "digest", count: owed.length });
      log.error("alert.queue-failed", {}, error);
    }
  }

  return {
    ...passedThrough(store),
    commit: async (changes) => handOver(await commit(changes)),
  };
}

const passedThrough = (store: Store): Omit<Store, "commit"> => ({
  get: (...asked) => store.get(...asked),
  getMany: (...asked) => store.getMany(...asked),
  page: (...asked) => store.page(...asked),
  list: (...asked) => store.list(...asked),
  sweep: (...asked) => store.sweep(...asked),
  everything: () => store.everything(),
});
