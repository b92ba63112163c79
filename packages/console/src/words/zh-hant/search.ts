import type { search as english } from "../en/search.ts";

export const search = {
  search: "搜尋",
  "search.label": "搜尋所有說過的話",
  "search.placeholder": "提及、回覆與備註",
  "search.hint":
    "繁簡體與全半形皆可，句子的任一段都能找到。「引號內」：完全相同的字句。開頭*：以此開頭的字詞。-字詞：排除含有它的內容。",
  "search.found": "搜尋結果",
  "search.nothing": "沒有同時含有這些字詞的內容。請減少字詞，或用 * 搜尋開頭。",
  "search.looked": "已查看 {n} 則文字。",
  "search.partly": "尚未全部查看；按「顯示更多」會繼續。",
  "search.since": "{at, date} 之前儲存的內容仍在準備供搜尋。",
  "search.mention": "提及",
  "search.reply": "我方回覆",
  "search.note": "備註",
  "search.to": "給 {name}",
  "search.deleted": "作者已刪除",
  "key.search": "搜尋",
} satisfies Record<keyof typeof english, string>;
