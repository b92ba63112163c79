import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { connectors } from "@earshot/connectors/registry";
import type { Context } from "@earshot/core/context";
import { withModel } from "@earshot/model/with-model";
import { createWriter } from "@earshot/writer/create-writer";

type Given = Pick<Context, "store" | "queues" | "vault" | "mail" | "log"> & Partial<Context>;

/** The product's parts put together, with this machine's clock and chance; a test gives its own. */
export function createContext(given: Given): Context {
  const modelled = withModel(process.env, (model) => ({
    classifier: given.classifier ?? createClassifier({ stronger: model }),
  }));
  return modelled({
    now: () => new Date(),
    wait: (ms) => sleep(ms),
    random: Math.random,
    token: () => randomBytes(24).toString("base64url"),
    fetch: globalThis.fetch,
    actor: "earshot",
    connectors,
    classifier: createClassifier(),
    writer: createWriter(),
    ...given,
  });
}
