import type { Alternative } from "@earshot/core/draft/draft";
import type { Playbook } from "@earshot/core/draft/playbook";
import type { ToWrite } from "@earshot/core/draft/writer";
import { sentencesOf } from "@earshot/core/draft/sentences";
import { planFor } from "./compose/plan.ts";
import { proposalOf } from "./compose/proposal.ts";
import type { Case } from "./compose/recipes.ts";
import { holdingId, holdingStarter } from "./playbooks/holding.ts";
import { replyLanguage } from "./reply-language.ts";
import { review } from "./review.ts";
import { effectiveIntents } from "./technique.ts";

/** A few words that ask for time, by the brand's own holding playbook or the starter's; none for spam, or where we do not write the language. */
export async function hold(input: ToWrite, starters: readonly Playbook[]): Promise<Alternative | undefined> {
  const language = replyLanguage(input.classification.language);
  if (!language || effectiveIntents(input.classification).includes("spam")) return undefined;
  const { isLate } = input;
  // A brand's own words ask for time, and do not say that we are late.
  const own = isLate ? undefined : input.playbooks.find(({ id }) => id === holdingId(language));
  // What is asked is answered later: no knowledge is looked up for it.
  const plan = await planFor({ ...input, articles: [] }, language, async () => []);
  const playbook = own ?? holdingStarter(language, { isLate });
  const saying = (slots: RegExp) => ({
    ...playbook,
    variants: playbook.variants.map((variant) => variant.replace(slots, "")),
  });
  const whole = proposalOf(plan, "holding", saying(unfit(plan.case)), starters);
  const bare = proposalOf(plan, "holding", saying(EVERY_SLOT), starters);
  // Where there is little room, what is asked for goes before what is taken up.
  const [asked = ""] = sentencesOf(bare?.text ?? "");
  const proposal = whole?.text.includes(asked.trim()) ? whole : bare;
  if (!proposal) return undefined;
  const { text, facts } = proposal;
  return { ...proposal, technique: "holding", objections: await review({ ...input, text, facts }) };
}

/** All but what stands for a name or an address. */
const EVERY_SLOT = /\{(?!name|brand|contact|signature|matter|helpline)[a-z]+\}\s*/gu;
const NO_SLOT = /(?!)/u;

/** What is grave is neither taken up nor apologised for before somebody has looked into it; who only asks is not told that we are sorry. */
function unfit(kind: Case): RegExp {
  if (kind === "grave" || kind === "unsure") return EVERY_SLOT;
  return kind === "complaint" || kind === "mixed" || kind === "irony" ? NO_SLOT : /\{sorry\}\s*/gu;
}
