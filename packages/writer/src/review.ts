import type { Objection } from "@earshot/core/draft/draft";
import { advertising } from "./rules/advertising.ts";
import { avoid } from "./rules/avoid.ts";
import { emoji } from "./rules/emoji.ts";
import { jargon } from "./rules/jargon.ts";
import { negative } from "./rules/negative.ts";
import { personnel } from "./rules/personnel.ts";
import { reviewBegging } from "./rules/review-begging.ts";
import { reward } from "./rules/reward.ts";
import { sameness } from "./rules/sameness.ts";
import { selfService } from "./rules/self-service.ts";
import { staleFact } from "./rules/stale-fact.ts";
import { unanswered } from "./rules/unanswered.ts";
import { apologyOnPraise } from "./rules/apology-on-praise.ts";
import { bidi } from "./rules/bidi.ts";
import { blame } from "./rules/blame.ts";
import { empty } from "./rules/empty.ts";
import { generic } from "./rules/generic.ts";
import { language } from "./rules/language.ts";
import { length } from "./rules/length.ts";
import { noApology } from "./rules/no-apology.ts";
import { noNextStep } from "./rules/no-next-step.ts";
import { personalData } from "./rules/personal-data.ts";
import { placeholder } from "./rules/placeholder.ts";
import { privateInPublic } from "./rules/private-in-public.ts";
import { promise } from "./rules/promise.ts";
import { shouting } from "./rules/shouting.ts";
import { loadLints } from "./words/lints/load-lints.ts";
import type { Rule, Situation } from "./rules/situation.ts";
import { unscored } from "./rules/unscored.ts";

const rules: Rule[] = [
  empty,
  language,
  length,
  placeholder,
  bidi,
  personalData,
  personnel,
  staleFact,
  promise,
  advertising,
  reviewBegging,
  reward,
  selfService,
  privateInPublic,
  unscored,
  noApology,
  apologyOnPraise,
  noNextStep,
  blame,
  negative,
  jargon,
  shouting,
  generic,
  sameness,
  unanswered,
  avoid,
  emoji,
];

/** What only a text must hold that answers somebody. */
const ofAnswers: ReadonlySet<Rule> = new Set([unscored, noApology, apologyOnPraise, noNextStep, generic, unanswered]);

/** What the rules hold against a text as the reply to a mention, the ones that stop it first. */
export async function review(situation: Situation): Promise<Objection[]> {
  await loadLints(situation.text);
  const asked = situation.unasked ? rules.filter((rule) => !ofAnswers.has(rule)) : rules;
  const objections = asked.flatMap((rule) => rule(situation));
  return [...objections.filter(({ level }) => level === "stop"), ...objections.filter(({ level }) => level === "warn")];
}
