import type { Unasked } from "@earshot/core/draft/draft";
import type { Playbook } from "@earshot/core/draft/playbook";
import type { ToWrite, UnaskedText } from "@earshot/core/draft/writer";
import { planFor } from "./compose/plan.ts";
import { proposalOf } from "./compose/proposal.ts";
import { unaskedId, unaskedStarters } from "./playbooks/unasked.ts";
import { replyLanguage } from "./reply-language.ts";
import { review } from "./review.ts";

/** A word after an answer, by the brand's own playbook for it or the starter's; none where we do not write the language. */
export async function unasked(
  input: ToWrite,
  what: Unasked,
  starters: readonly Playbook[],
): Promise<UnaskedText | undefined> {
  const language = replyLanguage(input.classification.language);
  if (!language) return undefined;
  const plan = await planFor({ ...input, articles: [] }, language, async () => []);
  const id = unaskedId(language, what);
  const playbook = [...input.playbooks, ...unaskedStarters].find((each) => each.id === id)!;
  const proposal = proposalOf(plan, what, playbook, starters);
  if (!proposal) return undefined;
  const { text, facts } = proposal;
  return { ...proposal, kind: what, language, objections: await review({ ...input, text, facts, unasked: what }) };
}
