import type { Alternative, Fact } from "@earshot/core/draft/draft";
import { fits } from "@earshot/core/draft/length";
import { sentencesOf } from "@earshot/core/draft/sentences";
import type { ToWrite } from "@earshot/core/draft/writer";
import type { ModelSentence, Proposal, Proposed } from "@earshot/core/model/language-model";
import { plain } from "../knowledge/terms.ts";
import { personName } from "../name/person-name.ts";
import { formOfAddress } from "../name/form-of-address.ts";
import { replyLanguage } from "../reply-language.ts";
import { review } from "../review.ts";
import { mentionText } from "../rules/situation.ts";
import { claims, machineTalk } from "../words/claims.ts";
import { hasWords } from "../words/patterns.ts";
import { withoutQuotes } from "../words/quoted.ts";
import { givenNames, nameKey } from "../words/given-names.ts";
import { contactFor } from "../contact.ts";

/** What a person may overlook in their own words, a machine may not say. */
const UNFIT = new Set([
  "blame",
  "negative",
  "jargon",
  "shouting",
  "apology-on-praise",
  "avoid",
  "emoji",
  "language",
  "sameness",
]);

/** Of a model's proposals those that hold; each is checked as if a stranger had written it. */
export async function checkProposals({ drafts }: Proposed, input: ToWrite): Promise<Alternative[]> {
  const checked = await Promise.all(drafts.map((proposal) => checkProposal(proposal, input)));
  return checked.filter((each) => each !== undefined);
}

/**
 * A proposal as an alternative, if every sentence holds: numbers, names, links and promises only from the mention or a named article, nothing that a
 * rule stops, in the customer's language and short enough. Undefined otherwise.
 */
export async function checkProposal({ sentences }: Proposal, input: ToWrite): Promise<Alternative | undefined> {
  if (sentences.length === 0 || sentences.some((sentence) => !holds(sentence, input))) return undefined;
  const facts = sentences.flatMap((sentence) => factOf(sentence, input));
  const text = signed(sentences.map(({ text }) => text.trim()).join(joint(input)), input);
  if (!fits(text, input.limit)) return undefined;
  const objections = await review({ ...input, text, facts: [] });
  if (objections.some(({ level, rule }) => level === "stop" || UNFIT.has(rule))) return undefined;
  return { kind: "model", text, technique: "empathy", facts, tells: [], objections };
}

