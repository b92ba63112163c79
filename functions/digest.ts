import { consume } from "@earshot/aws/consume";
import { makeDigest } from "@earshot/core/digest/make-digest";

export const handler = consume("digest", (ctx, message) => makeDigest(ctx, message));
