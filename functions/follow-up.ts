import { consume } from "@earshot/aws/consume";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { connectors } from "@earshot/connectors/registry";
import { doFollowUp } from "@earshot/core/follow-up/do-follow-up";
import { climb } from "@earshot/core/ladder/climb";
import { proposeOutreach } from "@earshot/core/outreach/propose-outreach";
import { mindPromise } from "@earshot/core/promise/mind-promise";
import { takePulse } from "@earshot/core/pulse/take-pulse";
import { createWriter } from "@earshot/writer/create-writer";

export const handler = consume(
  "follow-up",
  async (ctx, message) => {
    if ("pulse" in message) {
      await takePulse(ctx, message);
      return void (await proposeOutreach(ctx, message));
    }
    if ("promise" in message) return mindPromise(ctx, message);
    return "climb" in message ? climb(ctx, message) : doFollowUp(ctx, message);
  },
  {
    connectors,
    vault: createKmsVault,
    writer: createWriter(),
  },
);
