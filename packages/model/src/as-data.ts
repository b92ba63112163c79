/** A text that is not ours, between tags that its writer cannot know. */
export const data = (name: string, boundary: string, text: string, id?: string) =>
  `<${name}-${boundary}${id ? ` id="${id}"` : ""}>\n${text}\n</${name}-${boundary}>`;

/** The beginning of a long text, not cut in the middle of a token. */
export const cut = (text: string, most: number) =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most)
        .toWellFormed()
        .replace(/⟦[^⟧]*$/u, "")}…`;
