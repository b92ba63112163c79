import { anywhere, type LanguageRules } from "./rule.ts";

const gap = "[\\s\\u200c]*";

export const fa: LanguageRules = {
  negation: /(?:نیازی به|لازم نیست|بدون)\s*(?:\S+\s+){0,2}$/u,
  rules: [
    {
      name: "safety",
      intent: "safety",
      urgency: "critical",
      pattern: anywhere(
        "مسموم",
        "مسمومیت",
        "بیمارستان",
        "اورژانس",
        "حساسیت شدید",
        "شوک آلرژیک",
        "آلرژی",
        "سوختگی",
        `آتش${gap}گرفت`,
        "برق گرفتگی",
        "خفه شد",
        "تکه شیشه",
        `خرده${gap}شیشه`,
        "زخمی",
        "آسیب دید",
        "سوسک",
        "کپک",
      ),
    },
    {
      name: "legal",
      intent: "legal",
      urgency: "critical",
      pattern: anywhere("وکیل", "شکایت قانونی", "دادگاه", "تعزیرات", "حمایت از مصرف", "پیگرد"),
    },
    { name: "press", intent: "press", urgency: "high", pattern: anywhere("خبرنگار", "روزنامه‌?نگار", "روزنامه نگار") },
    {
      name: "cancellation",
      intent: "cancellation",
      urgency: "high",
      pattern: anywhere(
        "لغو (?:اشتراک|حساب|عضویت|سفارش)",
        "(?:اشتراک|حساب|عضویت)(?:م|ام|[\\s\\u200c]من)?(?:[\\s\\u200c]را|[\\s\\u200c]رو)?[\\s\\u200c]+(?:لغو|حذف)",
        "کنسل",
      ),
    },
    {
      name: "refund",
      intent: "refund",
      urgency: "high",
      pattern: anywhere(
        "بازپرداخت",
        "پول(?:م|مو|[\\s\\u200c]من)(?:[\\s\\u200c]+(?:را|رو))?[\\s\\u200c]+(?:پس|برگرد)",
        "عودت وجه",
        "دو بار (?:پول|کسر|کم)",
      ),
    },
    {
      name: "outage",
      intent: "outage",
      urgency: "high",
      pattern: anywhere("(?:برنامه|اپلیکیشن|اپ|سایت)[^.،؟!]{0,20}(?:کار نمی|قطع|بالا نمی|باز نمی|کرش)"),
    },
    { name: "delivery", intent: "delivery", pattern: anywhere("ارسال", "پیک", "تحویل", "بسته") },
    {
      name: "complaint",
      intent: "complaint",
      pattern: anywhere(
        "افتضاح",
        "ناامید",
        "بدترین",
        "متأسفم که",
        "ناراضی",
        "شکایت",
        "بی‌?احترامی",
        "خجالت بکش",
        "مزخرف",
      ),
    },
    {
      name: "praise",
      intent: "praise",
      pattern: anywhere("عالی", "ممنون", "سپاس", "بهترین", "فوق‌?العاده", "دمتون گرم", "خوشمزه"),
    },
    { name: "request", intent: "request", pattern: anywhere("لطفا", "لطفاً", `می${gap}شود`, `می${gap}شه`) },
  ],
};
