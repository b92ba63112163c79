/** Words of the search. */
export const search = {
  search: "Search",
  "search.label": "Search everything that was said",
  "search.placeholder": "Mentions, replies and notes",
  "search.hint":
    "Words are found in all their forms, with or without accents and joiners. “In quotes”: exactly these words. start*: every word that starts so. -word: leaves out what has it.",
  "search.found": "Found",
  "search.nothing": "Nothing has all of that. Try fewer words, or the start of one with *.",
  "search.looked": "{n, plural, one {# text was looked through.} other {# texts were looked through.}}",
  "search.partly": "Not everything was looked through yet; “Show more” goes on.",
  "search.since": "What was stored before {at, date} is still being made ready for search.",
  "search.mention": "Mention",
  "search.reply": "Our reply",
  "search.note": "Note",
  "search.to": "to {name}",
  "search.deleted": "deleted by its author",
  "key.search": "Search",
} as const;
