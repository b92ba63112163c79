import { consume } from "@earshot/aws/consume";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { connectors } from "@earshot/connectors/registry";
import { publish } from "@earshot/core/reply/publish";
import { createWriter } from "@earshot/writer/create-writer";

export const handler = consume("publish", (ctx, message) => publish(ctx, message), {
  connectors,
  vault: createKmsVault,
  writer: createWriter(),
});
