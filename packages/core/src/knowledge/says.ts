import type { Article } from "./article.ts";

/** Whether an article says a sentence, wherever its lines break. */
export function says({ text }: Pick<Article, "text">, sentence: string): boolean {
  return flowing(text).includes(flowing(sentence));
}

/** A text in one line. */
export function flowing(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
