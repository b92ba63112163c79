import type { helpdesk as english } from "../en/helpdesk.ts";

export const helpdesk: Record<keyof typeof english, string> = {
  "refusal.no-helpdesk": "{brand} 沒有客服系統。由管理員在「設定」的「客服系統」連接。",
  "refusal.helpdesk-needs": "這個客服系統還缺少：{what}。",
  "refusal.at-helpdesk": "已經在 {at}：#{number}。",
  "helpdesk.problem-token":
    "{at} 不接受這個存取權杖（401）。請 {at} 的管理員建立新的權杖，再於「設定」的「客服系統」填入。",
  "helpdesk.problem-rights": "這個權杖在 {at} 沒有權限（403）。請 {at} 的管理員讓其使用者可以建立並讀取工單。",
  "helpdesk.problem-no-inbox":
    "Chatwoot 沒有這個帳戶或收件匣（404）。請在「設定」的「客服系統」檢查網址、帳戶編號與收件匣編號；權杖的使用者必須是該收件匣的成員。",
  "helpdesk.problem-no-group": "Zammad 在這個網址沒有回應（404）。請在「設定」的「客服系統」檢查網址。",
  "helpdesk.problem-address": "不能連線到這個網址：它不在公開網際網路上。請在「設定」的「客服系統」更改。",
  "helpdesk.problem-wait": "{at} 要求暫緩（429）。稍後會自動再試。",
  "helpdesk.problem-refused": "{at} 拒絕了：{words} 請檢查「設定」的「客服系統」，或詢問 {at} 的管理員。",
  "helpdesk.problem-down": "{at} 目前沒有回應。會自動再試，不會遺失任何內容。",
  "helpdesk.problem-gone": "{at} 已不再連接。請管理員在「設定」的「客服系統」連接客服系統，然後再次轉交對話。",
  "helpdesk.translated": "機器翻譯：",
  "helpdesk.about":
    "由 Earshot 轉交。請以公開回覆作答：Earshot 會把它變成草稿，經那裡的人核准後才會發布。私人備註只留在這裡。",
  "helpdesk.platform": "平台：{platform}",
  "helpdesk.author": "作者：{name}",
  "helpdesk.due": "回覆期限：{due, date} {due, time}",
  "helpdesk.note": "{name} 的備註：",
};
