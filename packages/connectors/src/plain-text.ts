import { withWindowsSigns } from "@earshot/core/windows-signs";
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

const CELLS = new Set(["td", "th"]);
/** Elements that nothing is in, so that none of them hides anything. */
const EMPTY = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
/** In XML these hold nothing; read as HTML they would swallow what follows. */
const CLOSED_AT_ONCE = /<(?:iframe|script|style|noscript|template)(?:\s[^<>]*)?\/>/giu;
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Many sites put pictures in the place of emoji. */
const EMOJI =
  /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}])[\p{Extended_Pictographic}\p{Emoji_Component}]{1,20}$/u;
/** What a reader sees of a piece of HTML: no markup, entities decoded, a new line after each paragraph, item and <br>. */
export function plainText(html: string): string {
  return shownOf(html, false);
}

/** Like `plainText`, with what is said in the place of pictures: for what has no other words. */
export function imageTexts(html: string): string {
  return shownOf(html, true);
}

function shownOf(markup: string, withImages: boolean): string {
  const html = markup.replace(CLOSED_AT_ONCE, "");
  const shown = new Shown(/<[a-z/!]/iu.test(html), withImages);
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
      onattribname: (start, end) => shown.attribute(nameAt(start, end)),
      onattribdata: (start, end) => shown.value(html.slice(start, end)),
      onattribentity: (codepoint) => shown.value(String.fromCodePoint(codepoint)),
      onattribend: () => shown.attributeEnd(),
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: () => shown.opened(),
      onprocessinginstruction: ignore,
      onselfclosingtag: () => shown.opened(),
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
  readonly #withImages: boolean;
  #tag = "";
  #attribute = "";
  #value = "";
  #isHidden = false;
  /** The element that hides what is in it, and how many of its kind are open in it. */
  #hiding: { name: string; depth: number } | undefined;

  /** Without any markup it was written as plain text: then its own lines count. */
  constructor(hasMarkup: boolean, withImages: boolean) {
    this.#hasMarkup = hasMarkup;
    this.#withImages = withImages;
  }

  attribute(name: string): void {
    this.#attribute = name;
    this.#value = "";
  }

  value(piece: string): void {
    this.#value += piece;
  }

  attributeEnd(): void {
    if (this.#attribute === "hidden" && this.#value !== "until-found") this.#isHidden = true;
    if (this.#attribute === "style" && HIDDEN.test(this.#value)) this.#isHidden = true;
    if (this.#attribute !== "alt" || this.#tag !== "img") return;
    if (EMOJI.test(this.#value)) this.text(this.#value);
    else if (this.#withImages) this.text(` ${this.#value} `);
  }

  /** All of the tag has been read. */
  opened(): void {
    if (this.#isHidden && !this.#hiding && !EMPTY.has(this.#tag)) this.#hiding = { name: this.#tag, depth: 1 };
  }

  open(name: string): void {
    this.#tag = name;
    this.#isHidden = false;
    if (this.#hiding?.name === name) this.#hiding.depth += 1;
    if (name === "q") this.text("\u201c");
    if (CELLS.has(name)) this.text(" ");
    if (DROPPED.has(name)) this.#dropping += 1;
    if (name === "pre") this.#preformatted += 1;
    if (name === "br") this.#lines += 1;
    this.#breakAround(name);
  }

  close(name: string): void {
    if (this.#hiding?.name === name && --this.#hiding.depth === 0) this.#hiding = undefined;
    if (name === "q") this.text("\u201d");
    if (DROPPED.has(name)) this.#dropping = Math.max(0, this.#dropping - 1);
    if (name === "pre") this.#preformatted = Math.max(0, this.#preformatted - 1);
    this.#breakAround(name);
  }

  text(piece: string): void {
    if (this.#dropping > 0 || this.#hiding) return;
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
  return withWindowsSigns(text)
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/[\t\f\u00a0 ]+/gu, " ").trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
