import type { Because } from "@earshot/core/draft/draft";

/** What a reason in free words asks of the next draft; anything else is for people to read. */
const words: [Because, RegExp][] = [
  [
    "too-long",
    /too long|shorter|shorten|ארוך|קצר יותר|לקצר|طولانی|کوتاه‌?تر|túl hosszú|rövidebb|太長|短一點|簡短|per ilg|trumpiau|trumpesn/iu,
  ],
  [
    "too-short",
    /too short|longer|more detail|קצר מדי|יותר פירוט|خیلی کوتاه|مفصل|túl rövid|bővebb|részletesebb|太短|詳細|per trump|išsamiau/iu,
  ],
  [
    "too-cold",
    /too cold|warmer|more empath|friendlier|robotic|קר מדי|חם יותר|יותר אמפתיה|سرد|گرم‌?تر|همدلی|túl hideg|melegebb|együttérz|太冷|溫暖|同理|per šalt|šilčiau|empatij/iu,
  ],
  [
    "too-formal",
    /too formal|less formal|stiff|רשמי מדי|خیلی رسمی|túl formális|túl hivatalos|magáz|太正式|per formal|per oficial/iu,
  ],
  [
    "too-familiar",
    /more formal|too familiar|too casual|too informal|יותר רשמי|לא רשמי|رسمی‌?تر|خودمانی|hivatalosabb|formálisabb|tegez|正式一點|太隨便|formaliau|per familiar|oficialiau/iu,
  ],
  [
    "wrong-matter",
    /wrong (matter|topic|subject)|not what (they|he|she) (said|wrote|asked)|נושא לא נכון|לא על זה|موضوع اشتباه|nem erről|rossz téma|主題不對|沒有提到|ne apie tai|ne ta tema/iu,
  ],
  [
    "wrong-fact",
    /wrong fact|not true|incorrect|outdated|עובדה|לא נכון|לא מעודכן|اشتباه است|نادرست|nem igaz|téves|elavult|不正確|過時|netiesa|neteising|pasen/iu,
  ],
  [
    "no-apology",
    /(no|don.?t|without|not) apolog|no sorry|בלי התנצלות|לא להתנצל|عذرخواهی نکن|بدون عذرخواهی|ne kérj|bocsánatkérés nélkül|不要道歉|不用道歉|neatsiprašyk|be atsiprašym/iu,
  ],
  [
    "no-quote",
    /(no|don.?t|without) quot|בלי ציטוט|لا تنقل|نقل قول نکن|بدون نقل|ne idéz|idézet nélkül|不要引用|necituok|be citat/iu,
  ],
  [
    "asks-too-much",
    /(don.?t|no need to) ask|asks? too much|already (gave|given|told)|לא לשאול|כבר (כתב|מסר|נתן)|نپرس|قبلا گفت|ne kérdez|már (megadta|megírta)|不要再問|已經提供|neklausk|jau (pateik|nurod)/iu,
  ],
];

export function wishesIn(reasons: readonly string[]): Because[] {
  return words.filter(([, pattern]) => reasons.some((reason) => pattern.test(reason))).map(([wish]) => wish);
}
