import type { merging as en } from "../en/merging.ts";

export const merging = {
  "refusal.merge-same": "این همان گفت‌وگو است. گفت‌وگوی دیگری را نام ببرید.",
  "refusal.merged-already": "یکی از آن‌ها از پیش بخشی از گفت‌وگویی دیگر است.",
  "refusal.no-part": "این گفت‌وگو بخشی به نام {part} ندارد.",
  "refusal.no-mention-here": "در این گفت‌وگو پیامی با شناسهٔ {mention} نیست.",
  "refusal.split-all": "همهٔ آنچه گفته شده همین است؛ چیزی برای جدا کردن نیست.",
  "refusal.split-answered": "این‌جا پاسخ گرفته و پاسخش کنارش می‌ماند. آنچه بی‌پاسخ است جدا کنید.",
  "refusal.split-versions": "بیش از {n} بار تغییر کرده و همان‌جا می‌ماند.",
  "refusal.reply-going": "پاسخی به {name} در راه است یا باید بررسی شود. تا روشن شدنش صبر کنید.",
} satisfies Record<keyof typeof en, string>;
