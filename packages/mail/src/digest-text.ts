import type { Brand } from "@earshot/core/brand/brand";
import type { Digest } from "@earshot/core/digest/digest";
import type { Quote } from "@earshot/core/digest/quote";
import { blocksOf, type Block, type BlockLine } from "./blocks.ts";
import { comparedWords } from "./compared-words.ts";
import { isQuiet, type ToRead } from "./digest-page.ts";
import { figuresFor, type Bar } from "./figures.ts";
import { quotedFor } from "./quoted-for.ts";
import type { Speaker } from "./speaker.ts";
import { apart, directed, isolated, momentWords, periodWords } from "./words.ts";

/** The same digest for readers of plain text; each quote is isolated, so that a right-to-left one disturbs no other. */
export function digestText(brand: Brand, digest: Digest, { audience, names, link }: ToRead, speaker: Speaker): string {
  const { addedLater, kind, timeZone, holidays = [] } = digest;
  const { say } = speaker;
  const title = say("title", { brand: isolated(brand.name), kind });
  const period = say("period", { period: periodWords(digest, speaker), zone: apart(timeZone, speaker) });
  const figures = figuresFor(digest, audience, speaker).map((figure) =>
    figure.note ? say("figure", figure) : say("named", { name: figure.name, text: figure.value }),
  );
  const parts = [
    [
      title,
      ...(audience === "all" ? [] : [say(`audience.${audience}`)]),
      period,
      ...holidays.map(({ day, name }) => say("named", { name: say("holidays"), text: isolated(name || day) })),
    ].join("\n"),
    figures.join("\n"),
    ...(isQuiet(digest) ? [say("quiet")] : []),
    ...blocksOf(digest, audience, speaker, names).map((block) => blockText(block, digest, speaker)),
    [
      ...(addedLater ? [say("added", { n: addedLater })] : []),
      ...(digest.partlyRead ? [say("partlyRead")] : []),
      ...[comparedWords(digest, speaker)].filter(Boolean),
      ...(link ? [say("named", { name: say("openHere"), text: link })] : []),
    ].join("\n"),
  ];
  const text = parts.filter(Boolean).join("\n\n").split("\n");
  return `${text.map((line) => directed(line, speaker)).join("\n")}\n`;
}

function blockText({ title, lines = [], bars = [], quotes }: Block, digest: Digest, speaker: Speaker): string {
  return [
    title.toLocaleUpperCase(speaker.language),
    ...lines.map((line) => `  ${lineText(line, speaker)}`),
    ...bars.map((bar) => `  ${barText(bar, speaker)}`),
    ...(quotes?.quotes ?? []).map((quote) => quoteText(quote, digest, speaker)),
    ...(quotes?.more ? [`  ${speaker.say("others", { n: quotes.more })}`] : []),
  ].join("\n");
}

function lineText({ name, text }: BlockLine, speaker: Speaker): string {
  if (name === undefined) return text;
  return text === "" ? isolated(name) : speaker.say("named", { name: apart(name, speaker), text });
}

function barText({ name, n, note }: Bar, speaker: Speaker): string {
  const { say, number } = speaker;
  const shown = apart(name, speaker);
  return note ? say("figure", { name: shown, value: number(n), note }) : say("named", { name: shown, text: number(n) });
}

function quoteText(quote: Quote, { timeZone }: Digest, speaker: Speaker): string {
  const { say } = speaker;
  const { author, platform, at, dueAt, url } = quote;
  const facts = [
    isolated(author),
    apart(platform, speaker),
    momentWords(at, timeZone, speaker),
    ...(dueAt ? [say("due", { at: momentWords(dueAt, timeZone, speaker) })] : []),
  ];
  return `  ${isolated(quotedFor(quote, speaker))}\n    ${facts.join(say("comma"))}${url ? `\n    ${url}` : ""}`;
}
