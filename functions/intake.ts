import { consume } from "@earshot/aws/consume";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { connectors } from "@earshot/connectors/registry";
import { intake } from "@earshot/core/mention/intake";

export const handler = consume("intake", (ctx, message) => intake(ctx, message), {
  connectors,
  classifier: createClassifier(),
});