const LINK =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}|(?<![\p{L}\p{N}@])(?:[a-z\d-]+\.)+(?:com|net|org|io|co|app|shop|store|xyz|info|biz|link|example|[a-z]{2})(?![\p{L}\p{N}])(?:\/\S*)?/giu;
const MARKUP = /<[a-z/!][^>]*>|\[[^\]]*\]\([^)]*\)|[`*_#]{2,}|\{[a-z]+\}|⟦|⟧/iu;
const HANDLE = /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]{2,}/gu;
/** Capitals, or letters and figures in one: a code, a reference, a name in capitals. */
const CODE = /(?<![\p{L}\p{N}])(?=[A-Z\d-]*[A-Z])[A-Z\d][A-Z\d-]{3,}(?![\p{L}\p{N}])|\p{L}+\p{N}+\p{L}*/gu;

function holds(sentence: ModelSentence, input: ToWrite): boolean {
  const { text, span, article } = sentence;
  if (text.trim() === "" || MARKUP.test(text)) return false;
  const said = mentionText(input);
  if (span && !plain(said).includes(plain(span))) return false;
  const source = article ? input.articles?.find(({ id }) => id === article) : undefined;
  if (article && !source) return false;
  const known = source ? `${source.title}\n${source.text}` : "";
  const ours = withoutQuotes(text);
  const allowed = plain(`${known}\n${ownWords(input)}`);
  return (
    quotesAreTheirs(text, said, known) &&
    noForeignLink(text, input, known) &&
    only(/\p{N}+/gu, plain(ours), allowed) &&
    only(CODE, ours, allowed) &&
    onlyNamed(ours, input, allowed) &&
    !hasWords(ours, machineTalk) &&
    (source !== undefined || !hasWords(ours, claims))
  );
}

/** Links only to the brand's own contact or from an article; never from the mention. */
function noForeignLink(text: string, input: ToWrite, known: string): boolean {
  const own = `${ownWords(input)} ${known}`.toLowerCase();
  return [...text.matchAll(LINK), ...text.matchAll(HANDLE)].every(([link]) =>
    own.includes(link.toLowerCase().replace(/[.,!?。，]+$/u, "")),
  );
}

/** What the brand itself says of itself. */
function ownWords({ brand, mention, classification }: ToWrite): string {
  return [brand.name, brand.voice.signature, brand.voice.contact, contactFor(brand, mention, classification)].join(" ");
}

/** Every match stands in what is allowed: figures, codes and names of the mention's may be quoted, never said. */
function only(pattern: RegExp, text: string, allowed: string): boolean {
  return [...text.matchAll(pattern)].every(([found]) => allowed.includes(plain(found)));
}

const CAPITALISED = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}\p{M}'’-]+/gu;

/** No name but the customer's, the brand's, the article's and those read in the mention. */
function onlyNamed(text: string, input: ToWrite, allowed: string): boolean {
  const { brand, mention } = input;
  const language = replyLanguage(input.classification.language);
  const author = personName(mention.author);
  const called = author && language ? formOfAddress(author, language, brand.voice.formality) : undefined;
  const read = (input.classification.reading?.details ?? []).map((detail) => detail.text).join(" ");
  const own = `${allowed} ${plain(`${mention.author.name} ${called ?? ""} ${read}`)}`;
  const isKnown = (name: string) => own.includes(plain(name).slice(0, Math.max(2, name.length - 3)));
  return namesIn(text).every((name) => /^(?:I|I['’]\p{L}+)$/u.test(name) || isKnown(name));
}

const TITLED = /(?:خانم|آقای|جناب|מר|גברת|גב׳)\s+(\p{L}{2,})|(\p{Script=Han}{1,3})(?:先生|小姐|女士|太太)/gu;

/** Capitals in the middle of a sentence; where a script has none, known given names and who bears a title. */
function namesIn(text: string): string[] {
  const titled = [...text.matchAll(TITLED)].map(([, before, after]) => (before ?? after)!);
  const given = text.match(/[\p{Script=Hebrew}\p{Script=Arabic}]{2,}/gu) ?? [];
  return [
    ...[...text.matchAll(CAPITALISED)].map(([name]) => name),
    ...titled,
    ...given.filter((word) => UNMISTAKABLE.test(word) && isGivenName(word)),
  ];
}

/** Short ones are mostly ordinary words as well. */
const UNMISTAKABLE = /^.{4,}$/u;

function isGivenName(word: string): boolean {
  return givenNames.he.has(nameKey(word)) || givenNames.fa.has(nameKey(word));
}

function quotesAreTheirs(text: string, said: string, known: string): boolean {
  const own = plain(`${said}\n${known}`);
  return [...text.matchAll(/[“„«「"]([^”“»」"]{2,})[”“»」"]/gu)].every(([, quoted]) =>
    own.includes(
      plain(quoted!)
        .replace(/[.,!?。，]+$/u, "")
        .trim(),
    ),
  );
}

function factOf({ text, article }: ModelSentence, { articles = [] }: ToWrite): Fact[] {
  const source = article ? articles.find(({ id }) => id === article) : undefined;
  if (!source) return [];
  const words = sentencesOf(source.text)
    .map((sentence) => sentence.trim())
    .find((sentence) => text.includes(sentence));
  return [{ article: source.id, version: source.version, title: source.title, text: words ?? text.trim() }];
}

function joint({ classification }: ToWrite): string {
  return replyLanguage(classification.language) === "zh-Hant" ? "" : " ";
}

function signed(text: string, { brand, classification }: ToWrite): string {
  const { signature } = brand.voice;
  if (signature === "" || text.includes(signature)) return text;
  return replyLanguage(classification.language) === "zh-Hant" ? `${text}（${signature}）` : `${text} – ${signature}`;
}
