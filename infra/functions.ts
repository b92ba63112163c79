/// <reference path="../.sst/platform/config.d.ts" />
import { basename } from "node:path";
import { queueNames, queueRules, type QueueName } from "../packages/core/src/queues.ts";
import { options, sender } from "./mail.ts";
import { modelEnvironment, modelPermissions } from "./model.ts";
import { functionNames, needs, pascal, type FunctionName, type Need } from "./needs.ts";
import { queues } from "./queues.ts";
import { router, routerWord } from "./router.ts";
import { issuer } from "./sign-in.ts";
import { table, vaultKey } from "./table.ts";
import { translationEnvironment, translationPermissions } from "./translation.ts";

/** SQS shows a message again after its visibility, which AWS wants at six times the function's time-out. */
const VISIBILITY_TIMES = 6;
const HTTP_SECONDS = 20;
/** As long as API Gateway waits: a language model may have to read and to write. */
const ASKING_SECONDS = 29;
const TICK_SECONDS = 50;
/** As long as what it packs is its own alone. */
const PACK_SECONDS = 280;

const tableActions = ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"];
/** The sender's address, and the configuration set that is its default: AWS asks for leave to use both. */
const mailResources = [sender.nodes.identity.arn, sender.nodes.configurationSet.arn];
const vaultActions = { open: "kms:Decrypt", seal: "kms:Encrypt" };

function secondsOf(name: FunctionName, { queue, asks }: Need): number {
  if (queue) return queueRules[queue].visibilitySeconds / VISIBILITY_TIMES;
  if (asks && options.model) return ASKING_SECONDS;
  if (name === "pack") return PACK_SECONDS;
  return name === "tick" ? TICK_SECONDS : HTTP_SECONDS;
}

function permissionsOf({ queue, sends, vault, mails, operates, asks, translates }: Need) {
  const sendsTo = operates ? queueNames : sends;
  return [
    {
      actions: tableActions.map((action) => `dynamodb:${action}`),
      resources: [table.arn, $interpolate`${table.arn}/index/*`],
    },
    ...(queue
      ? [
          {
            actions: ["ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility", "GetQueueAttributes"].map(
              (action) => `sqs:${action}`,
            ),
            resources: [queues[queue].queue.arn],
          },
        ]
      : []),
    ...(sendsTo.length > 0
      ? [{ actions: ["sqs:SendMessage"], resources: sendsTo.map((name) => queues[name].queue.arn) }]
      : []),
    ...(operates
      ? [
          { actions: ["sqs:GetQueueAttributes"], resources: queueNames.map((name) => queues[name].queue.arn) },
          {
            actions: ["ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility", "GetQueueAttributes"].map(
              (action) => `sqs:${action}`,
            ),
            resources: queueNames.map((name) => queues[name].dead.arn),
          },
        ]
      : []),
    ...(vault ? [{ actions: vault.map((act) => vaultActions[act]), resources: [vaultKey.arn] }] : []),
    ...(mails ? [{ actions: ["ses:SendEmail", "ses:SendRawEmail"], resources: mailResources }] : []),
    ...(asks ? modelPermissions : []),
    ...(translates ? translationPermissions : []),
  ];
}

function urlsOf({ sends, operates }: Need) {
  const names: readonly QueueName[] = operates ? queueNames : sends;
  const urls = names.map((name) =>
    $resolve([queues[name].queue.url, queues[name].dead.url]).apply(
      ([queue, dead]) => [name, operates ? { queue, dead } : { queue }] as const,
    ),
  );
  return $resolve(urls).apply((pairs) => JSON.stringify(Object.fromEntries(pairs)));
}

function make(name: FunctionName): sst.aws.Function {
  const need: Need = needs[name];
  return new sst.aws.Function(pascal(name) + "Function", {
    handler: `functions/${name}.handler`,
    memory: need.memory,
    timeout: `${secondsOf(name, need)} seconds`,
    permissions: permissionsOf(need),
    // What a language model's SDK weighs is read from the disk at the first question only.
    nodejs: { minify: true, sourcemap: false, splitting: true },
    copyFiles: (need.files ?? []).map((from) => ({ from, to: basename(from) })),
    environment: {
      EARSHOT_STAGE: $app.stage,
      EARSHOT_TABLE: table.name,
      EARSHOT_QUEUES: urlsOf(need),
      ...(options.auditDays !== undefined && { EARSHOT_AUDIT_DAYS: String(options.auditDays) }),
      ...(need.vault && { EARSHOT_VAULT_KEY: vaultKey.arn }),
      ...((need.signsIn || need.mails || need.links) && { EARSHOT_URL: router.url }),
      ...(need.routed && { EARSHOT_ROUTER_WORD: routerWord }),
      ...(need.signsIn && {
        EARSHOT_OIDC_ISSUER: issuer.url,
        EARSHOT_OIDC_CLIENT_ID: issuer.clientId,
        EARSHOT_OIDC_CLIENT_SECRET: issuer.secret,
        ...(options.groupsClaim && { EARSHOT_OIDC_GROUPS_CLAIM: options.groupsClaim }),
        ...(options.scope && { EARSHOT_OIDC_SCOPE: options.scope }),
      }),
      ...(need.asks && modelEnvironment),
      ...(need.translates && translationEnvironment),
      ...(need.mails && { EARSHOT_MAIL_FROM: options.mailFrom }),
    },
  });
}

export const functions = Object.fromEntries(functionNames.map((name) => [name, make(name)])) as Record<
  FunctionName,
  sst.aws.Function
>;

for (const name of functionNames) {
  const { queue, atOnce }: Need = needs[name];
  if (!queue || !atOnce) continue;
  queues[queue].queue.subscribe(functions[name].arn, {
    batch: { size: queueRules[queue].batch, partialResponses: true },
    transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: atOnce } } },
  });
}

new sst.aws.CronV2("Tick", { schedule: "rate(1 minute)", function: functions.tick.arn, retries: 0 });
new sst.aws.CronV2("Pack", { schedule: "rate(5 minutes)", function: functions.pack.arn, retries: 0 });
