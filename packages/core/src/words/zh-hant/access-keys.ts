import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "refusal.key-mistyped": "這不是 Earshot 的存取金鑰：輸入有誤或不完整。金鑰由 ek_、其識別碼與 36 個字元組成。",
  "refusal.key-unknown": "沒有這個存取金鑰，或已被撤銷。請向管理員索取新的金鑰。",
  "refusal.key-ended": "此存取金鑰已到期。請向管理員索取新的金鑰。",
  "refusal.key-maker": "建立此存取金鑰的人已無權進行金鑰所允許的操作。請向管理員索取新的金鑰。",
  "refusal.key-and-cookie": "請只傳送存取金鑰或工作階段的 Cookie，不要兩者都傳。",
  "refusal.no-key": "沒有存取金鑰 {id}。",
  "refusal.key-name": "另一個存取金鑰也叫「{name}」。請改用其他名稱，以便分辨誰做了什麼。",
  "refusal.key-makes-key": "存取金鑰不能建立金鑰。請在主控台建立，或在命令列使用 --stage 或 --state。",
  "refusal.role-somewhere": "這需要至少在一個品牌中擔任「{least}」角色。請洽管理員。",
  "refusal.key-allowance": "此金鑰每分鐘的 {requests} 次請求已用完。請等候{seconds, duration}後再繼續。",
  "refusal.idempotency-key":
    "idempotency-key 是 16 到 255 個字母、數字或符號（例如 UUID），並與會變更內容的請求一起傳送。",
  "refusal.idempotency-other": "此 idempotency-key 已用於另一個請求。請為每件要做的事建立新的金鑰。",
  "refusal.idempotency-begun":
    "帶有此 idempotency-key 的請求自 {at} 起進行中，或已中斷。請先確認是否已完成，再用新的金鑰請求。",
  "refusal.idempotency-answer": "帶有此 idempotency-key 的請求先前已完成，但無法再顯示其回應。請查詢目前的狀態。",
  "refusal.version": "此 API 沒有版本 {asked}。請要求版本 {spoken}，或不要傳送此標頭。",
} satisfies Record<keyof typeof english, string>;
