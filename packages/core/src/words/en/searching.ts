/** What is wrong with a question to the search. */
export const searching = {
  "refusal.search-place": "This is no place in a search. Search again.",
  "refusal.search-nothing": "Write a word to look for.",
  "refusal.search-only-without": "Say what to look for as well: -word only leaves out what has that word.",
  "refusal.search-long": "Search for {n} characters at most.",
  "refusal.search-words": "Search for {n} words at once, at most.",
  "refusal.search-start": "Write at least {n} letters before *.",
} as const;
