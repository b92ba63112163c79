import { consume } from "@earshot/aws/consume";
import { createOutward } from "@earshot/aws/create-outward";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { deliver } from "@earshot/core/outgoing-webhook/deliver";

export const handler = consume("hooks", deliver, { vault: createKmsVault, outward: createOutward({ local: false }) });
