import type { Brand, Language } from "@earshot/core/brand/brand";
import type { Audience } from "@earshot/core/digest/audience";
import type { Digest } from "@earshot/core/digest/digest";
import type { Quote } from "@earshot/core/digest/quote";
import { blocksOf, type BlockLine, type Names } from "./blocks.ts";
import { figuresFor } from "./figures.ts";
import { comparedWords } from "./compared-words.ts";
import { quotedFor } from "./quoted-for.ts";
import { speakerOf } from "./speaker.ts";
import { periodWords, subjectOf } from "./words.ts";

/** A digest in short, for a message in a chat: plain words in the reader's language, nothing of it marked up. */
export type DigestSummary = {
  subject: string;
  audience: string;
  period: string;
  dir: "ltr" | "rtl";
  figures: { name: string; value: string; note: string }[];
  /** The same weekdays before, or nothing where there is nothing to compare with. */
  compared?: string;
  sections: {
    title: string;
    lines: string[];
    quotes: { text: string; author: string; platform: string; url?: string }[];
  }[];
};

const MOST_LINES = 6;
const MOST_QUOTES = 3;

export function digestSummary(
  brand: Pick<Brand, "name">,
  digest: Digest,
  audience: Audience,
  language: Language,
  names: Names = {},
): DigestSummary {
  const speaker = speakerOf(language);
  const { say, number } = speaker;
  const compared = comparedWords(digest, speaker);
  const lineOf = ({ name, text }: BlockLine) =>
    name === undefined ? text : text ? say("named", { name, text }) : name;
  const quoteOf = (quote: Quote) => ({
    text: quotedFor(quote, speaker),
    author: quote.author,
    platform: quote.platform,
    ...(quote.url && { url: quote.url }),
  });
  return {
    subject: subjectOf(brand.name, digest, speaker),
    audience: say(`audience.${audience}`),
    period: periodWords(digest, speaker),
    dir: speaker.dir,
    figures: figuresFor(digest, audience, speaker),
    ...(compared && { compared }),
    sections: blocksOf(digest, audience, speaker, names).map(({ title, lines = [], bars = [], quotes }) => ({
      title,
      lines: [
        ...lines.map(lineOf),
        ...bars.map(({ name, n, note }) => {
          const value = note
            ? say("figure", { name, value: number(n), note })
            : say("named", { name, text: number(n) });
          return value;
        }),
      ].slice(0, MOST_LINES),
      quotes: (quotes?.quotes ?? []).slice(0, MOST_QUOTES).map(quoteOf),
    })),
  };
}
