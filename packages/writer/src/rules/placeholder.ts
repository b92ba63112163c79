import type { Rule } from "./situation.ts";

/** `{name}`, `{{name}}`, `[name]`, `<name>`; a Markdown link keeps its brackets. */
const UNFILLED =
  /\{\{?[^{}\n]{0,40}\}?\}|\[\s*\p{L}[^[\]\n]{0,60}\](?!\()|<\s*\p{L}[\p{L} _-]{0,40}>|\bX{3,}\b|_{3,}/gu;

/** Something was to be filled in and was not. */
export const placeholder: Rule = ({ text }) =>
  [...text.matchAll(UNFILLED)].map((match) => ({
    rule: "placeholder",
    level: "stop",
    message: `“${match[0]}” was never filled in. Replace it or take it out.`,
    start: match.index,
    end: match.index + match[0].length,
  }));
