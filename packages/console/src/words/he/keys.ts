import type { keys as english } from "../en/keys.ts";

export const keys = {
  "key.next": "השיחה הבאה",
  "key.previous": "השיחה הקודמת",
  "key.approve": "אישור",
  "key.edit": "עריכת התגובה",
  "key.decline": "דחיית הטיוטה",
  "key.dismiss": "סגירת השיחה ללא תגובה",
  "key.undo": "ביטול האישור",
  "key.send": "אישור מתוך העורך",
  "key.leave": "יציאה מהעורך",
  "key.inbox": "אל התיבה",
  "key.digests": "אל התקצירים",
  "key.sources": "אל המקורות",
  "key.health": "אל עמוד התקינות",
  "key.help": "הצגת הקיצורים",
  keysHelp: "המקשים נקראים לפי מקומם במקלדת אמריקאית ופועלים בכל פריסה.",
  "key.coverage": "כיסוי",
  "key.playbooks": "אל התסריטים",
  "key.proposal": "הכנסת הצעה לעורך",
  "key.knowledge": "אל מאגר הידע",
  "key.tasks": "אל המשימות",
} satisfies Record<keyof typeof english, string>;
