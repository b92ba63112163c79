import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import type { Objection } from "../draft/draft.ts";
import { recentExamples } from "../draft/examples.ts";
import { takenOver } from "../draft/resting-on.ts";
import { objectionsTo } from "../draft/review-draft.ts";
import { Refusal } from "../errors.ts";
import { forbiddenBy } from "../reply/forbidden.ts";
import { modelForbiddenBy } from "../reply/model-forbidden.ts";
import { mustHideNames } from "../wellbeing/must-hide-names.ts";
import { mustBeContactable } from "../wellbeing/no-contact.ts";
import type { Source } from "../source/source.ts";

/**
 * Whether a text may be the reply, whoever approves it, with what speaks against it and stops nothing.
 * @throws Refusal `bad-input` (details.objections, details.rule) when a platform or a rule forbids it
 */
export async function mayBeApproved(
  ctx: Context,
  situation: Situation,
  text: string,
): Promise<{ objections: Objection[]; source: Source }> {
  const { mention, replies, source } = situation;
  mustBeContactable(situation.noContact);
  const connector = ctx.connectors[situation.conversation.platform];
  if (!connector?.reply || !source) throw new Refusal("bad-input", { code: "refusal.no-replies-here" });
  const rule = forbiddenBy(connector.rulebook, mention, replies, ctx.now());
  if (rule) throw new Refusal("bad-input", { code: "refusal.rule", rule: rule.says }, { rule });
  const unwritten = modelForbiddenBy(connector.rulebook, source, ctx.now());
  if (unwritten && takenOver(situation.draft, text).kind === "model")
    throw new Refusal(
      "bad-input",
      { code: "refusal.rule-unwritten", rule: unwritten.says },
      {
        rule: unwritten,
      },
    );
  const examples = await recentExamples(ctx, situation.brand.id, mention.classification.language);
  const objections = await objectionsTo(ctx, situation, text, examples);
  const stops = objections.filter((objection) => objection.level === "stop");
  if (stops.length > 0)
    throw new Refusal(
      "bad-input",
      { code: "refusal.objections", objections: { sentences: stops.map((stop) => stop.message) } },
      { objections },
    );
  await mustHideNames(ctx, situation, text);
  return { objections, source };
}
