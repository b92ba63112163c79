import type { Language } from "@earshot/core/brand/brand";
import type { Alternative, Kind, Technique } from "@earshot/core/draft/draft";
import type { Playbook } from "@earshot/core/draft/playbook";
import type { ToWrite, Writer, Written } from "@earshot/core/draft/writer";
import { choosePlaybooks } from "./choose-playbook.ts";
import { fromExample } from "./compose/from-example.ts";
import { planFor } from "./compose/plan.ts";
import { proposalOf, type Unreviewed } from "./compose/proposal.ts";
import { techniques } from "./compose/recipes.ts";
import type { Plan } from "./compose/slots.ts";
import { starterFor } from "./playbooks/starters.ts";
import { replyLanguage } from "./reply-language.ts";
import { review } from "./review.ts";
import { effectiveIntents, techniqueFor } from "./technique.ts";

const NONE = { facts: [], tells: [], alternatives: [] };

/** Proposes replies that differ in what they say; leaves the text to a person where Earshot does not write the customer's language. */
export async function write(input: ToWrite, starters: readonly Playbook[], find: Writer["find"]): Promise<Written> {
  const language = replyLanguage(input.classification.language);
  if (!language) return blank(input, "und");
  if (effectiveIntents(input.classification).includes("spam")) return blank(input, language);
  const plan = await planFor(input, language, find);
  const own = ownPlaybook(input, language, plan);
  const kinds = order(plan);
  const made = kinds.map((kind) => proposalOf(plan, kind, kind === kinds[0] ? own : undefined, starters));
  const distinct = different([...made, fromExample(input, language, plan.name)]);
  const [first, ...others] = await Promise.all(distinct.map((each) => reviewed(input, each)));
  if (!first) return blank(input, language);
  const { from: _, ...chosen } = first;
  return { ...chosen, language, alternatives: others, ...(plan.case === "question" && { missing: missingFact(plan) }) };
}

async function reviewed(input: ToWrite, proposal: Unreviewed): Promise<Alternative> {
  const { text, facts } = proposal;
  return { ...proposal, objections: await review({ ...input, text, facts }) };
}

/** Feeling first, unless it is unclear or irony: then few words. What was wished for comes first. */
function order({ case: kind, wishes }: Plan): Kind[] {
  if (wishes.has("too-long")) return ["short", "factual", "warm"];
  if (wishes.has("too-cold") || wishes.has("too-short")) return ["warm", "short", "factual"];
  return kind === "unsure" ? ["short", "warm", "factual"] : ["warm", "short", "factual"];
}

/** The brand's own playbook for this situation, a wording for each attempt; undefined when it has none, or none that was not declined. */
function ownPlaybook(input: ToWrite, language: Language, plan: Plan): Playbook | undefined {
  const { classification, mention, brand } = input;
  const starter = starterFor(language, plan.case);
  const technique = techniqueFor(plan.text, classification);
  const found = choosePlaybooks(input.playbooks, {
    technique: technique === "blank" ? techniques[plan.case] : technique,
    language,
    classification,
    rating: mention.rating,
    formality: brand.voice.formality,
  });
  const replaced = input.playbooks.find(({ id, language: spoken }) => id === starter.id && spoken === language);
  const inTurn = [...(replaced ? [replaced] : []), ...found.filter((each) => each !== replaced)].flatMap((playbook) =>
    playbook.variants.map((variant) => ({ ...playbook, variants: [variant] })),
  );
  return inTurn[input.attempt];
}

function different(proposals: readonly (Unreviewed | undefined)[]): Unreviewed[] {
  const seen = new Set<string>();
  return proposals.filter((each) => each !== undefined).filter(({ text }) => !seen.has(text) && seen.add(text));
}

function missingFact({ text }: Plan): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

async function blank(input: ToWrite, language: Language | "und"): Promise<Written> {
  const technique: Technique = "blank";
  const objections = await review({ ...input, text: "" });
  if (language !== "und") return { text: "", language, technique, objections, ...NONE };
  const tag = input.classification.language;
  const which =
    tag === "und" ? "the language could not be told" : `Earshot does not write in the customer's language (${tag})`;
  const message = `A person must write this reply, in the language of the message: ${which}.`;
  const others = objections.filter(({ rule }) => rule !== "empty");
  return {
    text: "",
    language,
    technique,
    objections: [{ rule: "language", level: "stop", message }, ...others],
    ...NONE,
  };
}
