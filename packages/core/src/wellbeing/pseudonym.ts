import type { Context } from "../context.ts";
import type { Brand } from "../brand/brand.ts";
import type { Person } from "../team/person.ts";

type Named = Pick<Person, "name" | "pseudonym">;
type Voice = Brand["voice"];

/** How somebody signs to customers; undefined: as the brand does. Whoever has a pseudonym signs with it, and with no word of their name. */
export function signatureOf(voice: Voice, person: Named & Pick<Person, "id">): string | undefined {
  const { id, name, pseudonym } = person;
  const given = voice.signatures?.[id];
  if (!pseudonym || !hidesName(person)) return given ?? pseudonym;
  return given?.replaceAll(runOf(wordsOf(name)), pseudonym) ?? pseudonym;
}

/** A voice in which somebody's signature is the one that customers see. */
export function voiceOf(voice: Voice, person: Named & Pick<Person, "id">): Voice {
  const signature = person.pseudonym && signatureOf(voice, person);
  return signature ? { ...voice, signatures: { ...voice.signatures, [person.id]: signature } } : voice;
}

/** A brand's voice as whoever acts speaks in it. */
export const voiceFor = ({ actor }: Context, { voice }: Pick<Brand, "voice">): Voice =>
  actor === "earshot" ? voice : voiceOf(voice, actor);

/**
 * Whether a text tells customers somebody's name although they have a pseudonym: the whole of it, if it has several words, or its first
 * word where one signs. What the customer wrote already is not told.
 */
export function tellsName(text: string, person: Named, heard: readonly string[]): boolean {
  if (!hidesName(person)) return false;
  const words = wordsOf(person.name);
  const tells = (where: string, what: string[]) =>
    what.length > 0 && phraseOf(what).test(where) && !heard.some((each) => phraseOf(what).test(each));
  return (words.length > 1 && tells(text, words)) || tells(closingOf(text), words.slice(0, 1));
}

const hidesName = ({ name, pseudonym }: Named): boolean =>
  pseudonym !== undefined && !phraseOf(wordsOf(name)).test(pseudonym);

/** Letters, digits, apostrophes and hyphens: nothing that a pattern would take for a sign of its own. */
const wordsOf = (name: string) => name.normalize("NFC").match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];

/** What stands behind the last sentence, dash or bracket: where one signs. */
function closingOf(text: string): string {
  const bare = text.normalize("NFC").replace(/[\s.!?。！？)）]{0,9}$/u, "");
  return bare.split(/[\n.!?。！？–—(（]|\s-\s?/u).at(-1) ?? "";
}

// No other letters stand beside a word, but where a script parts no words.
const START = String.raw`(?<![[\p{L}\p{M}\p{N}]--\p{sc=Han}])`;
const END = String.raw`(?![[\p{L}\p{M}\p{N}]--\p{sc=Han}])`;

const phraseOf = (words: readonly string[]) => new RegExp(`${START}${words.join(String.raw`\s+`)}${END}`, "iv");

/** Any words of a name that follow one another, as one. */
function runOf(words: readonly string[]): RegExp {
  const one = `(?:${words.join("|")})`;
  return new RegExp(String.raw`${START}${one}(?:\s+${one})*${END}`, "giv");
}
