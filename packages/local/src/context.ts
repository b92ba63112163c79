import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createWayOut } from "@earshot/aws/outward/create-way-out";
import { createCalendars } from "@earshot/calendars/create-calendars";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { helpdesks } from "@earshot/connectors/helpdesk/registry";
import { connectors } from "@earshot/connectors/registry";
import { readAuditDays } from "@earshot/core/audit/audit-days";
import type { Context } from "@earshot/core/context";
import { alarming } from "@earshot/core/alert/alarming";
import { readOwnAddresses } from "@earshot/core/outward/own-addresses";
import { announcing } from "@earshot/core/outgoing-webhook/announcing";
import { tellDigest } from "@earshot/mail/tell-digest";
import { withModel } from "@earshot/model/with-model";
import { withTranslator } from "@earshot/translation/with-translator";
import { createWriter } from "@earshot/writer/create-writer";

type Given = Pick<Context, "store" | "queues" | "vault" | "mail" | "log"> & Partial<Context>;

/** The product's parts put together, with this machine's clock and chance; a test gives its own. */
export function createContext(given: Given): Context {
  const modelled = withModel(process.env, (model) => ({
    classifier: given.classifier ?? createClassifier({ stronger: model }),
  }));
  const { store, queues, log, now = () => new Date() } = given;
  const token = given.token ?? (() => randomBytes(24).toString("base64url"));
  return withTranslator(process.env)(
    modelled({
      wait: (ms) => sleep(ms),
      random: Math.random,
      ...createWayOut({ own: readOwnAddresses(process.env) }),
      actor: "earshot",
      connectors,
      helpdesks,
      classifier: createClassifier(),
      writer: createWriter(),
      calendars: createCalendars(),
      tellDigest,
      ...readAuditDays(process.env),
      ...given,
      now,
      token,
      store: alarming(announcing(store, { now, token, log, queues }), { now, log, queues }),
    }),
  );
}
