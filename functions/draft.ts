import { consume } from "@earshot/aws/consume";
import { makeDraft } from "@earshot/core/draft/make-draft";

export const handler = consume("draft", (ctx, message) => makeDraft(ctx, message));
