import type { alerts as english } from "../en/alerts.ts";

export const alerts: Record<keyof typeof english, string> = {
  "alert.critical": "שיחה קריטית ב־{platform}",
  "alert.deadline-near": "מועד ב־{platform} מתקרב",
  "alert.deadline-nearer": "מועד ב־{platform} קרוב מאוד: השיחה הועברה הלאה",
  "alert.deadline-past": "מועד ב־{platform} חלף",
  "alert.story": "{n, plural, one {ידיעה אחת במקום אחד} two {ידיעה אחת בשני מקומות} other {ידיעה אחת ב־# מקומות}}",
  "alert.story-danger": "ידיעה ב־{platform} שמזכירה סכנה",
  "alert.spike-all": "{n} אזכורים ב־{minutes} דקות{of}, לעומת {usual} בדרך כלל",
  "alert.spike-negative": "{n} אזכורים שליליים ב־{minutes} דקות{of}, לעומת {usual} בדרך כלל",
  "alert.source": "המקור {name} אינו שומע דבר, או שמשהו נשמט ממנו",
  "alert.sign-in-dead": "ההתחברות אל {name} פגה",
  "alert.sign-in-ends": "ההתחברות אל {name} תפוג בקרוב",
  "alert.rejected": "תשובה אינה מופיעה, או כבר אינה מופיעה, ב־{platform}",
  "alert.in-doubt": "לא ידוע אם תשובה מופיעה ב־{platform}",
  "alert.mail-subject":
    "{brand}: {n, plural, one {דבר אחד שכדאי} two {שני דברים שכדאי} other {# דברים שכדאי}} לדעת עכשיו",
  "alert.mail-subject-one": "{brand}: {what}",
  "alert.mail-line": "{at, time}: {brand}: {what} ({id}).",
  "alert.mail-line-due": "{at, time}: {brand}: {what} ({id}). המועד לתשובה {due, time}.",
  "alert.mail-more": "{n, plural, one {ועוד אחד מסוג זה.} two {ועוד שניים מסוג זה.} other {ועוד # מסוג זה.}}",
  "alert.mail-late": "ההודעה הזאת מאחרת: לפני כל דבר רשום מתי קרה.",
  "alert.mail-where": "ההתראות נמצאות ב־Earshot תחת ”התראות“. שם בוחרים על מה לקבל דואר ומתי.",
  "refusal.no-alert": "אין התראה {id}.",
  "refusal.alert-snooze": "אפשר להשהות התראה לשבוע לכל היותר.",
  "refusal.alert-ended": "ההתראה הזאת כבר הסתיימה.",
};
