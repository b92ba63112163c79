import type { Danger, Detail, DetailType, ReadDanger, Reading, ReadMatter } from "@earshot/core/classification/reading";

/** Of a mention that was not read. */
export const nothingRead: Reading = {
  says: [],
  irony: false,
  matters: [],
  details: [],
  dangers: [],
  wantsHuman: false,
};

/** The parts of a reading that a person changed; undefined when none is. Order is no change. */
export function changedParts(before: Reading, after: Reading): Partial<Reading> | undefined {
  const parts = Object.keys(nothingRead) as (keyof Reading)[];
  const changed = parts.filter((part) => inOrder(before[part]) !== inOrder(after[part]));
  return changed.length > 0 ? Object.fromEntries(changed.map((part) => [part, after[part]])) : undefined;
}

function inOrder(part: Reading[keyof Reading]): string {
  if (!Array.isArray(part)) return String(part);
  const items = part.map((item) =>
    typeof item === "string" ? item : JSON.stringify(Object.entries(item).map(String).toSorted()),
  );
  return items.toSorted().join("\n");
}

/** With a subject spoken of in this way; one that is there already keeps its place in the text. */
export function withMatter(matters: readonly ReadMatter[], { matter, polarity }: ReadMatter): ReadMatter[] {
  if (!matters.some((each) => each.matter === matter)) return [...matters, { matter, polarity }];
  return matters.map((each) => (each.matter === matter ? { ...each, polarity } : each));
}

/** The dangers that were chosen; what was read keeps its place in the text. */
export function chosenDangers(read: readonly ReadDanger[], chosen: readonly Danger[]): ReadDanger[] {
  return chosen.map((danger) => read.find((each) => each.danger === danger) ?? { danger });
}

/** With the words of the text as another detail, where they stand first; undefined when they do not stand in it. */
export function withDetail(
  details: readonly Detail[],
  type: DetailType,
  words: string,
  text: string,
): Detail[] | undefined {
  const places = words === "" ? [] : [...text.matchAll(new RegExp(literally(words), "giu"))];
  if (places.length === 0) return undefined;
  const isKnown = (start: number) => details.some((each) => each.type === type && each.start === start);
  const place = places.find(({ index }) => !isKnown(index));
  if (!place) return [...details];
  const [found] = place;
  return [...details, { type, text: found, start: place.index, end: place.index + found.length }];
}

function literally(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}/]/g, "\\$&");
}
