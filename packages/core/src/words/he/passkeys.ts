import type { passkeys as english } from "../en/passkeys.ts";

export const passkeys = {
  "refusal.passkey-not-made": "לא ניתן היה להוסיף את מפתח הכניסה. נסו שוב.",
  "refusal.passkeys-many": "יש לכם {most} מפתחות כניסה, וזה המספר המרבי. הסירו קודם אחד.",
  "refusal.no-passkey": "מפתח הכניסה הזה כבר אינו קיים.",
  "refusal.last-passkey": "זה מפתח הכניסה האחרון שלכם, וכאן נדרש מפתח כניסה. הוסיפו קודם אחד נוסף.",
  "refusal.passkey-wrong": "מפתח הכניסה הזה אינו מכניס אתכם לכאן. נסו אחר, או בקשו ממנהל לאפס את שלכם.",
  "refusal.passkey-use": "כדי להמשיך, היכנסו עם מפתח הכניסה שלכם.",
  "refusal.passkey-make": "כאן נדרש מפתח כניסה. הוסיפו אחד כדי להמשיך.",
  "refusal.passkey-with-link": "כאן אי אפשר להיכנס עם מפתח כניסה בלבד. השתמשו בכניסה האחידה.",
  "refusal.passkeys-nowhere": "מפתחות כניסה אינם פועלים בכתובת הזאת. נדרשים https ושם דומיין.",
} satisfies Record<keyof typeof english, string>;
