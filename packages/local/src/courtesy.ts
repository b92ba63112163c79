import type { Store } from "@earshot/core/store";
import type { MiddlewareHandler } from "hono";

/** No piece of work waits longer, however many people look. */
const LONGEST_MS = 500;

/**
 * One process serves people here and works through the queues, which are functions of their own on AWS: while somebody waits for an
 * answer, the work lets them go first, at each of its requests to the table.
 */
export function createCourtesy() {
  let asking = 0;
  let waiting: (() => void)[] = [];
  const goOn = () => {
    const all = waiting;
    waiting = [];
    for (const next of all) next();
  };
  const turn = () =>
    asking === 0
      ? undefined
      : new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, LONGEST_MS);
          waiting.push(() => (clearTimeout(timer), resolve()));
        });

  const first: MiddlewareHandler = async (_, next) => {
    asking++;
    try {
      await next();
    } finally {
      if (--asking === 0) goOn();
    }
  };

  /** The table for work that can wait. */
  function patient(store: Store): Store {
    return {
      get: async (...asked) => (await turn(), store.get(...asked)),
      getMany: async (...asked) => (await turn(), store.getMany(...asked)),
      page: async (...asked) => (await turn(), store.page(...asked)),
      list: async (...asked) => (await turn(), store.list(...asked)),
      commit: async (...asked) => (await turn(), store.commit(...asked)),
      sweep: (...asked) => store.sweep(...asked),
      everything: () => store.everything(),
    };
  }
  return { first, patient };
}
