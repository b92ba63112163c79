import { consume } from "@earshot/aws/consume";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { createLanguageModelJudge } from "@earshot/classifier/stronger/ask-language-model";
import { readLanguageModel } from "@earshot/classifier/stronger/settings";
import { connectors } from "@earshot/connectors/registry";
import { intake } from "@earshot/core/mention/intake";

const model = readLanguageModel(process.env);
const judge = model && createLanguageModelJudge(model);

export const handler = consume(
  "intake",
  (ctx, message) => intake(judge ? { ...ctx, classifier: createClassifier({ stronger: judge(ctx) }) } : ctx, message),
  { connectors, classifier: createClassifier() },
);
