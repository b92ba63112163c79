import { consume } from "@earshot/aws/consume";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { connectors } from "@earshot/connectors/registry";
import { intake } from "@earshot/core/mention/intake";
import { withModel } from "@earshot/model/with-model";

const modelled = withModel(process.env, (model) => ({ classifier: createClassifier({ stronger: model }) }));

export const handler = consume("intake", (ctx, message) => intake(modelled(ctx), message), {
  connectors,
  classifier: createClassifier(),
});
