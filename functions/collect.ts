import { consume } from "@earshot/aws/consume";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { connectors } from "@earshot/connectors/registry";
import { collect } from "@earshot/core/source/collect";

export const handler = consume("collect", (ctx, message) => collect(ctx, message), {
  connectors,
  vault: createKmsVault,
});
