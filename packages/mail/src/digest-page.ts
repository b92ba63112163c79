import type { Brand } from "@earshot/core/brand/brand";
import type { Audience } from "@earshot/core/digest/audience";
import type { Digest } from "@earshot/core/digest/digest";
import { createElement as h, type ReactNode } from "react";
import { bars } from "./bars.ts";
import { blocksOf, type Block, type BlockLine, type Names } from "./blocks.ts";
import { comparedWords } from "./compared-words.ts";
import { figuresFor } from "./figures.ts";
import { cell, faint, line, name, page, row, section, table, withName } from "./layout.ts";
import { quoteBlock } from "./quote-block.ts";
import type { Speaker } from "./speaker.ts";
import { momentWords, periodWords, subjectOf } from "./words.ts";

/** What a digest's mail is made for: who reads it, names it needs, and where it stands in the console. */
export type ToRead = { audience: Audience; names?: Names; link?: string };

/** A digest as a mail's page, without so many of its last parts. */
export function digestPage(brand: Brand, digest: Digest, read: ToRead, speaker: Speaker, fewer = 0): ReactNode {
  const { audience, names, link } = read;
  const all = blocksOf(digest, audience, speaker, names);
  const blocks = all.slice(0, all.length - fewer);
  const rows = [
    row("head", cell(head(brand, digest, audience, speaker), { padding: "24px 24px 0" })),
    row("figures", cell(figures(digest, audience, speaker), { padding: "16px 16px 0" })),
    ...(isQuiet(digest) ? [row("quiet", cell(speaker.say("quiet"), { padding: "20px 24px 0", fontSize: 16 }))] : []),
    ...blocks.map((block) => section(block.title, blockBody(block, digest, speaker))),
    row(
      "foot",
      cell(
        foot(digest, link, fewer, speaker),
        { padding: 24, fontSize: 12, lineHeight: "18px", color: faint },
        { className: "e-faint" },
      ),
    ),
  ];
  return page(subjectOf(brand.name, digest, speaker), previewOf(digest, speaker), rows, speaker.language);
}

export const isQuiet = ({ counts }: Digest) => counts.mentions === 0 && counts.replies === 0;

function head(brand: Brand, digest: Digest, audience: Audience, speaker: Speaker): ReactNode[] {
  const { say } = speaker;
  const title = h(
    "h1",
    { key: "title", style: { margin: 0, fontSize: 22, lineHeight: "30px", fontWeight: 700 } },
    withName((mark) => say("title", { brand: mark, kind: digest.kind }), brand.name),
  );
  const period = periodWords(digest, speaker);
  const dim = { className: "e-faint", style: { color: faint } };
  return [
    title,
    ...(audience === "all" ? [] : [h("div", { key: "audience" }, say(`audience.${audience}`))]),
    h(
      "div",
      { key: "period", ...dim },
      withName((mark) => say("period", { period, zone: mark }), digest.timeZone),
    ),
    ...(digest.holidays ?? []).map(({ day, name: holiday }) =>
      h(
        "div",
        { key: day, ...dim },
        withName((mark) => say("named", { name: say("holidays"), text: mark }), holiday || day),
      ),
    ),
  ];
}

function figures(digest: Digest, audience: Audience, speaker: Speaker): ReactNode {
  const all = figuresFor(digest, audience, speaker);
  const box = { backgroundColor: "#f8f9fa" };
  const cells = all.map(({ name: label, value, note }) =>
    h(
      "td",
      { key: label, width: `${Math.floor(100 / all.length)}%`, style: { verticalAlign: "top", padding: 4 } },
      table([
        row(
          "name",
          cell(
            label,
            { padding: "8px 8px 0", fontSize: 12, lineHeight: "16px", color: faint, ...box },
            { className: "e-box e-faint" },
          ),
        ),
        row(
          "value",
          cell(
            value,
            { padding: "0 8px", fontSize: 24, lineHeight: "32px", fontWeight: 700, ...box },
            { className: "e-box" },
          ),
        ),
        row(
          "note",
          cell(
            note,
            { padding: "0 8px 8px", fontSize: 12, lineHeight: "16px", color: faint, ...box },
            { className: "e-box e-faint" },
          ),
        ),
      ]),
    ),
  );
  return table(h("tr", null, ...cells));
}

function blockBody({ lines = [], bars: some, quotes }: Block, digest: Digest, speaker: Speaker): ReactNode[] {
  return [
    ...lines.map((each, n) => h("div", { key: `line ${n}`, ...toneOf(each) }, lineBody(each, speaker))),
    ...(some && some.length > 0 ? [h("div", { key: "bars" }, bars(some, speaker))] : []),
    ...(quotes?.quotes ?? []).map((quote) => quoteBlock(quote, quotes!.color, digest, speaker)),
    ...(quotes?.more ? [h("div", { key: "more" }, speaker.say("others", { n: quotes.more }))] : []),
  ];
}

function lineBody({ name: given, text }: BlockLine, { say }: Speaker): ReactNode {
  if (given === undefined) return text;
  return text === "" ? name(given) : withName((mark) => say("named", { name: mark, text }), given);
}

function toneOf({ tone }: BlockLine): object {
  const style = { paddingBottom: 4 };
  if (tone === "warn") return { className: "e-warn", style: { ...style, color: "#9b1c1c", fontWeight: 600 } };
  if (tone === "strong") return { style: { ...style, fontWeight: 600 } };
  return tone === "faint" ? { className: "e-faint", style: { ...style, color: faint } } : { style };
}

function previewOf({ counts: { mentions, sentiments }, overdue }: Digest, { say }: Speaker): string {
  const said = [
    say("mentions", { n: mentions }),
    say("positive", { n: sentiments.positive ?? 0 }),
    say("negative", { n: sentiments.negative ?? 0 }),
    say("overdue", { n: overdue }),
  ];
  return say("sentence", { text: said.join(say("comma")) });
}

function foot(digest: Digest, link: string | undefined, fewer: number, speaker: Speaker): ReactNode {
  const { say } = speaker;
  const { addedLater, partlyRead, madeAt, timeZone } = digest;
  const compared = comparedWords(digest, speaker);
  const sentences = [
    ...(fewer > 0 ? [say("shortened")] : []),
    ...(addedLater ? [say("added", { n: addedLater })] : []),
    ...(partlyRead ? [say("partlyRead")] : []),
    ...(compared ? [compared] : []),
    say("made", { at: momentWords(madeAt, timeZone, speaker) }),
  ];
  return h(
    "div",
    { className: "e-line", style: { borderTop: `1px solid ${line}`, paddingTop: 12 } },
    sentences.join(" "),
    ...(link
      ? [" ", h("a", { key: "open", href: link, className: "e-link", style: { color: "#1971c2" } }, say("openHere"))]
      : []),
  );
}
