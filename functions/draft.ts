import { consume } from "@earshot/aws/consume";
import { connectors } from "@earshot/connectors/registry";
import { makeDraft } from "@earshot/core/draft/make-draft";
import { withModel } from "@earshot/model/with-model";
import { createWriter } from "@earshot/writer/create-writer";

const modelled = withModel(process.env);

export const handler = consume("draft", (ctx, message) => makeDraft(modelled(ctx), message), {
  connectors,
  writer: createWriter(),
});
