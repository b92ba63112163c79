import type { translation as english } from "../en/translation.ts";

export const translation = {
  translate: "Išversti",
  "translate.by": "Mašininis vertimas: {by}. Jis niekada nesiunčiamas.",
  "translate.ofDraft": "Juodraštis jūsų kalba",
  "translate.always": "Visada versti tai, kas ne mano kalba",
  "key.translate": "Išversti tai, kas kita kalba",
} satisfies Record<keyof typeof english, string>;
