import type { people as english } from "../en/people.ts";

export const people = {
  "refusal.own-role": "אינכם יכולים לשנות את התפקיד של עצמכם. פנו למנהל אחר.",
  "refusal.person-elsewhere": "רק מנהל בכל המותגים יכול לעשות זאת עבור {name}.",
  "refusal.email-unusable": "email: אי אפשר לתת כאן את הכתובת הזאת. פנו למנהל בכל המותגים.",
  "refusal.no-session": "ההתחברות הזאת כבר הסתיימה.",
  "refusal.name-twice": "יש כמה אנשים בשם {name}. בחרו אחד לפי המזהה.",
  "refusal.no-group": "אף קבוצה של {email} אינה רשאית להתחבר. פנו למנהל.",
  "refusal.people-none": "הקובץ אינו נוקב בשם איש.",
  "refusal.people-many": "בצוות יש לכל היותר {most} אנשים.",
  "refusal.people-large": "הקובץ גדול מ-1 MB. חלקו אותו לכמה קבצים.",
  "refusal.paused": "{name} בהפסקה עד {until, time}. בחרו מישהו אחר.",
  "refusal.true-name": "הלקוחות מכירים את {name} בשם {pseudonym}. השתמשו בשם הזה בתשובה.",
  "input.idle-long": "אסור שיהיה ארוך מ-absoluteHours.",
  "input.groups-many": "מותר לכל היותר 200 קבוצות.",
  "input.brands-form": "כתבו מותג:תפקיד, כמה מהם מופרדים בנקודה-פסיק, למשל acme:approver; bolt:viewer.",
  "input.twice-in-file": "האדם הזה כבר מופיע בשורה {line}. הסירו אחד מהם.",
} satisfies Record<keyof typeof english, string>;
