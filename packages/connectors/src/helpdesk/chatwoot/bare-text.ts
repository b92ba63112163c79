import { plainText } from "../../plain-text.ts";

/** Agents write Markdown there; what is posted elsewhere is plain. Links keep where they lead. */
export function bareText(markdown: string): string {
  const written = markdown
    .replace(/!\[[^\]\n]*\]\([^)\s]*\)/gu, "")
    .replace(/\[([^\]\n]+)\]\((?:mailto:|tel:)?([^)\s]+)\)/gu, (_, words: string, to: string) =>
      words.trim() === to ? to : `${words} (${to})`,
    )
    .replace(/(\*\*|__|~~)(?=\S)([^\n]*?\S)\1/gu, "$2")
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]*?\S)\1(?![\p{L}\p{N}*_])/gu, "$2")
    .replace(/^#{1,6} +/gmu, "")
    .replace(/^> ?/gmu, "")
    .replace(/`([^`\n]+)`/gu, "$1")
    .replace(/\\$/gmu, "")
    .replace(/\\([\\`*_{}[\]()#+.!>~-])/gu, "$1");
  return /<(?:p|br|div|a|b|i|strong|em|ul|li)\b/iu.test(written) ? plainText(written) : tidy(written);
}

const tidy = (text: string) =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
