import { createWayOut } from "@earshot/aws/outward/create-way-out";
import { thisMachine } from "../support/this-machine.ts";
import { createLog } from "@earshot/aws/log";
import type { Context } from "@earshot/core/context";
import type { Queues } from "@earshot/core/queues";
import type { Store } from "@earshot/core/store";
import { createContext } from "@earshot/local/context";

/** The product's parts on a given store and queues, silent. */
export function benchContext(store: Store, queues: Queues): Context {
  return createContext({
    store,
    queues,
    vault: { seal: async (plain) => plain, open: async (sealed) => sealed },
    mail: { digest: async () => undefined, notice: async () => undefined },
    log: createLog({ level: "error" }),
    ...createWayOut(thisMachine),
  });
}
