/** Where an article is read and written. */
export function articleAddress({ id, language }: { id: string; language: string }): string {
  return `/knowledge?${new URLSearchParams({ article: id, language }).toString()}`;
}

/** Where a new article begins, with what is known of it. */
export function newArticleAddress(known: { question?: string; language?: string; id?: string } = {}): string {
  const { language, ...rest } = known;
  const asked = new URLSearchParams({ new: "", ...rest });
  if (language && language !== "und") asked.set("language", language);
  return `/knowledge?${asked.toString()}`;
}
