const END = /[.!?…。！？؟]+["'”“’»）)」]*/gu;

/**
 * A text's sentences, each with the space that follows it, so that joining them gives the text again.
 * An end counts where space follows (or, after a full-width mark, anything) and no small Latin letter goes on.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const space = /^\s*/.exec(text.slice(end))![0].length;
    const wide = /[。！？]/.test(match[0]);
    if (end < text.length && ((space === 0 && !wide) || /^\p{Ll}/u.test(text.slice(end + space)))) continue;
    sentences.push(text.slice(start, end + space));
    start = end + space;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}
