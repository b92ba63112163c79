import MarkdownIt from "markdown-it";
import { plainText } from "./plain-text.ts";

/** A quote that has none inside. */
const QUOTE = /<blockquote\b[^>]*>((?:(?!<blockquote\b)[\s\S])*?)<\/blockquote>/giu;
const DEEPEST = 10;

/** What a reader sees of a post's HTML, with quotes behind ">", as people write them: what is quoted is told from what is said. */
export function shownText(html: string): string {
  let marked = html;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = marked.replace(QUOTE, (_, inside: string) => `<p>${asLines(plainText(inside))}</p>`);
    if (next === marked) break;
    marked = next;
  }
  return plainText(marked);
}

const asLines = (text: string) =>
  text === ""
    ? ""
    : text
        .split("\n")
        .map((line) => `&gt; ${escaped(line)}`)
        .join("<br>");

const escaped = (text: string) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");

// A line break is one, as comments on these platforms show it. Of 100,000 signs made for it, marked read some for forty seconds; this takes one or two.
const withHtml = new MarkdownIt({ html: true, breaks: true });
const withoutHtml = new MarkdownIt({ html: false, breaks: true });

/** What a reader sees of Markdown. `html`: whether tags in it are markup there, or are shown as they were typed. */
export function markdownText(markdown: string, { html }: { html: boolean }): string {
  return shownText((html ? withHtml : withoutHtml).render(markdown));
}
