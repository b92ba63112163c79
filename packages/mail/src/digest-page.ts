import type { Brand } from "@earshot/core/brand/brand";
import type { Digest } from "@earshot/core/digest/digest";
import type { Quote } from "@earshot/core/digest/quote";
import { createElement as h, type ReactNode } from "react";
import { bars } from "./bars.ts";
import { figuresOf, rankedBars, sentimentBars } from "./figures.ts";
import { cell, faint, line, page, row, section, table, withName } from "./layout.ts";
import { quoteBlock } from "./quote-block.ts";
import { proofWords, type Line } from "./proof.ts";
import type { Speaker } from "./speaker.ts";
import { languageWords, momentWords, periodWords, subjectOf } from "./words.ts";

const blue = "#4c8dd6";
/** Gmail hides what is beyond 102 KB. */
const MOST_WAITING_SHOWN = 10;

/** A digest as a mail's page. */
export function digestPage(brand: Brand, digest: Digest, speaker: Speaker): ReactNode {
  const { counts, kind, best, worst, unanswered } = digest;
  const { say, locale } = speaker;
  const quotes = (list: Quote[], color: string) => list.map((quote) => quoteBlock(quote, color, digest, speaker));
  const days = digest.days.map(({ date, mentions }) => ({ name: weekday(date, locale), n: mentions, color: blue }));
  const waiting = digest.unansweredTotal ?? unanswered.length;
  const shown = unanswered.slice(0, MOST_WAITING_SHOWN);
  const more = waiting - shown.length;
  const languages = rankedBars(counts.languages, blue, speaker, (tag) => languageWords(tag, speaker));
  const rows = [
    row("head", cell(head(brand, digest, speaker), { padding: "24px 24px 0" })),
    row("figures", cell(figures(digest, speaker), { padding: "16px 16px 0" })),
    ...(unanswered.length > 0
      ? [
          section(say("waiting", { n: waiting }), [
            ...quotes(shown, "#e8a200"),
            more > 0 ? h("div", { key: "more" }, say("others", { n: more })) : null,
          ]),
        ]
      : []),
    ...(worst.length > 0 ? [section(say("worst"), quotes(worst, "#e03131"))] : []),
    ...(best.length > 0 ? [section(say("best"), quotes(best, "#2f9e44"))] : []),
    section(say("sentiment"), bars(sentimentBars(digest, speaker), speaker)),
    ...(kind === "weekly" ? [section(say("days"), bars(days, speaker))] : []),
    section(say("languages"), bars(languages, speaker)),
    section(say("platforms"), bars(rankedBars(counts.platforms, blue, speaker), speaker)),
    ...proofSection(digest, speaker),
    row("foot", cell(foot(digest, speaker), { padding: 24, fontSize: 12, lineHeight: "18px", color: faint })),
  ];
  return page(subjectOf(brand.name, digest, speaker), previewOf(digest, speaker), rows, speaker.language);
}

function head(brand: Brand, digest: Digest, speaker: Speaker): ReactNode[] {
  const { say } = speaker;
  const title = h(
    "h1",
    { key: "title", style: { margin: 0, fontSize: 22, lineHeight: "30px", fontWeight: 700 } },
    withName((mark) => say("title", { brand: mark, kind: digest.kind }), brand.name),
  );
  const period = periodWords(digest, speaker);
  return [
    title,
    h(
      "div",
      { key: "period", style: { color: faint } },
      withName((mark) => say("period", { period, zone: mark }), digest.timeZone),
    ),
  ];
}

function figures(digest: Digest, speaker: Speaker): ReactNode {
  const cells = figuresOf(digest, speaker).map(({ name, value, note }) =>
    h(
      "td",
      { key: name, width: "25%", style: { verticalAlign: "top", padding: 4 } },
      table([
        row(
          "name",
          cell(name, {
            padding: "8px 8px 0",
            fontSize: 12,
            lineHeight: "16px",
            color: faint,
            backgroundColor: "#f8f9fa",
          }),
        ),
        row(
          "value",
          cell(value, {
            padding: "0 8px",
            fontSize: 24,
            lineHeight: "32px",
            fontWeight: 700,
            backgroundColor: "#f8f9fa",
          }),
        ),
        row(
          "note",
          cell(note, {
            padding: "0 8px 8px",
            fontSize: 12,
            lineHeight: "16px",
            color: faint,
            backgroundColor: "#f8f9fa",
          }),
        ),
      ]),
    ),
  );
  return table(h("tr", null, ...cells));
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

function foot({ addedLater, partlyRead, madeAt, timeZone }: Digest, speaker: Speaker): ReactNode {
  const { say } = speaker;
  const sentences = [
    ...(addedLater ? [say("added", { n: addedLater })] : []),
    ...(partlyRead ? [say("partlyRead")] : []),
    say("made", { at: momentWords(madeAt, timeZone, speaker) }),
  ];
  return h("div", { style: { borderTop: `1px solid ${line}`, paddingTop: 12 } }, sentences.join(" "));
}

/** What proves that nothing was missed, or says that something may be; what may be wrong stands out. */
function proofSection({ proof, timeZone }: Digest, speaker: Speaker): ReactNode[] {
  if (!proof) return [];
  const { say } = speaker;
  const { figures, warnings, notes, clocks } = proofWords(proof, timeZone, speaker);
  const paragraph = (key: string, content: ReactNode, style: object = {}) =>
    h("div", { key, style: { paddingBottom: 4, ...style } }, content);
  const named = (lines: Line[], style: object = {}) =>
    lines.map(({ name: source, text }) => {
      const content = withName((mark) => say("named", { name: mark, text }), source);
      return paragraph(`${source} ${text}`, content, style);
    });
  return [
    section(say("missed"), [
      ...named(warnings, { color: "#9b1c1c", fontWeight: 600 }),
      ...(warnings.length === 0 ? [paragraph("well", say("nothingMissed"), { fontWeight: 600 })] : []),
      ...named(figures),
      ...named(notes, { color: faint }),
      ...clocks.map((text) => paragraph(text, text, { color: faint })),
    ]),
  ];
}

function weekday(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
  }).format(new Date(`${date}T00:00:00Z`));
}
