import { consume } from "@earshot/aws/consume";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { connectors } from "@earshot/connectors/registry";
import { lookUp } from "@earshot/core/source/look-up";
import { takeChanges } from "@earshot/core/source/take-changes";
import { collect } from "@earshot/core/source/collect";

export const handler = consume(
  "collect",
  (ctx, message) => {
    if (message.lookUp) return lookUp(ctx, message);
    return message.deleted || message.again ? takeChanges(ctx, message) : collect(ctx, message);
  },
  {
    connectors,
    vault: createKmsVault,
  },
);
