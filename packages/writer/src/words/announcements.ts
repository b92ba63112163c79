import type { Language } from "@earshot/core/brand/brand";
import type { OutreachText } from "@earshot/core/outreach/outreach";

type Announcements = Record<"trouble" | "troubleWith" | "unhappy" | "unhappyWith" | "closed", OutreachText> & {
  write: string;
};

/** {matter} stands after the language's "about"; {days} and {opens} are written as the language does. */
export const announcements: Record<Language, Announcements> = {
  en: {
    trouble: {
      title: "A problem that we know of",
      article: "We know of the problem that many write to us about, and we are working on it.",
      post: "We know of the problem that many of you write to us about, and we are working on it. You do not need to report it again. News follows here.",
    },
    troubleWith: {
      title: "What we know about {matter}",
      article: "Many have written to us about {matter}. We know of the problem and are working on it.",
      post: "Many of you have written to us about {matter}. We know of the problem and are working on it. You do not need to report it again. News follows here.",
    },
    unhappy: {
      title: "Where we have to get better",
      article: "Several customers have had to write to us more than once. We are looking into what goes wrong there.",
      post: "Some of you have had to write to us more than once. That should not be so, and we are looking into what goes wrong there.",
    },
    unhappyWith: {
      title: "More than once: about {matter}",
      article:
        "Several customers have had to write to us more than once about {matter}. We are looking into what goes wrong there.",
      post: "Some of you have had to write to us more than once about {matter}. That should not be so, and we are looking into what goes wrong there.",
    },
    closed: {
      title: "Closed: {days}",
      article: "We are closed: {days}. We are here again from {opens} on.",
      post: "We are closed: {days}. What you write meanwhile is answered from {opens} on.",
    },
    write: "Who still waits for an answer writes to {contact}.",
  },
  he: {
    trouble: {
      title: "תקלה שמוכרת לנו",
      article: "הבעיה שרבים כותבים לנו עליה מוכרת לנו, ואנחנו עובדים עליה.",
      post: "הבעיה שרבים מכם כותבים לנו עליה מוכרת לנו, ואנחנו עובדים עליה. אין צורך לדווח שוב. עדכונים יופיעו כאן.",
    },
    troubleWith: {
      title: "מה ידוע לנו על {matter}",
      article: "רבים כתבו לנו על {matter}. הבעיה מוכרת לנו ואנחנו עובדים עליה.",
      post: "רבים מכם כתבו לנו על {matter}. הבעיה מוכרת לנו ואנחנו עובדים עליה. אין צורך לדווח שוב. עדכונים יופיעו כאן.",
    },
    unhappy: {
      title: "איפה אנחנו צריכים להשתפר",
      article: "כמה לקוחות נאלצו לכתוב לנו יותר מפעם אחת. אנחנו בודקים מה משתבש שם.",
      post: "חלקכם נאלצתם לכתוב לנו יותר מפעם אחת. זה לא אמור לקרות, ואנחנו בודקים מה משתבש שם.",
    },
    unhappyWith: {
      title: "יותר מפעם אחת: על {matter}",
      article: "כמה לקוחות נאלצו לכתוב לנו יותר מפעם אחת על {matter}. אנחנו בודקים מה משתבש שם.",
      post: "חלקכם נאלצתם לכתוב לנו יותר מפעם אחת על {matter}. זה לא אמור לקרות, ואנחנו בודקים מה משתבש שם.",
    },
    closed: {
      title: "סגור: {days}",
      article: "אנחנו סגורים: {days}. נחזור לפעילות: {opens}.",
      post: "אנחנו סגורים: {days}. על מה שתכתבו בינתיים נענה החל מהתאריך {opens}.",
    },
    write: "מי שעדיין מחכה לתשובה מוזמן לכתוב אל {contact}.",
  },
  fa: {
    trouble: {
      title: "مشکلی که از آن خبر داریم",
      article: "از مشکلی که بسیاری درباره‌اش برایمان نوشته‌اند خبر داریم و روی آن کار می‌کنیم.",
      post: "از مشکلی که بسیاری از شما درباره‌اش نوشته‌اید خبر داریم و روی آن کار می‌کنیم. نیازی به گزارش دوباره نیست. خبرهای تازه همین‌جا می‌آید.",
    },
    troubleWith: {
      title: "آنچه درباره‌ی {matter} می‌دانیم",
      article: "بسیاری درباره‌ی {matter} برایمان نوشته‌اند. از مشکل خبر داریم و روی آن کار می‌کنیم.",
      post: "بسیاری از شما درباره‌ی {matter} برایمان نوشته‌اید. از مشکل خبر داریم و روی آن کار می‌کنیم. نیازی به گزارش دوباره نیست. خبرهای تازه همین‌جا می‌آید.",
    },
    unhappy: {
      title: "جایی که باید بهتر شویم",
      article: "چند نفر از مشتریان ناچار شده‌اند بیش از یک بار برایمان بنویسند. بررسی می‌کنیم کجای کار ایراد دارد.",
      post: "بعضی از شما ناچار شده‌اید بیش از یک بار برایمان بنویسید. نباید این‌طور باشد و بررسی می‌کنیم کجای کار ایراد دارد.",
    },
    unhappyWith: {
      title: "بیش از یک بار: درباره‌ی {matter}",
      article:
        "چند نفر از مشتریان ناچار شده‌اند بیش از یک بار درباره‌ی {matter} برایمان بنویسند. بررسی می‌کنیم کجای کار ایراد دارد.",
      post: "بعضی از شما ناچار شده‌اید بیش از یک بار درباره‌ی {matter} برایمان بنویسید. نباید این‌طور باشد و بررسی می‌کنیم کجای کار ایراد دارد.",
    },
    closed: {
      title: "تعطیل: {days}",
      article: "تعطیل هستیم: {days}. از {opens} دوباره در خدمت شما هستیم.",
      post: "تعطیل هستیم: {days}. به آنچه در این مدت بنویسید از {opens} پاسخ می‌دهیم.",
    },
    write: "هر کس هنوز منتظر پاسخ است به {contact} بنویسد.",
  },
  hu: {
    trouble: {
      title: "Egy hiba, amelyről tudunk",
      article: "Tudunk a hibáról, amelyről sokan írnak nekünk, és dolgozunk rajta.",
      post: "Tudunk a hibáról, amelyről sokan írnak nekünk, és dolgozunk rajta. Nem kell újra bejelenteni. A híreket itt közöljük.",
    },
    troubleWith: {
      title: "Amit tudunk {matter}",
      article: "Sokan írtak nekünk {matter}. Tudunk a hibáról, és dolgozunk rajta.",
      post: "Sokan írtak nekünk {matter}. Tudunk a hibáról, és dolgozunk rajta. Nem kell újra bejelenteni. A híreket itt közöljük.",
    },
    unhappy: {
      title: "Ahol jobbá kell válnunk",
      article: "Több ügyfelünknek egynél többször kellett írnia nekünk. Utánanézünk, mi megy ott félre.",
      post: "Többeknek egynél többször kellett írniuk nekünk. Ennek nem szabadna így lennie; utánanézünk, mi megy ott félre.",
    },
    unhappyWith: {
      title: "Egynél többször: {matter}",
      article: "Több ügyfelünknek egynél többször kellett írnia nekünk {matter}. Utánanézünk, mi megy ott félre.",
      post: "Többeknek egynél többször kellett írniuk nekünk {matter}. Ennek nem szabadna így lennie; utánanézünk, mi megy ott félre.",
    },
    closed: {
      title: "Zárva: {days}",
      article: "Zárva tartunk: {days}. Újra nyitva: {opens}.",
      post: "Zárva tartunk: {days}. A közben érkezett üzenetekre ettől a naptól válaszolunk: {opens}.",
    },
    write: "Aki még válaszra vár, itt írhat nekünk: {contact}.",
  },
  "zh-Hant": {
    trouble: {
      title: "我們已知的問題",
      article: "許多人向我們反映的問題，我們已經知道，並正在處理。",
      post: "許多人向我們反映的問題，我們已經知道，並正在處理。不需要再次回報，有新消息會在這裡公布。",
    },
    troubleWith: {
      title: "關於{matter}，我們目前所知",
      article: "許多人向我們反映關於{matter}的問題。我們已經知道，並正在處理。",
      post: "許多人向我們反映關於{matter}的問題。我們已經知道，並正在處理。不需要再次回報，有新消息會在這裡公布。",
    },
    unhappy: {
      title: "我們需要改進的地方",
      article: "有幾位顧客不得不一再來信。我們正在了解哪裡出了問題。",
      post: "有些人不得不一再來信。這不應該發生，我們正在了解哪裡出了問題。",
    },
    unhappyWith: {
      title: "一再反映：關於{matter}",
      article: "有幾位顧客為了{matter}不得不一再來信。我們正在了解哪裡出了問題。",
      post: "有些人為了{matter}不得不一再來信。這不應該發生，我們正在了解哪裡出了問題。",
    },
    closed: {
      title: "休息：{days}",
      article: "休息時間：{days}。{opens}起恢復服務。",
      post: "休息時間：{days}。這段期間的訊息將從{opens}起回覆。",
    },
    write: "還在等候回覆的人，請寫信至 {contact}。",
  },
  lt: {
    trouble: {
      title: "Žinoma problema",
      article: "Žinome apie problemą, apie kurią daug kas mums rašo, ir ją sprendžiame.",
      post: "Žinome apie problemą, apie kurią daug kas mums rašo, ir ją sprendžiame. Pranešti dar kartą nereikia. Naujienas skelbsime čia.",
    },
    troubleWith: {
      title: "Ką žinome apie {matter}",
      article: "Daug kas mums rašė apie {matter}. Apie problemą žinome ir ją sprendžiame.",
      post: "Daug kas mums rašė apie {matter}. Apie problemą žinome ir ją sprendžiame. Pranešti dar kartą nereikia. Naujienas skelbsime čia.",
    },
    unhappy: {
      title: "Kur turime pasitaisyti",
      article: "Keliems klientams teko mums rašyti ne kartą. Aiškinamės, kas ten negerai.",
      post: "Kai kam teko mums rašyti ne kartą. Taip neturėtų būti, aiškinamės, kas ten negerai.",
    },
    unhappyWith: {
      title: "Ne kartą: apie {matter}",
      article: "Keliems klientams teko mums ne kartą rašyti apie {matter}. Aiškinamės, kas ten negerai.",
      post: "Kai kam teko mums ne kartą rašyti apie {matter}. Taip neturėtų būti, aiškinamės, kas ten negerai.",
    },
    closed: {
      title: "Nedirbame: {days}",
      article: "Nedirbame: {days}. Vėl dirbame nuo {opens}.",
      post: "Nedirbame: {days}. Į tai, ką parašysite tuo metu, atsakysime nuo {opens}.",
    },
    write: "Kas vis dar laukia atsakymo, rašykite {contact}.",
  },
};
