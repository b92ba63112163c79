import type { Quote } from "@earshot/core/digest/digest";
import { createElement as h, type ReactNode } from "react";
import { cell, faint, row, table } from "./layout.ts";
import { directionOf, languageWords, momentWords } from "./words.ts";

/** What somebody said, in the direction of its own script, and a line of who, where and when. */
export function quoteBlock(quote: Quote, color: string, timeZone: string, madeAt: string): ReactNode {
  const { text, language, mention } = quote;
  const dir = directionOf(text);
  const side = dir === "rtl" ? "right" : "left";
  const said = h("span", { dir: "auto", lang: langOf(language), style: { unicodeBidi: "isolate" } }, text);
  const border = dir === "rtl" ? { borderRight: `3px solid ${color}` } : { borderLeft: `3px solid ${color}` };
  return h(
    "div",
    { key: mention, style: { paddingBottom: 12 } },
    table([
      row(
        "said",
        cell(said, { padding: "2px 12px", textAlign: side, wordBreak: "break-word", ...border }, { dir, align: side }),
      ),
      row(
        "by",
        cell(
          byLine(quote, timeZone, madeAt),
          { padding: "2px 12px", fontSize: 12, lineHeight: "18px", color: faint, textAlign: side, ...border },
          { dir: "ltr", align: side },
        ),
      ),
    ]),
  );
}

function byLine(quote: Quote, timeZone: string, madeAt: string): ReactNode[] {
  const { author, platform, language, rating, at, dueAt, url } = quote;
  const facts = [
    platform,
    languageWords(language),
    ...(rating ? [`${rating.value} of ${rating.of}`] : []),
    momentWords(at, timeZone),
  ];
  const late = dueAt !== undefined && dueAt < madeAt;
  return [
    h("bdi", { key: "author", dir: "auto", style: { unicodeBidi: "isolate" } }, author),
    ` · ${facts.join(" · ")}`,
    ...(dueAt
      ? [
          h(
            "span",
            { key: "due", style: late ? { color: "#c92a2a", fontWeight: 600 } : {} },
            ` · ${late ? "was due" : "due"} ${momentWords(dueAt, timeZone)}`,
          ),
        ]
      : []),
    ...(url && /^https?:\/\//i.test(url)
      ? [" · ", h("a", { key: "open", href: url, style: { color: "#1971c2" } }, "Open")]
      : []),
  ];
}

function langOf(tag: string): string | undefined {
  return tag === "und" ? undefined : tag;
}
