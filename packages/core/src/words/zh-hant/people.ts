import type { people as english } from "../en/people.ts";

export const people = {
  "refusal.own-role": "您不能變更自己的角色。請洽其他管理員。",
  "refusal.person-elsewhere": "只有所有品牌的管理員才能對 {name} 執行此操作。",
  "refusal.email-unusable": "email：此地址無法在這裡使用。請洽所有品牌的管理員。",
  "refusal.no-session": "此工作階段已結束。",
  "refusal.name-twice": "有多人名為 {name}。請以識別碼選擇其中一位。",
  "refusal.no-group": "{email} 所屬的群組都不能登入。請洽管理員。",
  "refusal.people-none": "檔案中沒有任何人員。",
  "refusal.people-many": "一個團隊最多 {most} 人。",
  "refusal.people-large": "檔案超過 1 MB。請分成數個檔案。",
  "refusal.paused": "{name} 休息至 {until, time}，請改選其他人。",
  "refusal.true-name": "顧客認識的 {name} 名叫 {pseudonym}，請在回覆中使用這個名字。",
  "input.idle-long": "不可長於 absoluteHours。",
  "input.groups-many": "最多 200 個群組。",
  "input.brands-form": "請寫成 品牌:角色，多個以分號分隔，例如 acme:approver; bolt:viewer。",
  "input.twice-in-file": "此人已在第 {line} 行。請刪除其中一個。",
} satisfies Record<keyof typeof english, string>;
