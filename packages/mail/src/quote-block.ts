import type { Quote } from "@earshot/core/digest/quote";
import { createElement as h, type ReactNode } from "react";
import { cell, faint, name, row, table } from "./layout.ts";
import type { Speaker } from "./speaker.ts";
import { quotedFor } from "./quoted-for.ts";
import { directionOf, languageWords, momentWords } from "./words.ts";

/** What somebody said, in the direction of its own script, and a line of who, where and when. */
export function quoteBlock(
  quote: Quote,
  color: string,
  { timeZone, madeAt }: { timeZone: string; madeAt: string },
  speaker: Speaker,
): ReactNode {
  const { language, mention } = quote;
  const text = quotedFor(quote, speaker);
  const dir = directionOf(text);
  const side = dir === "rtl" ? "right" : "left";
  const said = h(
    "span",
    {
      dir: "auto",
      lang: quote.abuse?.length ? langOf(speaker.language) : langOf(language),
      style: { unicodeBidi: "isolate" },
    },
    text,
  );
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
          byLine(quote, timeZone, madeAt, speaker),
          { padding: "2px 12px", fontSize: 12, lineHeight: "18px", color: faint, textAlign: side, ...border },
          { dir: speaker.dir, align: side, className: "e-faint" },
        ),
      ),
    ]),
  );
}

function byLine(quote: Quote, timeZone: string, madeAt: string, speaker: Speaker): ReactNode[] {
  const { author, platform, language, rating, at, dueAt, url } = quote;
  const { say } = speaker;
  const facts = [
    languageWords(language, speaker),
    ...(rating ? [say("rating", rating)] : []),
    momentWords(at, timeZone, speaker),
  ];
  const late = dueAt !== undefined && dueAt < madeAt;
  return [
    name(author, "author"),
    " · ",
    name(platform, "platform"),
    ` · ${facts.join(" · ")}`,
    ...(dueAt
      ? [
          h(
            "span",
            {
              key: "due",
              className: late ? "e-warn" : undefined,
              style: late ? { color: "#c92a2a", fontWeight: 600 } : {},
            },
            ` · ${say(late ? "wasDue" : "due", { at: momentWords(dueAt, timeZone, speaker) })}`,
          ),
        ]
      : []),
    ...(url && /^https?:\/\//i.test(url)
      ? [" · ", h("a", { key: "open", href: url, className: "e-link", style: { color: "#1971c2" } }, say("open"))]
      : []),
  ];
}

function langOf(tag: string): string | undefined {
  return tag === "und" ? undefined : tag;
}
