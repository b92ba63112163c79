import type { Refusal } from "@earshot/core/errors";
import type { Person } from "@earshot/core/team/person";
import { cardWordsIn } from "@earshot/core/words/card-words";
import { fill, type Values } from "@earshot/core/words/fill";
import { inWords } from "@earshot/core/words/said";
import { html } from "hono/html";

const KNOWN = ["en", "he", "fa", "hu", "zh-Hant", "lt"] as const;

/** Words in the language that a person chose, else their browser's. */
export function wordsFor(person: Pick<Person, "language"> | undefined, acceptLanguage = "") {
  const { language, words } = cardWordsIn(person?.language ?? browsers(acceptLanguage));
  return {
    language,
    say: (word: string, values: Values = {}) => fill(words[word] ?? word, values, language),
    refused: (error: Refusal) => inWords(error.says, { words, language }),
  };
}

function browsers(acceptLanguage: string): string | undefined {
  for (const part of acceptLanguage.toLowerCase().split(",")) {
    const tag = part.trim().slice(0, 2);
    const known = KNOWN.find((each) => each.toLowerCase().slice(0, 2) === tag);
    if (known) return known;
  }
  return undefined;
}

/** A page that says or asks one thing; it needs no script. */
export function confirmPage({ language, title, content }: { language: string; title: string; content: unknown }) {
  return html`<!doctype html>
    <html lang="${language}" dir="${language === "he" || language === "fa" ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <title>${title}</title>
        <style>
          :root {
            color-scheme: light dark;
            font:
              1rem/1.5 system-ui,
              sans-serif;
          }
          body {
            display: grid;
            min-height: 100dvh;
            margin: 0;
            place-items: center;
          }
          main {
            box-sizing: border-box;
            width: min(40rem, 100%);
            padding: 1.5rem;
          }
          h1 {
            font-size: 1.4rem;
          }
          blockquote {
            margin: 0 0 1rem;
            padding-inline-start: 1rem;
            border-inline-start: 3px solid #0b7285;
            white-space: pre-wrap;
            overflow-wrap: anywhere;
          }
          label,
          textarea {
            display: block;
            box-sizing: border-box;
            width: 100%;
            font: inherit;
          }
          textarea {
            min-height: 5rem;
            margin-bottom: 1rem;
          }
          button {
            font: inherit;
            font-weight: 600;
            padding: 0.6rem 2rem;
            border: 0;
            border-radius: 0.5rem;
            background: #0b7285;
            color: #fff;
            cursor: pointer;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}
