const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const marked = "áƀćđéƒğĥíĵķłɱñóþɋŕšŧúṽŵẋýžÁɃĆĐÉƑĞĤÍĴĶŁṀÑÓÞɊŔŠŦÚṼŴẊÝŽ";

/**
 * The English words with every letter marked and a third longer, so that what was written into a page past the words shows, and so does
 * what does not fit. What is filled in, and commands between backticks, stay as they are.
 */
export function pseudo<W extends Record<string, string>>(words: W): W {
  return Object.fromEntries(Object.entries(words).map(([word, text]) => [word, changed(text)])) as W;
}

function changed(text: string): string {
  let depth = 0;
  let isCommand = false;
  const letters = Array.from(text, (letter) => {
    if (letter === "{") depth++;
    if (letter === "}") depth--;
    if (letter === "`") isCommand = !isCommand;
    // By turns a brace holds a name with its forms, and a form's own text.
    const at = depth % 2 === 0 && !isCommand ? plain.indexOf(letter) : -1;
    return at === -1 ? letter : marked[at];
  });
  return `⟦${letters.join("")}${"·".repeat(Math.ceil(text.length / 3))}⟧`;
}
