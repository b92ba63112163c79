import type { Brand } from "@earshot/core/brand/brand";
import type { Digest } from "@earshot/core/digest/digest";
import type { Quote } from "@earshot/core/digest/quote";
import { figuresOf, rankedBars, sentimentBars, type Bar } from "./figures.ts";
import { proofWords, type Line } from "./proof.ts";
import { quotedFor } from "./quoted-for.ts";
import type { Speaker } from "./speaker.ts";
import { apart, directed, isolated, languageWords, momentWords, periodWords } from "./words.ts";

/** The same digest for readers of plain text; each quote is isolated, so that a right-to-left one disturbs no other. */
export function digestText(brand: Brand, digest: Digest, speaker: Speaker): string {
  const { counts, unanswered, worst, best, addedLater, kind, timeZone } = digest;
  const { say } = speaker;
  const waiting = digest.unansweredTotal ?? unanswered.length;
  const title = say("title", { brand: isolated(brand.name), kind });
  const period = say("period", { period: periodWords(digest, speaker), zone: apart(timeZone, speaker) });
  const languages = rankedBars(counts.languages, "", speaker, (tag) => languageWords(tag, speaker));
  const parts = [
    `${title}\n${period}`,
    figuresOf(digest, speaker)
      .map((figure) => (figure.note ? say("figure", figure) : say("named", { name: figure.name, text: figure.value })))
      .join("\n"),
    quotes(say("waiting", { n: waiting }), unanswered, digest, speaker),
    quotes(say("worst"), worst, digest, speaker),
    quotes(say("best"), best, digest, speaker),
    list(say("sentiment"), sentimentBars(digest, speaker), speaker),
    list(say("languages"), languages, speaker),
    list(say("platforms"), rankedBars(counts.platforms, "", speaker), speaker),
    proofText(digest, speaker),
    [...(addedLater ? [say("added", { n: addedLater })] : []), ...(digest.partlyRead ? [say("partlyRead")] : [])].join(
      "\n",
    ),
  ];
  const text = parts.filter(Boolean).join("\n\n").split("\n");
  return `${text.map((line) => directed(line, speaker)).join("\n")}\n`;
}

const heading = (title: string, { language }: Speaker) => title.toLocaleUpperCase(language);

function quotes(title: string, found: Quote[], { timeZone }: Digest, speaker: Speaker): string {
  if (found.length === 0) return "";
  const { say } = speaker;
  const lines = found.map((quote) => {
    const { author, platform, at, dueAt, url } = quote;
    const facts = [
      isolated(author),
      apart(platform, speaker),
      momentWords(at, timeZone, speaker),
      ...(dueAt ? [say("due", { at: momentWords(dueAt, timeZone, speaker) })] : []),
    ];
    return `  ${isolated(quotedFor(quote, speaker))}\n    ${facts.join(say("comma"))}${url ? `\n    ${url}` : ""}`;
  });
  return [heading(title, speaker), ...lines].join("\n");
}

function proofText({ proof, timeZone }: Digest, speaker: Speaker): string {
  if (!proof) return "";
  const { say } = speaker;
  const { figures, warnings, notes, clocks } = proofWords(proof, timeZone, speaker);
  const named = ({ name, text }: Line) => say("named", { name: apart(name, speaker), text });
  const lines = [
    ...(warnings.length === 0 ? [say("nothingMissed")] : warnings.map(named)),
    ...figures.map(named),
    ...notes.map(named),
    ...clocks,
  ];
  return [heading(say("missed"), speaker), ...lines.map((line) => `  ${line}`)].join("\n");
}

function list(title: string, lines: Bar[], speaker: Speaker): string {
  if (lines.length === 0) return "";
  const { say, number } = speaker;
  return [
    heading(title, speaker),
    ...lines.map(({ name, n }) => `  ${say("named", { name: apart(name, speaker), text: number(n) })}`),
  ].join("\n");
}
