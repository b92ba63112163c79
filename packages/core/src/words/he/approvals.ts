import type { approvals as english } from "../en/approvals.ts";

export const approvals = {
  "rule.sensitive": "בטיחות, משפט, פגיעה עצמית, אלימות, התנהגות פסולה או פרטיות",
  "rule.own-urgent": "טקסט משלך בפנייה דחופה",
  "rule.named": "{name}",
  "why.rules": "נדרש לפי: {rules}",
  "why.chain-changed": "השתנה מאז האישור הראשון: {parts}.",
  "why.chain-leaver": "מי שאישר ראשון כבר אינו רשאי לאשר.",
  "why.chain-compensation": "מה שהלקוח מקבל השתנה.",
  "why.another-person": "נדרש אישור של אדם נוסף: {rules}.",
  "why.policy-off": "דבר אינו נשלח עוד מעצמו: האפשרות כובתה.",
} satisfies Record<keyof typeof english, string>;
