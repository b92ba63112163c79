import type { Brand, Language } from "@earshot/core/brand/brand";
import type { Reading } from "@earshot/core/classification/reading";
import type { Alternative, Because, Kind, Technique } from "@earshot/core/draft/draft";
import { fitted } from "@earshot/core/draft/fitted";
import type { Playbook } from "@earshot/core/draft/playbook";
import { templateOf } from "@earshot/core/draft/template-of";
import type { Hit, ToWrite, Written } from "@earshot/core/draft/writer";
import { choosePlaybooks } from "./choose-playbook.ts";
import { fromExample } from "./compose/from-example.ts";
import { pickerFor } from "./compose/pick.ts";
import { recipes, techniques, type Case, type Recipe } from "./compose/recipes.ts";
import { registerOf } from "./compose/register.ts";
import { slotsFor, type Piece, type Plan } from "./compose/slots.ts";
import { wishesIn } from "./compose/wishes.ts";
import { fill, placed, type Fill } from "./fill.ts";
import { matterOf } from "./matter.ts";
import { formOfAddress } from "./name/form-of-address.ts";
import { personName } from "./name/person-name.ts";
import type { Place } from "./phrases/phrases.ts";
import { phrasesFor } from "./phrases/phrases-for.ts";
import { starterFor } from "./playbooks/starters.ts";
import { replyLanguage } from "./reply-language.ts";
import { review } from "./review.ts";
import { mentionText } from "./rules/situation.ts";
import { effectiveIntents, techniqueFor } from "./technique.ts";
import { contactFor } from "./contact.ts";
import { helplineFor } from "./words/helplines.ts";

const NOTHING_READ: Reading = { says: [], irony: false, matters: [], details: [], dangers: [], wantsHuman: false };
const NONE = { facts: [], tells: [], alternatives: [] };

/** Finds what answers a question among a brand's articles. */
export type Find = (question: string, language: Language, articles: ToWrite["articles"]) => Hit[];

/** Proposes replies that differ in what they say; leaves the text to a person where Earshot does not write the customer's language. */
export function write(input: ToWrite, starters: readonly Playbook[], find: Find): Written {
  const language = replyLanguage(input.classification.language);
  if (!language) return blank(input, "und");
  if (effectiveIntents(input.classification).includes("spam")) return blank(input, language);
  const plan = planFor(input, language, find);
  const own = ownPlaybook(input, language, plan);
  const kinds = order(plan);
  const made = kinds.flatMap((kind) => proposal(plan, kind, kind === kinds[0] ? own : undefined, starters));
  const example = fromExample(input, language, plan.name);
  const proposals = distinct([
    ...made,
    ...(example ? [{ ...example, objections: review({ ...input, text: example.text }) }] : []),
  ]);
  const [first, ...others] = proposals;
  if (!first) return blank(input, language);
  const { from: _, ...chosen } = first;
  return { ...chosen, language, alternatives: others, ...(plan.case === "question" && { missing: missingFact(plan) }) };
}

function planFor(input: ToWrite, language: Language, find: Find): Plan {
  const { classification, brand, mention } = input;
  const text = mentionText(input);
  const reading = classification.reading ?? NOTHING_READ;
  const wishes = new Set<Because>([...(input.wishes ?? []), ...wishesIn(input.reasons ?? [])]);
  const register = registerOf(classification, reading, { text, isRated: mention.rating !== undefined });
  const mayBeAnswered = ["question", "request", "complaint", "mixed", "unsure"].includes(register);
  const asks = register === "question" || register === "request" || reading.says.includes("question");
  const found = mayBeAnswered && (input.articles?.length ?? 0) > 0 && asks ? find(text, language, input.articles) : [];
  const kind: Case =
    register === "question" || register === "request" || register === "unsure"
      ? found.length > 0
        ? "answer"
        : register
      : register;
  const formality = formalityFor(brand, kind, wishes);
  const author = personName(mention.author);
  const name = author && formOfAddress(author, language, formality);
  const contact = contactFor(brand, mention, classification);
  return {
    input,
    text,
    reading,
    language,
    case: kind,
    phrases: phrasesFor(language, formality),
    pick: pickerFor(
      [text, mention.author.id, input.attempt],
      (input.examples ?? []).map(({ reply }) => reply),
    ),
    name: name && placed("name", name, isRightToLeft(language)),
    contact,
    helpline: helplineFor(language, brand),
    place: placeFor(mention, contact),
    hits: found,
    wishes,
  };
}

/** Graver matters are formal whatever the brand's voice is. */
function formalityFor({ voice }: Brand, kind: Case, wishes: ReadonlySet<Because>): Brand["voice"]["formality"] {
  if (kind === "grave" || wishes.has("too-familiar")) return "formal";
  return wishes.has("too-formal") ? "friendly" : voice.formality;
}

