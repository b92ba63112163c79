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
import { contactFor } from "../contact.ts";

/** Of a model's proposals those that hold; each is checked as if a stranger had written it. */
export function checkProposals({ drafts }: Proposed, input: ToWrite): Alternative[] {
  return drafts.flatMap((proposal) => checkProposal(proposal, input) ?? []);
}

/**
 * A proposal as an alternative, if every sentence holds: numbers, names, links and promises only from the mention or a named article, nothing that a
 * rule stops, in the customer's language and short enough. Undefined otherwise.
 */
export function checkProposal({ sentences }: Proposal, input: ToWrite): Alternative | undefined {
  if (sentences.length === 0 || sentences.some((sentence) => !holds(sentence, input))) return undefined;
  const facts = sentences.flatMap((sentence) => factOf(sentence, input));
  const text = signed(sentences.map(({ text }) => text.trim()).join(joint(input)), input);
  if (!fits(text, input.limit)) return undefined;
  const objections = review({ ...input, text, facts: [] });
  if (objections.some(({ level }) => level === "stop")) return undefined;
  return { kind: "model", text, technique: "empathy", facts, tells: [], objections };
}

const LINK =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}|(?<![\p{L}\p{N}@])(?:[a-z\d-]+\.)+(?:com|net|org|io|co|app|shop|store|xyz|info|biz|link|example|[a-z]{2})(?![\p{L}\p{N}])(?:\/\S*)?/giu;
const MARKUP = /<[a-z/!][^>]*>|\[[^\]]*\]\([^)]*\)|[`*_#]{2,}|\{[a-z]+\}|⟦|⟧/iu;
const HANDLE = /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]{2,}/gu;

function holds(sentence: ModelSentence, input: ToWrite): boolean {
  const { text, span, article } = sentence;
  if (text.trim() === "" || MARKUP.test(text)) return false;
  const said = mentionText(input);
  if (span !== undefined && span !== "" && !plain(said).includes(plain(span))) return false;
  const source = article === undefined || article === "" ? undefined : input.articles?.find(({ id }) => id === article);
  if (article && !source) return false;
  const known = source ? `${source.title}\n${source.text}` : "";
  return (
    noForeignLink(text, input, known) &&
    noForeignNumber(text, said, known) &&
    noForeignName(text, input, known) &&
    noForeignPlace(text, said, known)
  );
}

/** Links only to the brand's own contact or from an article; never from the mention. */
function noForeignLink(text: string, input: ToWrite, known: string): boolean {
  const own =
    `${input.brand.voice.contact} ${contactFor(input.brand, input.mention, input.classification)} ${known}`.toLowerCase();
  return [...text.matchAll(LINK), ...text.matchAll(HANDLE)].every(([link]) =>
    own.includes(link.toLowerCase().replace(/[.,!?。，]+$/u, "")),
  );
}

/** Figures, also in words of an article: only what the customer wrote or the article says. */
function noForeignNumber(text: string, said: string, known: string): boolean {
  const figures = (words: string): Set<string> => new Set(plain(words).match(/\p{N}+/gu) ?? []);
  const allowed = figures(`${said}\n${known}`);
  for (const figure of figures(text)) if (!allowed.has(figure)) return false;
  // A long number of the mention's could be a telephone or account number that somebody wants spread.
  return (
    !/\p{N}[\p{N}\s()./-]{6,}\p{N}/u.test(plain(text).replace(/\p{N}{4}-\p{N}{2}-\p{N}{2}/gu, "")) ||
    (known !== "" && plain(known).includes((/\p{N}[\p{N}\s()./-]{6,}\p{N}/u.exec(plain(text)) ?? [""])[0]))
  );
}

const CAPITALISED = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}\p{M}'’-]+/gu;

/** Names in the middle of a sentence: the customer's, the brand's, the signature's, or out of the mention or the article. */
function noForeignName(text: string, input: ToWrite, known: string): boolean {
  const { brand, mention } = input;
  const language = replyLanguage(input.classification.language);
  const author = personName(mention.author);
  const called = author && language ? formOfAddress(author, language, brand.voice.formality) : "";
  const own = plain(
    [
      brand.name,
      brand.voice.signature,
      brand.voice.contact,
      mention.author.name,
      called,
      mentionText(input),
      known,
    ].join(" "),
  );
  return [...text.matchAll(CAPITALISED)].every(
    ([name]) => /^(?:I|I['’]\p{L}+)$/u.test(name) || own.includes(plain(name).slice(0, Math.max(4, name.length - 3))),
  );
}

/** In scripts without capitals, words in quotation marks must be the customer's or the article's. */
function noForeignPlace(text: string, said: string, known: string): boolean {
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
