import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "accessKeys.title": "מפתחות גישה",
  "accessKeys.help":
    "מה שמכניס תוכנה: היא שולחת את המפתח עם כל בקשה (Authorization: Bearer ek_…). מפתח לעולם אינו רשאי ליותר ממה שמי שיצר אותו רשאי עכשיו.",
  "accessKeys.none": "אין מפתחות.",
  "accessKeys.make": "מפתח חדש",
  "accessKeys.nameHelp": "איזו תוכנה משתמשת בו; מה שהיא עושה מוצג בשם זה.",
  "accessKeys.where": "היכן",
  "accessKeys.everyBrand": "כל המותגים",
  "accessKeys.end": "תוקף",
  "accessKeys.days": "{n, plural, one {יום אחד} two {יומיים} other {# ימים}}",
  "accessKeys.endless": "ללא תפוגה",
  "accessKeys.lastUse": "שימוש אחרון",
  "accessKeys.unused": "מעולם לא",
  "accessKeys.madeBy": "נוצר על ידי",
  "accessKeys.rename": "שינוי שם",
  "accessKeys.renameNamed": "שינוי השם של {name}",
  "accessKeys.revoke": "ביטול המפתח",
  "accessKeys.revokeNamed": "ביטול המפתח {name}",
  "accessKeys.revokeSure": "לבטל את המפתח {name}? מה שמשתמש בו יסורב מיד.",
  "accessKeys.once": "זהו המפתח {name}. הוא מוצג רק הפעם: שמרו אותו במקום שבו נשמרים סודות.",
  "accessKeys.kept": "שמרתי אותו",
  "accessKeys.is.ends-soon": "יפוג בקרוב",
  "accessKeys.is.ended": "פג תוקפו",
  "accessKeys.is.less": "רשאי לפחות ממה שכתוב: מי שיצר אותו רשאי עכשיו לפחות",
  "accessKeys.is.maker-gone": "אינו רשאי לדבר: מי שיצר אותו כבר אינו בצוות",
} satisfies Record<keyof typeof english, string>;
