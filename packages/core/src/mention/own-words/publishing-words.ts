// What blogs, feeds and the programs that read them write below a text, in six languages: WordPress and its Jetpack, Reddit's feeds, news
// interfaces. Matched on one line without the invisible marks of right-to-left text.

/** Unmistakable wherever a line ends in it. Reddit's feeds; how much a news interface left out. */
export const tails: readonly RegExp[] = [
  /(?:^|\s)submitted by\s+\/?u\/[\w-]{2,30}(?:\s+to\s+\/?r\/\w+)?\s+\[link\](?:\s+\[comments\])?$/iu,
  /\s?\[\+\s?\d[\d.,]* (?:chars|characters)\]$/iu,
];

/** Whole lines with signs that belong to them. */
export const marked: readonly RegExp[] = [
  /^submitted by\s+\/?u\/[\w-]{2,30}(?:\s+to\s+\/?r\/\w+)?$/iu,
  /^\[link\](?:\s+\[comments\])?$|^\[comments\]$/iu,
];

/** Before the categories and tags that a text stands under, with a colon or without. */
export const filed: readonly RegExp[] = [
  /^(?:filed (?:under|in)|posted in|tagged(?: with| in| as)?)(?<colon>:)?\s+(?<names>.+)$/iu,
  /^(?:פורסם ב(?:קטגורי[הו]ת?)?|תויק ת(?:חת|חת הקטגוריה)|נכתב בקטגוריה|קטגורי(?:ה|ות)|תגי(?:ות|ם))\s?(?<colon>:)\s*(?<names>.+)$/u,
  /^(?:(?:منتشر|ارسال|نوشته|درج)[\s\u200c]?شده در(?: دسته)?|دسته(?:[\s\u200c]?بندی|[\s\u200c]?ها)?|برچسب(?:[\s\u200c]?ها)?)\s?(?<colon>:)\s*(?<names>.+)$/u,
  /^(?:kategóri(?:a|ák)|közzétéve(?: itt)?|beküldve ide|címk(?:e|ék))(?<colon>:)\s*(?<names>.+)$/iu,
  /^(?:(?:發佈|張貼|發表|刊登|歸檔)[於在]|分類|標籤)\s?(?<colon>[:：])\s*(?<names>.+)$/u,
  /^(?:paskelbta(?: temoje| kategorijoje)?|įrašyta(?: temoje)?|kategorij(?:a|os)|žym(?:a|os|ės))(?<colon>:)\s*(?<names>.+)$/iu,
];

/** Above buttons to share and to like. */
export const sharing =
  /^(?:share(?: this(?: (?:post|article|story))?| on)?|like this|שתפו(?: את זה)?|שתף|שיתוף|אהבתי|אהבתם את זה|(?:این را )?به اشتراک بگذارید|اشتراک[\s\u200c]?گذاری|این را بپسندید|پسندیدن این|megosztás|oszd meg|ossza meg|ennyire tetszik|tetszik|分享(?:此文|這篇文章|到|給朋友)?|按讚|喜歡|請按讚|dalint(?:is|ės)|dalinkitės|pasidalin(?:kite|ti)|patinka)\s?[:：]$/iu;
/** The buttons. */
export const buttons =
  /^(?:(?:click to )?(?:share|email|print|tweet|pin)(?: (?:this|a link|on|to|it)\b.{0,60})?|(?:x|twitter|facebook|whatsapp|linkedin|reddit|telegram|pinterest|tumblr|threads|bluesky|mastodon|instagram|pocket|line|viber|messenger|email|e-mail|copy link|print|more|skype)|like|לחצו? .{0,40}לשתף.{0,60}|טוויטר|פייסבוק|ווטסאפ|טלגרם|דוא"ל|הדפסה|עוד|توییتر|فیسبوک|واتساپ|تلگرام|ایمیل|چاپ|بیشتر|nyomtatás|továbbiak|e-mail küldése|kattints.{0,80}|推特|臉書|列印|更多|按一下.{0,60}|分享到.{0,30}|spausdinti|daugiau|el\. paštas|spustelėkite.{0,80})$/iu;

/** Above a list of other texts: with a colon, or several words. */
export const related =
  /^(?:related (?:posts?|articles?|stories|news|content|reading)|you (?:may|might) also like|פוסטים קשורים|כתבות קשורות|מאמרים קשורים|(?:نوشته|مطالب|مقالات|پست|اخبار)[\s\u200c]?(?:ها)?(?:ی)? مرتبط|kapcsolódó (?:bejegyzések|cikkek|hírek)|hasonló bejegyzések|相關(?:文章|新聞|報導)|延伸閱讀|susiję (?:įrašai|straipsniai)|panašūs (?:įrašai|straipsniai))\s?[:：]?$/iu;

/** Whole lines, signs around them aside. */
export const publishing: readonly string[] = [
  "related|(?:like )?loading|like this|share this|leave a (?:comment|reply)|no comments(?: yet)?|\\d+ comments?|be the first to (?:like this|comment)|like loading",
  "קשור|(?:אהבתי )?טוען|(?:השאירו|השאר|הוסיפו|כתוב|כתבו) תגובה|כתיבת תגובה|אין תגובות",
  "مرتبط|(?:پسندیدن )?در حال بارگذاری|(?:یک )?دیدگاه(?:ی)?(?:[\\s\u200c]?تان را)? (?:بنویسید|بگذارید)|دیدگاهتان را بنویسید|بدون دیدگاه",
  "kapcsolódó|(?:tetszik )?betöltés|(?:hozzászólás|komment|megjegyzés) (?:írása|küldése)|szólj hozzá!?|vélemény, hozzászólás\\?|nincs hozzászólás",
  "相關|(?:喜歡|按讚) ?(?:正在)?載入中?|(?:正在)?載入中|發表(?:迴響|留言|回應)|發佈留言|張貼留言|尚無留言|沒有留言",
  "susiję|(?:patinka )?įkeliama|(?:parašykite|palikite|parašyti|palikti|rašyti) komentarą|komentuoti|komentarų nėra",
];
