import type { wellbeing as english } from "../en/wellbeing.ts";

export const wellbeing = {
  "contact.asked": "{name} 要求不要再聯絡：不會草擬也不會送出任何回覆。",
  "contact.blocked": "{name} 已在平台上封鎖我們：不會草擬也不會送出任何回覆。",
  "refusal.contact-not-noted": "沒有人註記過不要聯絡這位作者。",
} satisfies Record<keyof typeof english, string>;
