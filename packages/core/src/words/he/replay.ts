import type { replay as english } from "../en/replay.ts";

export const replay = {
  "refusal.no-replay": "אין ניסיון {id} אצל {brand}. ניסיונות נשמרים 30 יום.",
  "refusal.replay-nothing": "יש לומר מה ישתנה: השינוי ריק.",
  "refusal.replay-list": "{field} צריך להיות רשימה של 1 עד {most} פריטים, כל אחד עם שדותיו.",
  "refusal.replay-days": "היום הראשון, {from}, מאוחר מהיום האחרון, {to}.",
  "refusal.replay-long": "אפשר לנסות לכל היותר {days} ימים בבת אחת.",
  "refusal.no-playbook": "ל־{brand} אין תסריט משלו עם המזהה {id}.",
  "refusal.replay-not-done": "אפשר לשמור רק אחרי שהשינוי נוסה על כל הימים. יש להמתין לסיום, או לנסות שוב.",
  "refusal.replay-saved": "זה כבר נשמר.",
  "refusal.replay-stale": "ההגדרות השתנו מאז הניסיון, ולכן ייתכן שמה שהוא מראה כבר אינו נכון. יש לנסות שוב ואז לשמור.",
  "replay.settings-changed": "ההגדרות השתנו במהלך הניסיון. יש לנסות שוב.",
  "replay.no-model": "לא הוגדר מודל שפה, ולכן אין למה להשוות.",
  "replay.broke": "משהו השתבש אצלנו, שלוש פעמים; זה נרשם ביומן. יש לנסות שוב.",
} satisfies Record<keyof typeof english, string>;
