/** What a search is asked about one post. */
export type Searched = { text: string; operators?: Record<string, (value: string) => boolean> };

/** How a platform's search reads a query. Whatever is not named is a word to it, as it is on the real one. */
export type SearchDialect = {
  or?: true;
  /** The words AND and NOT. */
  words?: true;
  /** A hyphen before what must not be there. */
  minus?: "words" | "phrases";
  brackets?: true;
  /** Names of operators written name:value. */
  operators?: string[];
  /** Unquoted words are starts of words. */
  prefix?: boolean;
};

export class BadQuery extends Error {
  override name = "BadQuery";
}

type Token = { text: string; quoted: boolean; minus: boolean };

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}_\u200c]+/u)
    .filter(Boolean);

/** Whether the words of a phrase stand together in a text. */
export function hasPhrase(text: string, phrase: string, prefix = false): boolean {
  if (UNSPACED.test(phrase)) return text.toLowerCase().includes(phrase.toLowerCase());
  const [there, wanted] = [wordsOf(text), wordsOf(phrase)];
  if (wanted.length === 0) return false;
  const same = (word: string | undefined, other: string, last: boolean) =>
    prefix && last ? word?.startsWith(other) === true : word === other;
  return there.some((_, at) => wanted.every((word, n) => same(there[at + n], word, n === wanted.length - 1)));
}

/** Whether a query finds a post, by the rules of a platform's search. */
export function finds(query: string, post: Searched, dialect: SearchDialect): boolean {
  const tokens = tokensOf(query, dialect);
  if (tokens.length === 0) throw new BadQuery("The query is empty.");
  let at = 0;
  const peek = () => tokens[at];
  const isWord = (token: Token | undefined, word: string) =>
    token !== undefined && !token.quoted && !token.minus && token.text === word;
  const either = (): boolean => {
    let found = all();
    while (dialect.or && isWord(peek(), "OR")) {
      at++;
      const other = all();
      found = found || other;
    }
    return found;
  };
  const all = (): boolean => {
    let found = true;
    let count = 0;
    for (let token = peek(); token && !isWord(token, ")"); token = peek()) {
      if (dialect.or && isWord(token, "OR")) break;
      if (dialect.words && isWord(token, "AND")) {
        at++;
        continue;
      }
      const not = dialect.words === true && isWord(token, "NOT");
      if (not) at++;
      const one = single();
      found = found && one !== not;
      count++;
    }
    if (count === 0) throw new BadQuery("Something is missing beside OR, or between brackets.");
    return found;
  };
  const single = (): boolean => {
    const token = tokens[at++];
    if (!token) throw new BadQuery("The query ends too soon.");
    if (dialect.brackets && isWord(token, "(")) {
      const found = either();
      if (!isWord(tokens[at++], ")")) throw new BadQuery("A bracket is never closed.");
      return found;
    }
    return holds(token, post, dialect) !== token.minus;
  };
  const found = either();
  if (at < tokens.length) throw new BadQuery("A bracket too many.");
  return found;
}

function holds({ text, quoted }: Token, { text: there, operators = {} }: Searched, dialect: SearchDialect): boolean {
  const [, name, value] = /^(\w+):(.+)$/u.exec(text) ?? [];
  if (!quoted && name && dialect.operators?.includes(name)) return operators[name]?.(value!) ?? false;
  if (!quoted && text.startsWith("#"))
    return there
      .toLowerCase()
      .split(/[\s,.!?]+/u)
      .includes(text.toLowerCase());
  return hasPhrase(there, text, !quoted && dialect.prefix);
}

function tokensOf(query: string, dialect: SearchDialect): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s*(?:([()])|(-?)"([^"]*)"|([^\s()"]+))/uy;
  for (let match = pattern.exec(query); match; match = pattern.exec(query)) {
    const [, bracket, minus, phrase, word] = match;
    if (bracket) tokens.push(...(dialect.brackets ? [{ text: bracket, quoted: false, minus: false }] : []));
    else if (phrase !== undefined) {
      if (minus && dialect.minus !== "phrases") throw new BadQuery("It leaves out words, not phrases.");
      tokens.push({ text: phrase, quoted: true, minus: minus === "-" });
    } else {
      const without = dialect.minus !== undefined && word!.startsWith("-");
      tokens.push({ text: without ? word!.slice(1) : word!, quoted: false, minus: without });
    }
    if (pattern.lastIndex === query.trimEnd().length) return tokens;
  }
  if (query.trim() !== "") throw new BadQuery("A quote is never closed.");
  return tokens;
}
