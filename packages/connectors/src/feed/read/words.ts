import { html, plain, type Words } from "../entry.ts";
import type { Element } from "./tree.ts";

/**
 * The words of an element: escaped once or not at all, in CDATA, in base64, as RSS (always HTML), Atom (as its type says) and Media RSS
 * (plain unless it says otherwise) have them.
 */
export function wordsIn(element: Element, source: string, isAtom: boolean): Words | undefined {
  const type = (element.attributes.get("type") ?? "").trim().toLowerCase();
  if (element.children.length > 0) return html(markupIn(element, source));
  const text = withoutCdataMarks(element.text);
  const isHtml =
    isAtom || element.name.startsWith("media:") || element.name.startsWith("atom:") ? /html|xml/u.test(type) : true;
  if (element.attributes.get("mode") === "base64" || isBinary(type)) return ofBase64(text, /html|xml/u.test(type));
  return isHtml ? html(text) : plain(text);
}

/** The markup of an element as HTML: no CDATA, no prefixes. */
function markupIn({ from, to }: Element, source: string): string {
  const pieces = source.slice(from, Math.max(from, to)).split("<![CDATA[");
  const [first, ...rest] = pieces;
  const markup = rest.map((piece) => {
    const end = piece.indexOf("]]>");
    const text = end < 0 ? piece : piece.slice(0, end);
    const after = end < 0 ? "" : piece.slice(end + 3);
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") + after;
  });
  return [first, ...markup].join("").replace(/(<\/?)[\w.-]+:(?=[a-z])/giu, "$1");
}

/** What is in CDATA ends at the first mark, also of another in it. */
function withoutCdataMarks(text: string): string {
  return text.includes("<![CDATA[") ? text.replaceAll("<![CDATA[", "").replaceAll("]]>", "") : text;
}

/** RFC 4287, section 4.1.3.3: what is of no kind of text, and of no kind of XML, is in base64. */
function isBinary(type: string): boolean {
  return type.includes("/") && !/^text\/|[/+]xml/u.test(type) && !type.includes("html");
}

function ofBase64(text: string, isHtml: boolean): Words | undefined {
  const written = text.replace(/\s+/gu, "");
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/u.test(written)) return isHtml ? html(text) : plain(text);
  try {
    const decoded = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(written, "base64"));
    // A picture has no words.
    if (/\p{Cc}/u.test(decoded.replace(/\s/gu, ""))) return undefined;
    return isHtml || /<\/[a-z]/iu.test(decoded) ? html(decoded) : plain(decoded);
  } catch {
    return undefined;
  }
}
