import type { Log } from "../context.ts";
import { expiryOf } from "../conversation/moves.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys, places } from "../keys.ts";
import type { Queues } from "../queues.ts";
import { isWrite, type Change, type Store } from "../store.ts";
import { KEPT_DAYS } from "./delivery.ts";
import { outgoingId, type Announced, type Outgoing } from "./event.ts";
import { eventsIn } from "./events-in.ts";
import { createListeners } from "./listening.ts";

/** Lost on its way to the queue, it is found again after so long. */
const FOUND_AFTER_SECONDS = 60;

type Parts = {
  now(): Date;
  token(): string;
  log: Log;
  /** Absent where the process may not send to it: the tick finds what is to be told. */
  queues?: Queues | undefined;
};

/**
 * A store that tells whoever listens what is written to it. What is to be told is one more record of the same transaction (an outbox), so
 * that neither is there without the other; it is written for brands with an endpoint only, and handed to the queue once it is stored.
 */
export function announcing(store: Store, { now, token, log, queues }: Parts): Store {
  const listeners = createListeners(store, now);

  async function outgoingsOf(changes: readonly Change[]): Promise<Outgoing[]> {
    const told = eventsIn(changes);
    if (told.length === 0) return [];
    const listening = await listeners.brands();
    const at = now();
    return listening.flatMap((brand) => {
      const events = told.filter((each) => isFor(each, brand)).map(({ event }) => event);
      return events.length === 0
        ? []
        : [{ id: outgoingId(at, token()), brand, at: at.toISOString(), events, ...expiryIn(changes) }];
    });
  }

  async function handOver(outgoings: readonly Outgoing[]): Promise<void> {
    try {
      await queues?.send(
        "hooks",
        outgoings.map(({ brand, id }) => ({ brand, outgoing: id })),
      );
    } catch (error) {
      log.warn("webhook.queue-failed", { queue: "hooks", count: outgoings.length });
      log.error("webhook.queue-failed", {}, error);
    }
  }

  return {
    get: (...asked) => store.get(...asked),
    getMany: (...asked) => store.getMany(...asked),
    page: (...asked) => store.page(...asked),
    list: (...asked) => store.list(...asked),
    sweep: (...asked) => store.sweep(...asked),
    everything: () => store.everything(),
    async commit(changes) {
      const outgoings = await outgoingsOf(changes);
      const writes = outgoings.map((each) => savedOutgoing(each, { due: now() }));
      await store.commit([...changes.filter(isWrite), ...writes]);
      if (changes.some((change) => "put" in change && change.put.pk === keys.listening().pk)) listeners.forget();
      if (outgoings.length > 0) await handOver(outgoings);
    },
  };
}

const isFor = ({ brand }: Announced, listening: string) => brand === listening || brand === "*";

/** The write of what is to be told; while it is `due` the tick looks after it. Forgotten no later than its conversations. */
export function savedOutgoing(outgoing: Outgoing, { due }: { due?: Date | undefined } = {}): Change {
  const until = outgoing.until === undefined ? undefined : new Date(outgoing.until);
  const kept = new Date(Date.parse(outgoing.at) + KEPT_DAYS * 86_400_000);
  return {
    put: keys.outgoing(outgoing.brand, outgoing.id),
    value: outgoing,
    ...(due && { at: { due: places.untold(new Date(due.getTime() + FOUND_AFTER_SECONDS * 1000), outgoing.id) } }),
    expiresAt: until && until < kept ? until : kept,
  };
}

/** When the first of the conversations that are written is forgotten: what is told of it goes no later. */
function expiryIn(changes: readonly Change[]): Pick<Outgoing, "until"> {
  const dates = changes.flatMap((change) => {
    if (!("put" in change) || change.put.sk !== "META") return [];
    const conversation = change.value as Conversation;
    return expiryOf(conversation, conversation.heardAt)?.toISOString() ?? [];
  });
  const [until] = dates.toSorted();
  return until === undefined ? {} : { until };
}
