import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Context, Mail, Vault } from "@earshot/core/context";
import { alarming } from "@earshot/core/alert/alarming";
import { announcing } from "@earshot/core/outgoing-webhook/announcing";
import { createDynamoStore } from "./dynamo-store.ts";
import { createLog } from "./log.ts";
import { createWayOut } from "./outward/create-way-out.ts";
import { remembering } from "./remembering.ts";
import type { LambdaSettings } from "./settings.ts";
import { createSqsQueues } from "./sqs-queues.ts";

/** What a function needs besides table, queues and log; each bundle holds only what its function names. */
export type Parts = Partial<
  Pick<Context, "connectors" | "classifier" | "writer" | "calendars" | "tellDigest" | "helpdesks">
> & {
  vault?: (key: string) => Vault;
  mail?: (from: string) => Mail;
};

/** The context of a function on AWS, from its deployment's settings. */
export function createLambdaContext(settings: LambdaSettings, parts: Parts): Context {
  const now = () => new Date();
  const token = () => randomBytes(24).toString("base64url");
  const log = createLog();
  const queues = createSqsQueues({ urls: settings.queues });
  return {
    now,
    wait: (ms) => sleep(ms),
    random: Math.random,
    token,
    ...createWayOut({ own: settings.own }),
    actor: "earshot",
    store: alarming(
      announcing(createDynamoStore({ table: settings.table }), {
        now,
        token,
        log,
        ...("hooks" in settings.queues && { queues }),
      }),
      { now, log, ...("digest" in settings.queues && { queues }) },
    ),
    queues,
    connectors: parts.connectors ?? {},
    classifier: parts.classifier ?? absent("classifier"),
    writer: parts.writer ?? absent("writer"),
    vault: parts.vault ? remembering(parts.vault(needed("EARSHOT_VAULT_KEY", settings.vaultKey))) : absent("vault"),
    mail: parts.mail ? parts.mail(needed("EARSHOT_MAIL_FROM", settings.mailFrom)) : absent("mail"),
    ...(parts.calendars && { calendars: parts.calendars }),
    ...(parts.helpdesks && { helpdesks: parts.helpdesks }),
    ...(parts.tellDigest && { tellDigest: parts.tellDigest }),
    log,
    ...(settings.console !== undefined && { console: settings.console }),
    ...(settings.auditDays !== undefined && { auditDays: settings.auditDays }),
  };
}

function needed(name: string, value: string | undefined): string {
  if (value === undefined) throw new Error(`${name} is not set: infra/functions.ts must give it to this function.`);
  return value;
}

/** Stands for a part that a function was declared without; to use it is a mistake in the declaration. */
function absent<T extends object>(part: string): T {
  return new Proxy({} as T, {
    get() {
      throw new Error(`This function was declared without a ${part}: name it among its parts in functions/.`);
    },
  });
}
