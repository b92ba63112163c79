import { patterns, type Words } from "./patterns.ts";

/** Words that show the way on: where to write, what happens next, or a question back. */
export const nextSteps: Words = {
  en: patterns("en", [
    "(write|message|email|e-mail|call|contact|reach|tell|send|reply|visit|try|check) (to )?(us|me|our|your|the|it)",
    "let (us|me) know",
    "(get|got) in touch",
    "(private|direct) message",
    "(we|i|team|colleague*|one of us|person)… (looking into|checking|looking at|investigating|following up)",
    "(we'll|we will|i'll|i will) (check|look|get back|ask|find out|follow|pass|reply|answer|send)",
    "dm us",
    "step by step",
    "you can (find|reach|go|open|use)",
    "(go to|open|click|tap|select|choose)",
  ]),
  he: patterns("he", [
    "אפשר (גם )?(לכתוב|לפנות|לשלוח|לספר|ליצור|להתקשר|למצוא|לבדוק)",
    "(כתבו|פנו|שלחו|ספרו|התקשרו|צרו|היכנסו|לחצו|בדקו)",
    "נשמח (לפרטים|לשמוע|לעזור|אם)",
    "בהודעה פרטית",
    "(נבדוק|נחזור|בודקים|בודק|בודקת|מטפל*|מטפלת|נברר|נטפל)",
    "דרך פרטי הקשר",
  ]),
  fa: patterns("fa", [
    "(بنویسید|بفرستید|پیام دهید|پیام بدهید|تماس بگیرید|در تماس باشید|اطلاع دهید|مراجعه کنید|ارسال کنید|بگویید)",
    "(بررسی|پیگیری|رسیدگی) (می کنیم|می کند|هستیم|است|کنیم)",
    "در حال (بررسی|رسیدگی|پیگیری)",
    "پیام خصوصی",
  ]),
  hu: patterns("hu", [
    "(írj|írjon|írja|írd) *",
    "(küldje|küldd|küldjön|küldj)",
    "(keressen|keress|keresse|hívjon|hívj|jelezze|jelezd)",
    "(elér|elérsz|elérhet|elérhetsz|érsz|ér el) *",
    "privát üzenet*",
    "(utánajárunk|utánanézünk|megnézzük|vizsgáljuk|ellenőrizzük|jelentkezünk|válaszolunk|kivizsgáljuk|vizsgálja|megnézi|utánajár|utánanéz)",
    "(kattintson|kattints|nyissa|nyisd|válassza|válaszd|próbálja|próbáld)",
  ]),
  "zh-Hant": patterns("zh-Hant", [
    "請(您)?(透過|以|直接|寫信|來信|私訊|聯繫|聯絡|告訴|提供|撥打|點選|參考|至|到|將|前往)",
    "與我們(聯繫|聯絡)",
    "私訊",
    "(查詢|確認|了解|處理|查證|釐清|檢視)",
    "請問",
  ]),
  lt: patterns("lt", [
    "(parašykite|rašykite|susisiekite|susisiekti|kreipkitės|atsiųskite|atsiųsti|skambinkite|paskambinkite|praneškite|papasakokite|nurodykite|spustelėkite|pabandykite|atidarykite|pasirinkite)",
    "asmenine žinute",
    "(patikrinsime|išsiaiškinsime|aiškinasi|aiškinamės|tikriname|patikrins|išsiaiškins|rūpinasi|atsakysime|susisieksime|pažiūrėsime|nagrinėjame|perduosime)",
  ]),
};
