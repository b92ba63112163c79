/** A text's own words: without addresses, handles, tags and the brand's names. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce(
    (rest, name) => (name.length > 1 ? rest.replaceAll(name, " ") : rest),
    text.replace(/(?:https?:\/\/|www\.)\S+|[@#]\S+/gu, " "),
  );
}
