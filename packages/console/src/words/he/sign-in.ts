import type { signIn as english } from "../en/sign-in.ts";

export const signIn = {
  linkUsed: "הקישור הזה כבר נוצל או שפג תוקפו.",
  signInButton: "כניסה",
  "signIn.failed": "הכניסה לא הצליחה. נסו שוב; אם זה נמשך, פנו למנהל.",
  "signIn.unknown": "הכתובת שלכם אינה בצוות. בקשו ממנהל להוסיף אותה.",
  signInHint: "יש לפתוח את הקישור שהודפס על ידי `npm start`, או לבקש ממנהל קישור אישי. ייתכן שהחיבור פג.",
} satisfies Record<keyof typeof english, string>;
