import { consume } from "@earshot/aws/consume";
import { doFollowUp } from "@earshot/core/follow-up/do-follow-up";

export const handler = consume("follow-up", (ctx, message) => doFollowUp(ctx, message));
