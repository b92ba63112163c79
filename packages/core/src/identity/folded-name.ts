import type { Author } from "../mention/mention.ts";

/** Shorter ones are many people's; a Chinese name has two characters. */
const LEAST = 3;
const LEAST_HAN = 2;
/** What platforms call those who give no name. */
const NOBODY =
  /^(?:anonymous|anonym|anon|unknown|user|guest|deleted|agoogleuser|googleuser|amazoncustomer|customer|reviewer|\d+)$/u;

/**
 * A person's names as they are compared between platforms: letters and digits only. "Mia Schmidt" and `miaschmidt` are one. The
 * handle is there only when it says something else than the name.
 */
export function foldedNames({ name, handle }: Pick<Author, "name" | "handle">): { name?: string; handle?: string } {
  const [byName, byHandle] = [folded(name), folded(handle ?? "")];
  return {
    ...(byName !== undefined && { name: byName }),
    ...(byHandle !== undefined && byHandle !== byName && { handle: byHandle }),
  };
}

/** Whether an author is none: the platform gives no name, or one that many have. */
export function isNobody({ name, handle }: Pick<Author, "name" | "handle">): boolean {
  const letters = lettersOf(handle ?? name);
  return letters === "" || NOBODY.test(letters);
}

function folded(text: string): string | undefined {
  const letters = lettersOf(text);
  const least = /\p{Script=Han}/u.test(letters) ? LEAST_HAN : LEAST;
  return letters.length < least || NOBODY.test(letters) ? undefined : letters;
}

const lettersOf = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, 100);
