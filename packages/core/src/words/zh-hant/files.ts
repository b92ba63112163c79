import type { files as english } from "../en/files.ts";

export const files = {
  "refusal.file-empty": "檔案是空的。",
  "refusal.file-not-table": "這不是文字檔。請先將表格另存為 CSV（UTF-8）。",
  "refusal.file-not-text": "這不是文字檔。請先另存為文字（UTF-8）。",
  "refusal.file-no-mentions": "此檔案中沒有任何提及。",
  "refusal.file-no-text-column": "第一列沒有「text」欄，也沒有名為評論、留言或訊息的欄。現有的欄：{columns}。",
  "refusal.file-no-text-field": "這些物件沒有「text」欄位，也沒有名為評論、留言或訊息的欄位。現有欄位：{columns}。",
  "refusal.dates-two-ways":
    "此檔案的日期有兩種讀法：03/04/2026 可能是 4 月 3 日或 3 月 4 日，沒有任何一列能確定。請指定哪一種正確：--dates day-first 或 --dates month-first。",
  "refusal.dates-contradict":
    "此檔案的日期互相矛盾：有些日在前，有些月在前。可能是試算表改動了部分日期：請重新匯出，不要用試算表開啟就直接匯入。或指定哪一種正確：--dates day-first 或 --dates month-first。",
  "refusal.file-not-csv": "這不是可讀取的 CSV 檔。",
  "refusal.file-not-csv-line": "這不是可讀取的 CSV 檔。請看第 {line} 列：那裡開始的引號可能沒有結束。",
  "refusal.file-not-array": "這不是可讀取的 JSON 陣列，可能被截斷了。",
  "refusal.file-not-json": "這既不是 JSON 陣列，也不是每列一個 JSON 物件。",
  "refusal.rows-many": "檔案有 {rows} 列，一次只能匯入 {most} 列。請分割檔案。",
  "refusal.import-none": "{brand} 沒有匯入 {id}。",
  "refusal.import-cancelled": "此匯入已取消。請重新匯入檔案。",
  "refusal.import-worked-on": "有人正在處理這次匯入的內容。請稍後再還原。",
} satisfies Record<keyof typeof english, string>;
