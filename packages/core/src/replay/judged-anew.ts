import type { Brand } from "../brand/brand.ts";
import { isMuted } from "../brand/muted.ts";
import { isVip } from "../brand/vip.ts";
import type { Mention } from "../mention/mention.ts";
import { matchTerms } from "../terms/match-terms.ts";
import type { Query, Term } from "../terms/query.ts";
import { readTerms } from "../terms/read-terms.ts";
import type { ReplayChange } from "./change.ts";

/** What a judgement rests on in a way that no single mention shows. */
const everywhere = ["matters", "listed", "usualLanguage"] as const;

/**
 * Which mentions a change could judge otherwise; of all others the stored judgement holds on both sides. To judge takes a thousand times as
 * long as to look, so it is done only where it may matter.
 */
export function judgedAnew(
  before: Brand,
  after: Brand,
  change: ReplayChange,
  now: Date,
): (mention: Mention) => boolean {
  if (everywhere.some((field) => change[field] !== undefined)) return () => true;
  const names = change.terms === undefined ? () => false : namesOtherwise(before, after);
  return (mention) => {
    const { language } = mention.classification;
    const { followers = 0 } = mention.author;
    const reaches = ({ reachFrom = 10_000 }: Brand) => followers >= reachFrom;
    if (change.learns !== undefined && before.bias?.[language]) return true;
    if (change.vips !== undefined && isVip(before, mention) !== isVip(after, mention)) return true;
    if (change.muted !== undefined && isMuted(before, mention, now) !== isMuted(after, mention, now)) return true;
    if (change.reachFrom !== undefined && reaches(before) !== reaches(after)) return true;
    return names(mention);
  };
}

/** The brand's own names are no evidence: a text is judged otherwise only where a name stands in it that is one on one side alone. */
function namesOtherwise(before: Brand, after: Brand): (mention: Mention) => boolean {
  const [was, is] = [termsIn(readTerms(before.terms)), termsIn(readTerms(after.terms))];
  const other = [...is.filter(({ text }) => !has(was, text)), ...was.filter(({ text }) => !has(is, text))];
  if (other.length === 0) return () => false;
  const query: Query = { any: other.map(({ text, phrase }) => ({ all: [{ text, phrase }] })), none: [] };
  const bare = other.map(({ text }) => bareOf(text)).filter((text) => text !== "");
  return ({ title, text }) => {
    const whole = title ? `${title}\n${text}` : text;
    if (matchTerms(query, whole)) return true;
    const words = bareOf(whole);
    return bare.some((name) => words.includes(name));
  };
}

const termsIn = ({ any }: Query): Term[] => any.flatMap(({ all }) => all);
const has = (terms: readonly Term[], text: string) => terms.some((term) => term.text === text);
const bareOf = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .trim();
