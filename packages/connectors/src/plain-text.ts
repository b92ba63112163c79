import { Parser } from "htmlparser2";

const DROPPED = new Set(["script", "style", "template", "noscript", "svg", "iframe", "object"]);
/** Elements that end with a new line when they are shown. */
const BLOCKS = new Set([
  "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6",
  "section", "article", "header", "footer", "figure", "figcaption", "hr",
]);

/** What a reader sees of a piece of HTML: no markup, entities decoded, a new line after each paragraph, item and <br>. */
export function plainText(html: string): string {
  let text = "";
  let dropping = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (DROPPED.has(name)) dropping += 1;
        else if (name === "br" || BLOCKS.has(name)) text += "\n";
      },
      ontext(piece) {
        if (dropping === 0) text += piece;
      },
      onclosetag(name) {
        if (DROPPED.has(name)) dropping -= 1;
        else if (BLOCKS.has(name)) text += "\n";
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return tidy(text);
}

function tidy(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/[\t\f\u00a0 ]+/gu, " ").trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
