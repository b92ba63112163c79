/**
 * XML without its document type, and so without entities of its own: none grows, none is fetched.
 * Without the XML declaration either: what is a string has been decoded.
 */
export function withoutDoctype(xml: string): string {
  let at = startOf(xml, 0);
  while (xml.startsWith("<?", at) || xml.startsWith("<!", at)) at = startOf(xml, endOf(xml, at));
  return xml.slice(at);
}

function startOf(xml: string, from: number): number {
  let at = from;
  while (at < xml.length && /[\s\uFEFF]/u.test(xml[at]!)) at += 1;
  return at;
}

/** Where the instruction, comment or declaration that starts here ends. */
function endOf(xml: string, from: number): number {
  if (xml.startsWith("<?", from)) return after(xml, "?>", from);
  if (xml.startsWith("<!--", from)) return after(xml, "-->", from);
  let depth = 0;
  let quote = "";
  for (let at = from + 2; at < xml.length; at++) {
    const character = xml[at]!;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (xml.startsWith("<!--", at)) at = after(xml, "-->", at) - 1;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    else if (character === ">" && depth <= 0) return at + 1;
  }
  return xml.length;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}
