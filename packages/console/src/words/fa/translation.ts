import type { translation as english } from "../en/translation.ts";

export const translation = {
  translate: "ترجمه",
  "translate.by": "ترجمهٔ ماشینی با {by}. هرگز فرستاده نمی‌شود.",
  "translate.ofDraft": "پیش‌نویس به زبان شما",
  "translate.always": "آنچه به زبان من نیست همیشه ترجمه شود",
  "key.translate": "ترجمهٔ آنچه به زبان دیگری است",
} satisfies Record<keyof typeof english, string>;
