/// <reference path="../.sst/platform/config.d.ts" />
import { indexes } from "../packages/core/src/store.ts";
import { hashOf, rangeOf, TTL_ATTRIBUTE } from "../packages/aws/src/table-names.ts";
import { isProduction } from "./defaults.ts";

const keysOfIndexes = indexes.flatMap((index) => [hashOf(index), rangeOf(index)]);

export const table = new sst.aws.Dynamo("Table", {
  fields: Object.fromEntries(["pk", "sk", ...keysOfIndexes].map((name) => [name, "string" as const])),
  primaryIndex: { hashKey: "pk", rangeKey: "sk" },
  globalIndexes: Object.fromEntries(
    indexes.map((index) => [index, { hashKey: hashOf(index), rangeKey: rangeOf(index), projection: "all" as const }]),
  ),
  ttl: TTL_ATTRIBUTE,
  deletionProtection: isProduction,
  transform: {
    table: (args) => {
      args.serverSideEncryption = { enabled: true };
    },
  },
});

/** Seals platform credentials. */
export const vaultKey = new aws.kms.Key(
  "VaultKey",
  {
    description: `Earshot ${$app.stage}: platform credentials`,
    enableKeyRotation: true,
    deletionWindowInDays: isProduction ? 30 : 7,
  },
  { retainOnDelete: isProduction },
);
new aws.kms.Alias("VaultKeyAlias", { name: `alias/earshot-${$app.stage}`, targetKeyId: vaultKey.keyId });
