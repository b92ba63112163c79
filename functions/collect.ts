import { consume } from "@earshot/aws/consume";
import { collect } from "@earshot/core/source/collect";

export const handler = consume("collect", (ctx, message) => collect(ctx, message));
