import { Tokenizer } from "htmlparser2";

const DROPPED = new Set(["script", "style", "template", "noscript", "iframe"]);
/** Elements that stand on lines of their own, and the ones with an empty line around them. */
const LINES = new Set([
  "div",
  "li",
  "dl",
  "dt",
  "dd",
  "tr",
  "section",
  "article",
  "header",
  "footer",
  "figure",
  "figcaption",
]);
const PARAGRAPHS = new Set(["p", "ul", "ol", "blockquote", "pre", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** What a reader sees of a piece of HTML: no markup, entities decoded, a new line after each paragraph, item and <br>. */
export function plainText(html: string): string {
  const shown = new Shown(/<[a-z/!]/iu.test(html));
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  // Not the parser: it keeps a stack of open elements, and markup made for it takes quadratic time.
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => shown.open(nameAt(start, end)),
      onclosetag: (start, end) => shown.close(nameAt(start, end)),
      ontext: (start, end) => shown.text(html.slice(start, end)),
      ontextentity: (codepoint) => shown.text(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => shown.text(html.slice(start, end - offset)),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tidy(shown.written);
}

/** The text as it builds up, tag by tag. */
class Shown {
  written = "";
  #lines = 0;
  #dropping = 0;
  #preformatted = 0;
  readonly #hasMarkup: boolean;

  /** Without any markup it was written as plain text: then its own lines count. */
  constructor(hasMarkup: boolean) {
    this.#hasMarkup = hasMarkup;
  }

  open(name: string): void {
    if (DROPPED.has(name)) this.#dropping += 1;
    if (name === "pre") this.#preformatted += 1;
    if (name === "br") this.#lines += 1;
    this.#breakAround(name);
  }

  close(name: string): void {
    if (DROPPED.has(name)) this.#dropping = Math.max(0, this.#dropping - 1);
    if (name === "pre") this.#preformatted = Math.max(0, this.#preformatted - 1);
    this.#breakAround(name);
  }

  text(piece: string): void {
    if (this.#dropping > 0) return;
    const text = this.#hasMarkup && this.#preformatted === 0 ? piece.replace(/[ \t\r\n\f]+/gu, " ") : piece;
    if (this.#lines > 0 && text.trim() === "") return;
    this.written += "\n".repeat(Math.min(this.#lines, 2)) + text;
    this.#lines = 0;
  }

  #breakAround(name: string): void {
    if (PARAGRAPHS.has(name)) this.#lines = Math.max(this.#lines, 2);
    else if (LINES.has(name)) this.#lines = Math.max(this.#lines, 1);
  }
}

function ignore(): void {}

function tidy(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/[\t\f\u00a0 ]+/gu, " ").trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
