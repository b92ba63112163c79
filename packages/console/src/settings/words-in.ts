/** Words that stand in a list, each once, whatever comma a keyboard has. */
export function wordsIn(list: string): string[] {
  const words = list.split(/[,;،؛，、；\n]+/u).map((word) => word.trim());
  return [...new Set(words.filter(Boolean))];
}
