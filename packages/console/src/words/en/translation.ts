/** Words of translations of mentions and drafts. */
export const translation = {
  translate: "Translate",
  "translate.by": "Machine translation by {by}. It is never sent.",
  "translate.ofDraft": "The draft in your language",
  "translate.always": "Always translate what is in another language than mine",
  "key.translate": "Translate what is in another language",
} as const;
