import type { Brand } from "@earshot/core/brand/brand";
import type { Digest, Quote } from "@earshot/core/digest/digest";
import { createElement as h, type ReactNode } from "react";
import { bars } from "./bars.ts";
import { figuresOf, rankedBars, sentimentBars } from "./figures.ts";
import { cell, faint, line, page, row, section, table } from "./layout.ts";
import { quoteBlock } from "./quote-block.ts";
import { proofWords } from "./proof.ts";
import { counted, languageWords, momentWords, periodWords, subjectOf } from "./words.ts";

const blue = "#4c8dd6";
/** Gmail hides what is beyond 102 KB. */
const MOST_WAITING_SHOWN = 10;

/** A digest as a mail's page. */
export function digestPage(brand: Brand, digest: Digest): ReactNode {
  const { counts, kind, timeZone, madeAt, best, worst, unanswered } = digest;
  const quotes = (list: Quote[], color: string) => list.map((quote) => quoteBlock(quote, color, timeZone, madeAt));
  const days = digest.days.map(({ date, mentions }) => ({ name: weekday(date), n: mentions, color: blue }));
  const waiting = digest.unansweredTotal ?? unanswered.length;
  const shown = unanswered.slice(0, MOST_WAITING_SHOWN);
  const more = waiting - shown.length;
  return page(subjectOf(brand.name, digest), previewOf(digest), [
    row("head", cell(head(brand, digest), { padding: "24px 24px 0" })),
    row("figures", cell(figures(digest), { padding: "16px 16px 0" })),
    ...(unanswered.length > 0
      ? [
          section(`Waiting for a reply (${waiting})`, [
            ...quotes(shown, "#e8a200"),
            more > 0 ? h("div", { key: "more" }, `and ${counted(more, "other")}`) : null,
          ]),
        ]
      : []),
    ...(worst.length > 0 ? [section("Worst", quotes(worst, "#e03131"))] : []),
    ...(best.length > 0 ? [section("Best", quotes(best, "#2f9e44"))] : []),
    section("Sentiment", bars(sentimentBars(digest))),
    ...(kind === "weekly" ? [section("Days", bars(days))] : []),
    section("Languages", bars(rankedBars(counts.languages, blue, languageWords))),
    section("Platforms", bars(rankedBars(counts.platforms, blue))),
    ...proofSection(digest),
    row("foot", cell(foot(digest), { padding: 24, fontSize: 12, lineHeight: "18px", color: faint })),
  ]);
}

function head(brand: Brand, digest: Digest): ReactNode[] {
  const title = h(
    "h1",
    { key: "title", style: { margin: 0, fontSize: 22, lineHeight: "30px", fontWeight: 700 } },
    h("bdi", { dir: "auto" }, brand.name),
    `: ${digest.kind} digest`,
  );
  return [title, h("div", { key: "period", style: { color: faint } }, `${periodWords(digest)} (${digest.timeZone})`)];
}

function figures(digest: Digest): ReactNode {
  const cells = figuresOf(digest).map(({ name, value, note }) =>
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

function previewOf({ counts, overdue }: Digest): string {
  return `${counted(counts.mentions, "mention")}, ${counts.sentiments.positive ?? 0} positive, ${counts.sentiments.negative ?? 0} negative, ${overdue} overdue.`;
}

function foot(digest: Digest): ReactNode {
  const added = digest.addedLater
    ? `${counted(digest.addedLater, "mention")} of the period before came in after its digest. `
    : "";
  const part = digest.partlyRead
    ? "There was too much to read it all for quotes and the list of the unanswered; the numbers are exact. "
    : "";
  const made = `Made ${momentWords(digest.madeAt, digest.timeZone)}. E-mail addresses and long numbers are masked in quotes.`;
  return h("div", { style: { borderTop: `1px solid ${line}`, paddingTop: 12 } }, added + part + made);
}

/** What proves that nothing was missed, or says that something may be; what may be wrong stands out. */
function proofSection({ proof }: Digest): ReactNode[] {
  if (!proof) return [];
  const { figures, findings, clocks } = proofWords(proof);
  const lines = (texts: string[], style: object = {}) =>
    texts.map((text) => h("div", { key: text, dir: "auto", style: { paddingBottom: 4, ...style } }, text));
  const warnings = findings.flatMap(({ warns, text }) => (warns ? [text] : []));
  const notes = findings.flatMap(({ warns, text }) => (warns ? [] : [text]));
  return [
    section("Was anything missed?", [
      ...lines(warnings, { color: "#9b1c1c", fontWeight: 600 }),
      ...(warnings.length === 0 ? lines(["Nothing is known to be missing."], { fontWeight: 600 }) : []),
      ...lines(figures),
      ...lines(notes, { color: faint }),
      ...lines(clocks, { color: faint }),
    ]),
  ];
}

function weekday(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "short", day: "numeric", month: "short" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
