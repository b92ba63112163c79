import type { searching as english } from "../en/searching.ts";

export const searching = {
  "refusal.search-place": "這不是搜尋結果中的位置。請重新搜尋。",
  "refusal.search-nothing": "請寫出要搜尋的詞。",
  "refusal.search-only-without": "也請寫出要搜尋什麼：-詞 只會排除含有該詞的內容。",
  "refusal.search-long": "最多搜尋 {n} 個字元。",
  "refusal.search-words": "一次最多搜尋 {n} 個詞。",
  "refusal.search-start": "* 之前至少寫 {n} 個字母。",
} satisfies Record<keyof typeof english, string>;
