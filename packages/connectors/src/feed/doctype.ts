/**
 * XML without its document type, and so without entities of its own: none grows, none is fetched.
 * Without the XML declaration either: what is a string has been decoded.
 */
export function withoutDoctype(xml: string): string {
  const text = xml.replace(/^\uFEFF?\s*(?:<\?xml[^>]{0,400}\?>)?\s*/u, "");
  const from = text.search(/<!DOCTYPE/iu);
  // Deeper in the text it is part of what somebody wrote.
  if (from < 0 || /<[a-z]/iu.test(text.slice(0, from).replace(/<!--[^]*?-->/gu, ""))) return text;
  return text.slice(0, from) + text.slice(endOfDoctype(text, from));
}

function endOfDoctype(text: string, from: number): number {
  let depth = 0;
  let quote = "";
  for (let at = from + 2; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at);
      if (end < 0) return text.length;
      at = end + 2;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    else if (character === ">" && depth <= 0) return at + 1;
  }
  return text.length;
}
