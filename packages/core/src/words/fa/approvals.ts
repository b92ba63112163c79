import type { approvals as english } from "../en/approvals.ts";

export const approvals = {
  "rule.sensitive": "ایمنی، حقوقی، آسیب به خود، خشونت، رفتار ناشایست یا حریم خصوصی",
  "rule.own-urgent": "متن خودِ فرد در موارد فوری",
  "rule.named": "{name}",
  "why.rules": "به خواست: {rules}",
  "why.chain-changed": "پس از تأیید نخست تغییر کرد: {parts}.",
  "why.chain-leaver": "کسی که نخست تأیید کرد دیگر اجازهٔ تأیید ندارد.",
  "why.chain-compensation": "آنچه مشتری می‌گیرد تغییر کرد.",
  "why.another-person": "تأیید فرد دیگری لازم است: {rules}.",
  "why.policy-off": "دیگر چیزی خودبه‌خود فرستاده نمی‌شود: خاموش شد.",
} satisfies Record<keyof typeof english, string>;
