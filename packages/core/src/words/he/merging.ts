import type { merging as en } from "../en/merging.ts";

export const merging = {
  "refusal.merge-same": "זו אותה שיחה. בחרו שיחה אחרת.",
  "refusal.merged-already": "אחת מהן כבר חלק משיחה אחרת.",
  "refusal.no-part": "אין בשיחה הזאת חלק {part}.",
  "refusal.no-mention-here": "אין בשיחה הזאת פנייה {mention}.",
  "refusal.split-all": "זה כל מה שנאמר כאן: אין ממה להפריד.",
  "refusal.split-answered": "ניתנה לזה תשובה כאן, והיא נשארת לצדו. הפרידו את מה שאין לו תשובה.",
  "refusal.split-versions": "הפנייה השתנתה יותר מ־{n} פעמים ונשארת במקומה.",
  "refusal.reply-going": "תשובה אל {name} בדרך או מחכה לבדיקה. המתינו עד שזה יוסדר.",
} satisfies Record<keyof typeof en, string>;
