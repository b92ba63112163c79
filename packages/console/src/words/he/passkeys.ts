import type { passkeys as english } from "../en/passkeys.ts";

export const passkeys = {
  "passkeys.title": "מפתחות כניסה (passkeys)",
  "passkeys.help":
    "מפתח כניסה נשמר בטלפון, במחשב או בהתקן אבטחה, ונפתח בטביעת אצבע, בזיהוי פנים או בקוד. מרגע שיש לכם מפתח, קישור כניסה לבדו כבר לא מכניס איש בשמכם.",
  "passkeys.none": "אין לכם מפתחות כניסה.",
  "passkeys.add": "הוספת מפתח כניסה",
  "passkeys.nameHelp": "כדי שתזהו אותו בהמשך: למשל שם המכשיר שהוא נמצא בו.",
  "passkeys.added": "נוסף",
  "passkeys.removeSure": "להסיר את {name}? הוא לא יכניס אתכם יותר. מחקו אותו גם במכשיר.",
  "passkeys.removeLast": "{name} הוא מפתח הכניסה האחרון שלכם: בלעדיו די בקישור כניסה כדי להיכנס. להסיר אותו?",
  "passkeys.elsewhere": "מפתחות כניסה פועלים רק בכתובת {address}.",
  "passkeys.open": "פתיחת Earshot שם",
  "passkeys.unsupported": "הדפדפן הזה אינו תומך במפתחות כניסה.",
  "passkeys.stopped": "לא התקבל מפתח כניסה. נסו שוב.",
  "passkeys.already": "במכשיר הזה כבר יש מפתח כניסה שלכם.",
  "passkeys.require": "כניסה בקישור מחייבת מפתח כניסה",
  "passkeys.requireHelp": "מי שאין לו מפתח מוסיף אותו מיד אחרי פתיחת הקישור. הכניסה האחידה אינה מושפעת.",
  "passkeys.signIn": "כניסה עם מפתח כניסה",
  "passkeys.beside": "כדי להשתמש בקישור הכניסה, אשרו עם מפתח הכניסה שזה אתם.",
  "passkeys.lost": "אם המפתח אבד, בקשו ממנהל לאפס את מפתחות הכניסה שלכם ולתת לכם קישור חדש.",
  "passkeys.reset": "איפוס מפתחות כניסה",
  "passkeys.resetSure": "להסיר את כל מפתחות הכניסה של {name} ולנתק בכל מקום? כדי לחזור יידרש קישור חדש.",
} satisfies Record<keyof typeof english, string>;
