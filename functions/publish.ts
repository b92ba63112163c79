import { consume } from "@earshot/aws/consume";
import { publish } from "@earshot/core/reply/publish";

export const handler = consume("publish", (ctx, message) => publish(ctx, message));
