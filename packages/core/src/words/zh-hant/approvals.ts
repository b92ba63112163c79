import type { approvals as english } from "../en/approvals.ts";

export const approvals = {
  "rule.sensitive": "安全、法律、自我傷害、暴力、不當行為或隱私",
  "rule.own-urgent": "緊急案件中自行撰寫的文字",
  "rule.named": "{name}",
  "why.rules": "依規則：{rules}",
  "why.chain-changed": "第一次核准後有變動：{parts}。",
  "why.chain-leaver": "第一位核准者已無核准權限。",
  "why.chain-compensation": "顧客所得的補償已變更。",
  "why.another-person": "需要另一人核准：{rules}。",
  "why.policy-off": "不再自動送出：此功能已關閉。",
} satisfies Record<keyof typeof english, string>;