function placeFor(mention: ToWrite["mention"], contact: string): Place {
  if (contact !== "") return "contact";
  if (mention.visibility === "private") return "here";
  return mention.kind === "review" ? "page" : "message";
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

function proposal(plan: Plan, kind: Kind, own: Playbook | undefined, starters: readonly Playbook[]): Alternative[] {
  const { input, language } = plan;
  const starter = starters.find(({ id }) => id === starterFor(language, plan.case).id)!;
  const playbook = own ?? starter;
  const variants =
    own || kind === "warm" ? playbook.variants : [signed(recipes[plan.case][kind as keyof Recipe], language)];
  for (let i = 0; i < variants.length; i++) {
    const variant = variants[(input.attempt + i) % variants.length]!;
    const pieces = saidDifferently(piecesOf(variant, plan), playbook, plan);
    const text = tidied(fitted(pieces, input.limit), plan);
    if (text === "" || !saysSomething(text, plan)) continue;
    const kept = pieces.filter((piece) => text.includes(piece.text.trim()));
    const facts = kept.flatMap(({ fact }) => fact ?? []);
    const technique: Technique = own ? playbook.technique : techniques[plan.case];
    return [
      {
        kind,
        text,
        technique,
        playbook: { id: playbook.id, version: playbook.version },
        facts,
        tells: kept.flatMap(({ tell }) => tell ?? []),
        objections: review({ ...input, text, facts }),
      },
    ];
  }
  return [];
}

/** A recipe with the brand's signature behind it, as the language writes it. */
export function signed(recipe: string, language: Language): string {
  return language === "zh-Hant" ? `${recipe}（{signature}）` : `${recipe} – {signature}`;
}

/** More than a greeting and a signature. */
function saysSomething(text: string, { name, input }: Plan): boolean {
  const { signature } = input.brand.voice;
  const bare = [name ?? "", signature].reduce((left, part) => (part ? left.replaceAll(part, "") : left), text);
  return (bare.match(/\p{L}/gu)?.length ?? 0) > 12;
}

const SLOT =
  /\{(hello|takeup|also|good|noted|sorry|glad|tried|human|fixed|idea|rated|unsure|unknown|fact|afterfact|care|advice|tell|praised|ask|write|close)\}\s*/gu;

/** A variant's sentences: slots as the plan fills them, other words with their placeholders filled. */
function piecesOf(variant: string, plan: Plan): Piece[] {
  const slots = slotsFor(plan);
  const filling = fillingFor(plan);
  const pieces: Piece[] = [];
  let at = 0;
  const gap = plan.language === "zh-Hant" ? "" : " ";
  for (const match of variant.matchAll(SLOT)) {
    pieces.push(...fill(variant.slice(at, match.index), filling));
    pieces.push(
      ...slots(match[1] as Parameters<typeof slots>[0]).map((piece) => ({ ...piece, text: piece.text + gap })),
    );
    at = match.index + match[0].length;
  }
  pieces.push(...fill(variant.slice(at), filling));
  return pieces;
}

/** Wordings that the team changed again and again give way to theirs. */
function saidDifferently(pieces: Piece[], { changes = [] }: Playbook, { input, contact, phrases }: Plan): Piece[] {
  if (changes.length === 0) return pieces;
  return pieces.flatMap((piece) => {
    const change = changes.find(({ from }) => from === templateOf(piece.text, input.brand));
    if (!change) return [piece];
    if (change.to === "") return [];
    const [open, close] = phrases.quotes;
    const from = piece.text.indexOf(open);
    const quote = from >= 0 ? piece.text.slice(from, piece.text.lastIndexOf(close) + close.length) : undefined;
    if (change.to.includes("{quote}") && !quote) return [piece];
    const text = change.to
      .replace("{contact}", contact)
      .replace("{signature}", input.brand.voice.signature)
      .replace("{quote}", quote ?? "");
    return [{ ...piece, text: text + (/\s+$/u.exec(piece.text)?.[0] ?? "") }];
  });
}

function fillingFor(plan: Plan): Fill {
  const { input, language, name, contact, phrases, place } = plan;
  const matter = matterOf(plan.text, input.classification, language);
  const [without] = phrases.write[place === "contact" ? "message" : place];
  return {
    values: {
      brand: input.brand.name,
      contact,
      signature: input.brand.voice.signature,
      helpline: plan.helpline,
      ...(name && { name }),
      ...(matter && { matter }),
    },
    rightToLeft: isRightToLeft(language),
    withoutContact: without!,
  };
}

/** Says what the brand says for words that it does not. */
function tidied(text: string, { input }: Plan): string {
  const { prefer = [] } = input.brand.voice;
  const said = prefer.reduce((left, { instead, say }) => left.replaceAll(instead, say), text);
  return said.replace(/[ \t]{2,}/gu, " ").trim();
}

function distinct(proposals: Alternative[]): Alternative[] {
  const seen = new Set<string>();
  return proposals.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function missingFact({ text }: Plan): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

function isRightToLeft(language: Language): boolean {
  return language === "he" || language === "fa";
}

function blank(input: ToWrite, language: Language | "und"): Written {
  const technique: Technique = "blank";
  const objections = review({ ...input, text: "" });
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
