import { consume } from "@earshot/aws/consume";
import { connectors } from "@earshot/connectors/registry";
import { makeDraft } from "@earshot/core/draft/make-draft";
import { createWriter } from "@earshot/writer/create-writer";

export const handler = consume("draft", (ctx, message) => makeDraft(ctx, message), {
  connectors,
  writer: createWriter(),
});
