import { consume } from "@earshot/aws/consume";
import { connectors } from "@earshot/connectors/registry";
import type { Classifier } from "@earshot/core/classification/classifier";
import type { Context } from "@earshot/core/context";
import { makeDraft } from "@earshot/core/draft/make-draft";
import { takeAnswer } from "@earshot/core/helpdesk/take-answer";
import { workErasure } from "@earshot/core/privacy/work-erasure";
import type { ReplayContext } from "@earshot/core/replay/replay-context";
import { workReplay } from "@earshot/core/replay/work-replay";
import { withModel } from "@earshot/model/with-model";
import { createWriter } from "@earshot/writer/create-writer";

const modelled = withModel(process.env);

export const handler = consume(
  "draft",
  async (ctx, message) => {
    if ("erasure" in message) return workErasure(ctx, message);
    if ("replay" in message) return workReplay(await withClassifiers(modelled(ctx)), message);
    return "answer" in message ? takeAnswer(ctx, message) : makeDraft(modelled(ctx), message);
  },
  { connectors, writer: createWriter() },
);

/** The models are read at the first replay: a draft needs none of them. They are those of this machine; a language model judges only where it is asked for. */
async function withClassifiers(ctx: Context): Promise<ReplayContext> {
  const { createClassifier } = await import("@earshot/classifier/create-classifier");
  const modelled = ctx.model && createClassifier({ stronger: ctx.model });
  return { ...ctx, classifier: (classifier ??= createClassifier()), ...(modelled && { modelled }) };
}

let classifier: Classifier | undefined;
