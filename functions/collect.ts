import { consume } from "@earshot/aws/consume";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { connectors } from "@earshot/connectors/registry";
import { lookUp } from "@earshot/core/source/look-up";
import { collect } from "@earshot/core/source/collect";

export const handler = consume(
  "collect",
  (ctx, message) => (message.lookUp ? lookUp(ctx, message) : collect(ctx, message)),
  {
    connectors,
    vault: createKmsVault,
  },
);
