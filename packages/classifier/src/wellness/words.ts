import type { WellnessWords } from "./read-wellness.ts";

/**
 * How people answer when they are asked whether all is well. A space stands for any; `^` for the beginning. What says that it is not well is
 * looked for first, and its words count no more.
 */
export const words: Record<"en" | "he" | "fa" | "hu" | "zh" | "lt", WellnessWords> = {
  en: {
    well: [
      "^(yes|yep|yeah|yup)",
      "(all|everything) (is |are |'s )?(now )?(good|well|fine|ok|okay|sorted|solved|great|perfect)",
      "(solved|sorted|fixed|resolved)",
      "(works|working|worked) (now|again|fine|well|perfectly|great)",
      "(happy|satisfied|pleased)",
      "no (more |further )?(problems?|issues?|complaints?|trouble)",
    ],
    notWell: [
      "^no(?! (more |further )?(problems?|issues?|complaints?|worries|trouble))",
      "^nope",
      "(not|never|isn't|isnt|wasn't|hasn't been|haven't been|n't) (yet |really |been |at all |fully |quite |very |been )?(solved|sorted|fixed|resolved|working|happy|satisfied|pleased|ok|okay|good|fine|well|it)",
      "not (yet|really|at all)",
      "still (not|no|broken|waiting|wrong|bad|cold|the same|nothing|doesn't|does not|isn't|is not|don't|can't|haven't|hasn't|have a|have the)",
      "(doesn't|does not|didn't|did not|won't) (work|help)",
      "nothing (has |was |got )?(changed|happened|done|fixed)",
      "(worse|unhappy|dissatisfied|unresolved|unsolved)",
      "never (arrived|came|heard|got|received)",
    ],
  },
  he: {
    well: [
      "^כן",
      "ה?כו?ל (כבר |עכשיו )?(טוב|בסדר|תקין|מעולה|מצוין|סודר|נפתר|הסתדר)",
      "(נפתר|סודר|טופל|הסתדר|תוקן)",
      "עובד (עכשיו|שוב|מעולה|מצוין|טוב|כמו שצריך)",
      "(מרוצה|מרוצים|שבע רצון)",
      "אין (יותר |כבר )?(שום )?(בעיות|בעיה|תלונות)",
    ],
    notWell: [
      "^לא(?! (הייתה|היו|נשארו|נשארה) )",
      "(לא|טרם) (ממש |באמת |כל כך )?(נפתר|סודר|טופל|הסתדר|תוקן|עובד|מרוצה|מרוצים|בסדר|טוב|קיבלתי|קיבלנו|הגיע|השתנה)",
      "(עדיין|עוד) (לא|אין|מחכה|מחכים|תקוע|שבור|אותה|יש)",
      "(שום דבר|כלום) לא",
      "(גרוע|גרועה) (יותר|מקודם)",
    ],
  },
  fa: {
    well: [
      "^(بله|بلی|آره|اره|آری)",
      "(همه ?چیز|همه ?چی) (حالا |الان )?(خوب|درست|مرتب|عالی|اوکی)",
      "(حل|درست|رفع|برطرف|مرتب) شد(ه|ه است|ند)?",
      "راضی( ?ام| هستم| هستیم|م| ?ایم)",
      "(الان|حالا|دوباره) کار می ?(کند|کنه)",
      "(مشکلی|مشکل خاصی|هیچ مشکلی) (نیست|ندارم|نداریم|نمانده|ندارد)",
    ],
    notWell: [
      "^(نه|خیر|نخیر)(?! (دیگر |دیگه |هیچ )?مشکلی)",
      "هنوز",
      "(حل|درست|رفع|برطرف|مرتب) (نشد|نیست)(ه|ه است)?",
      "(راضی|خوب|درست) (نیستم|نیستیم|نیست)",
      "کار نمی ?(کند|کنه)",
      "(خبری|چیزی|کاری) (نشد|نشده)",
      "فرقی نکرد(ه)?",
      "بدتر",
    ],
  },
  hu: {
    well: [
      "^(igen|persze)",
      "minden (már |most )?(rendben|oké|ok|jó|szuper|tökéletes|megoldódott|rendeződött)",
      "(rendben van|rendeződött|megoldódott|megoldották|megjavult|megjavították|elintéződött|elintézték)",
      "(már|most|újra|ismét) (jól )?működik",
      "(elégedett|elégedettek) (vagyok|vagyunk)",
      "(vagyok|vagyunk) elégedett(ek)?",
      "nincs (több |már |semmi )?(gond|baj|probléma|panasz)\\p{L}*",
    ],
    notWell: [
      "^nem(?! (volt|maradt) (több )?(gond|baj|probléma))",
      "(nem|sem|se) (is |igazán |teljesen |nagyon )?(oldódott|oldották|működik|javult|javították|rendeződött|kaptam|kaptuk|jött|érkezett|vagyok|vagyunk|lett|változott|történt|jó)( (meg|elégedett(ek)?|jobb|el|semmi))?",
      "(még mindig|továbbra is|azóta sem|azóta se|még nem|még sem)",
      "semmi (nem|sem) (változott|történt)",
      "(elégedetlen|rosszabb)\\p{L}*",
      "nincs (rendben|megoldva|kész|jól)",
    ],
  },
  zh: {
    well: [
      "^(是|是的|對|嗯|沒問題|都好|好了|可以了)",
      "(解決|处理好|處理好|修好|弄好|搞定|恢復|正常|好)了",
      "(沒|沒有)(任何|其他|什麼)?問題",
      "滿意",
      "一切(都)?(很)?(好|順利|正常)",
    ],
    notWell: [
      "^(不|否|沒|還沒|沒有)(?!(有)?(任何|其他|什麼)?問題)",
      "(還|還是|仍|仍然|依然|一直)(是)?(沒|沒有|不|未|在等|壞|有問題|一樣)(解決|處理好|處理|修好|好|滿意|收到|回覆)?了?",
      "(沒|沒有|未|不)(有)?(被)?(解決|處理|修好|改善|回覆|收到|滿意|行|好|太好)",
      "(?<!沒)(?<!沒有)有(一些|些|點|其他)?問題",
      "更(糟|差|嚴重)",
    ],
  },
  lt: {
    well: [
      "^(taip|jo)",
      "viskas (jau |dabar )?(gerai|puiku|tvarkoj\\p{L}*|išspręsta|sutvarkyta)",
      "(išspręsta|išsisprendė|išsprendė|sutvarkyta|sutvarkė|susitvarkė|pataisyta|pataisė|pavyko)",
      "(jau|vėl|dabar) veikia",
      "(patenkint|laiming)(a|as|i|os)",
      "(nebėra|nėra|neturiu|neliko) (jokių |daugiau )?(problemų|problemos|bėdų|nusiskundimų|priekaištų)",
    ],
    notWell: [
      "^ne(?! (bėra|turiu) )",
      "(vis dar|dar vis|iki šiol|kol kas|vis tiek|dar ne)",
      "(ne|nebe)(išspręsta|išsisprendė|išsprendė|sutvarkyta|sutvarkė|susitvarkė|pataisyta|pataisė|veikia|pavyko|patenkint\\p{L}*|gavau|gavome|atsakė|gerai)",
      "nieko ne\\p{L}+",
      "niekas ne\\p{L}+",
      "blogiau",
    ],
  },
};
