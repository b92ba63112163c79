import type { Brand } from "../brand/brand.ts";
import { sentencesOf } from "./sentences.ts";

const QUOTED = /“[^”]{0,300}”|„[^“”]{0,300}[“”]|«[^»]{0,300}»|「[^」]{0,300}」|״[^״]{0,300}״/gu;

/** A sentence as a wording that can be used again: the customer's words, the contact and the signature stand as placeholders. */
export function templateOf(sentence: string, { voice }: Pick<Brand, "voice">): string {
  const signatures = [...Object.values(voice.signatures ?? {}), voice.signature].toSorted(
    (a, b) => b.length - a.length,
  );
  const own = [
    [voice.contact, "{contact}"] as const,
    ...signatures.map((signature) => [signature, "{signature}"] as const),
  ];
  return own
    .reduce((left, [value, name]) => (value ? left.replaceAll(value, name) : left), sentence.replace(QUOTED, "{quote}"))
    .trim();
}

/** A text's wordings, sentence by sentence. */
export function templatesOf(text: string, brand: Pick<Brand, "voice">): string[] {
  return sentencesOf(text)
    .map((sentence) => templateOf(sentence, brand))
    .filter((template) => template !== "");
}
