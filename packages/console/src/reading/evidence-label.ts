/** What a piece of evidence speaks for, in words: a kind of message, a sentiment, a danger, a language, an urgency; by its name where there is no word. */
export function evidenceLabel(
  label: string,
  words: Readonly<Record<string, string>>,
  languageName: (tag: string) => string,
): string {
  const [of, value] = label.split(":");
  if (of === "language" && value) return `${words["language"]}: ${languageName(value)}`;
  if (of === "urgency" && value) return `${words["urgency"]}: ${words[`urgency.${value}`] ?? value}`;
  if (of === "abuse" && value) return words[`abuse.${value}`] ?? value;
  const known = ["intent.", "sentiment.", "saying.", "danger.", "evidence.label-"].find(
    (kind) => kind + label in words,
  );
  return known === undefined ? label : words[known + label]!;
}
