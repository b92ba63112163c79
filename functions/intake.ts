import { consume } from "@earshot/aws/consume";
import { intake } from "@earshot/core/mention/intake";

export const handler = consume("intake", (ctx, message) => intake(ctx, message));
