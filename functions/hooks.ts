import { consume } from "@earshot/aws/consume";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { tellDigest } from "@earshot/mail/tell-digest";
import { helpdesks } from "@earshot/connectors/helpdesk/registry";
import { createWriter } from "@earshot/writer/create-writer";
import { deliver } from "@earshot/core/outgoing-webhook/deliver";

export const handler = consume("hooks", deliver, {
  vault: createKmsVault,
  // A card to decide on says what a decision rests on, the rules' version among it.
  writer: createWriter(),
  tellDigest,
  helpdesks,
});
