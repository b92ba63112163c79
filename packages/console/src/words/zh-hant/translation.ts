import type { translation as english } from "../en/translation.ts";

export const translation = {
  translate: "翻譯",
  "translate.by": "機器翻譯：{by}。絕不會送出。",
  "translate.ofDraft": "以您的語言顯示的草稿",
  "translate.always": "一律翻譯非我語言的內容",
  "key.translate": "翻譯其他語言的內容",
} satisfies Record<keyof typeof english, string>;
