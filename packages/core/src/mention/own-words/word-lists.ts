// What mail programs, forums and platforms write into people's texts, in six languages. All is matched on one line without the
// invisible marks of right-to-left text. Sources: how Gmail, Apple Mail and Outlook quote in each of the languages; WordPress's translations.

/** Who wrote what is quoted below: a verb of saying, at the end of a line. */
export const attributions: readonly RegExp[] = [
  /^.+\s(?:wrote|said|writes)\s*[:：]$/iu,
  /^.+(?:כתב(?:\/ה|\/ת|ה|ו)?|\sמאת\s.+)\s*[:：]$/u,
  /^.+\s(?:نوشت|نوشته است|نوشته|نوشتند)\s*[:：]$/u,
  /^.+\s(?:írta|írja)(?:\s*\([^()]*\))?\s*[:：]$/iu,
  /^.+(?:寫道|写道|寫到|來信|說)\s*[:：]$/u,
  /^.+\s(?:rašė|parašė|rašo)(?:\s*\([^()]*\))?\s*[:：]$/iu,
];

/** How it begins where it begins with a day. */
export const attributionStart = /^(?:on\s|בתאריך\s|ב[-־]\p{Nd}|در تاریخ\s|\p{Nd}{4}\s?[-.年])/iu;

/** Above a message that was sent on or answered whole. */
export const originals =
  /^[-_—–\s]{2,}\s*(?:original message|forwarded message|original email|reply message|הודעה מקורית|הודעה שהועברה|ההודעה המקורית|پیام اصلی|پیام فوروارد\s?شده|پیام ارجاع\s?شده|eredeti üzenet|továbbított üzenet|továbbított levél|原始郵件|原始訊息|原始邮件|轉寄郵件|轉寄的郵件|轉寄訊息|originalus laiškas|pradinis pranešimas|originalus pranešimas|persiųstas laiškas|persiųstas pranešimas)\s*[-_—–\s]*[:：]?$/iu;

/** The lines above a mail that Outlook quotes; the first is who it is from. */
export const headers: readonly { from: RegExp; other: RegExp }[] = [
  { from: /^from\s*:/iu, other: /^(?:sent|date|to|cc|subject|reply-to)\s*:/iu },
  { from: /^מאת\s*:/u, other: /^(?:נשלח|תאריך|אל|עותק|נושא|הנדון)\s*:/u },
  { from: /^(?:از|فرستنده)\s*:/u, other: /^(?:ارسال(?: شده)?|تاریخ|به|رونوشت|موضوع)\s*:/u },
  { from: /^(?:feladó|küldő)\s*:/iu, other: /^(?:elküldve|küldve|dátum|címzett|másolatot kap|másolat|tárgy)\s*:/iu },
  { from: /^寄件者\s*[:：]/u, other: /^(?:寄件日期|傳送時間|日期|收件者|副本|主旨)\s*[:：]/u },
  { from: /^(?:nuo|siuntėjas)\s*:/iu, other: /^(?:išsiųsta|data|kam|gavėjas|kopija|tema)\s*:/iu },
];

/** A telephone, a tablet or a program that signs what is sent from it. */
const latin = [
  [
    "iphone",
    "ipad",
    "ipod",
    "apple (?:watch|mail)",
    "galaxy",
    "samsung",
    "android",
    "huawei",
    "xiaomi",
    "redmi",
    "oppo",
    "vivo",
  ],
  [
    "oneplus",
    "nokia",
    "sony",
    "xperia",
    "lg(?!\\p{L})",
    "htc",
    "motorola",
    "pixel",
    "blackberry",
    "windows",
    "mac(?!h|r)",
  ],
  [
    "outlook",
    "yahoo",
    "gmail",
    "mail(?!box)",
    "proton",
    "tapatalk",
    "smartphone",
    "phone",
    "mobile",
    "tablet",
    "device",
  ],
  ["telefon", "mobil", "okostelefon", "készülék", "táblagép", "posta(?=\\s|$)", "įrengin", "planšet", "išman"],
].flat();
const others = [
  ["手機", "手机", "行動裝置", "平板", "裝置", "郵件"],
  ["טלפון", "נייד", "אייפון", "אייפד", "סמארטפון", "גלקסי", "גלאקסי", "אנדרואיד", "מכשיר", "אאוטלוק", "בלקברי"],
  [
    "گوشی",
    "موبایل",
    "تلفن",
    "آیفون",
    "آیپد",
    "تبلت",
    "گلکسی",
    "سامسونگ",
    "اندروید",
    "دستگاه",
    "هواوی",
    "شیائومی",
    "بلک[\\s\u200c]?بری",
  ],
].flat();
const device = `(?:(?<!\\p{L})(?:${latin.join("|")})|${others.join("|")})`;

/** What a network's own program is called, and what it runs on: "Twitter for iPhone". */
const network =
  '(?:the )?[„"]?(?:twitter|x|facebook|instagram|threads|tiktok|linkedin|tumblr|bluesky|mastodon|reddit|foursquare|טוויטר|פייסבוק|אינסטגרם|توییتر|فیسبوک|اینستاگرام|推特|臉書)[“”"]?';
const system =
  '[„"]?(?:iphone|ipad|ios|android|mac|windows(?: phone)?|blackberry|web|websites|mobile|אייפון|אייפד|אנדרואיד|آیفون|آیپد|اندروید)[“”"]?';
const outlook = '[„"]?outlook[“”"]?';

/** "Sent from my iPhone", without the full stop behind it; what follows the device is in the group `tail`. */
export const devices: readonly RegExp[] = [
  `(?:this (?:e-?mail|mail|message) (?:was|is|has been) )?(?:sent|posted|written) (?:from|via|using|with) .{0,40}${device}(?<tail>.{0,60})`,
  "get (?:the )?outlook (?:app )?for (?<tail>.{1,20})",
  `(?:קבלו?|השיגו?|הורידו?|הורד|השג)(?: את)? ${outlook} (?:עבור |ל[-־]?)${system}(?<tail>)`,
  `(?:(?:دریافت|دانلود) (?:برنامه )?${outlook} برای ${system}|${outlook} را برای ${system} (?:دریافت|دانلود) کنید)(?<tail>)`,
  `(?:(?:az? )?${outlook}(?: for ${system})? (?:beszerzése|letöltése) ?(?:${system}\\S*)?|(?:az? )?${system}(?:[- ]\\S+)? ${outlook}(?:ot)? (?:beszerzése|letöltése)|(?:szerezze be|töltse le) az? .{0,30}${outlook}\\S*(?: ${system}\\S*)?)(?<tail>)`,
  `(?:取得|下載|获取) ?(?:適用於 ?)?(?:${system} ?(?:版|的)? ?${outlook}|${outlook} (?:for|適用於) ${system})(?<tail>)`,
  `(?:gaukite|gauti|atsisiųskite|atsisiųsti) ${outlook},? (?:skirt\\S+|for) ${system}(?<tail>)`,
  "yahoo mail: search, organi[sz]e, conquer(?<tail>)",
  `[(–—-]?\\s*(?:posted |sent |shared |tweeted )?(?:via|from|using) ${network} (?:for|on) ${system}\\)?(?<tail>.{0,20})`,
  `[(–—-]?\\s*via ${network} (?:web(?: app| client)?|mobile web|mobile app|lite)(?: \\(m\\d\\))?\\)?(?<tail>)`,
  `[(–—-]?\\s*(?:(?:נשלח|פורסם) )?(?:דרך|באמצעות|מתוך) ${network} (?:for |עבור |ל[-־]?)${system}\\)?(?<tail>)`,
  `[(–—-]?\\s*(?:از طریق|با|از) ${network} (?:for|برای) ${system}\\)?(?<tail>)`,
  `[(–—-]?\\s*(?:az? )?${network} (?:for )?${system}\\S* (?:alkalmazás\\S*|app\\S*|segítségével|keresztül)\\)?(?<tail>)`,
  `[(–—-]?\\s*(?:透過|來自|經由|使用|從) ?${network} ?(?:for )?${system} ?(?:版)?(?:發佈|發送|傳送)?\\)?(?<tail>)`,
  `[(–—-]?\\s*(?:per|iš|naudojant) ${network},? (?:for|skirt\\S+) ${system}\\)?(?<tail>)`,
  `(?:(?:הודעה|מייל|אימייל|דוא"ל|דוא״ל) ז[וה] )?(?:נשלח|נשלחה|נכתב|נכתבה)\\s?(?:מ|באמצעות |דרך ).{0,30}${device}(?<tail>.{0,20})`,
  `(?:این (?:ایمیل|پیام|رایانامه) )?(?:ارسال|فرستاده|نوشته)[\\s\u200c]?شده (?:از|با|توسط) .{0,30}${device}(?<tail>.{0,20})`,
  `(?:این (?:ایمیل|پیام|رایانامه) )?از .{0,30}${device}(?<tail>.{0,15}) (?:ارسال|فرستاده)[\\s\u200c]?شد(?:ه(?: است)?)?`,
  `(?:ez(?:t)? az? (?:e-mail\\S*|üzenet\\S*|level\\S*|levél) .{0,30}${device}\\S*(?: \\S+){0,2}(?:ról|ről|ból|ből|tól|től) (?:lett )?(?:el)?küld(?:ve|tem|ték))(?<tail>)`,
  `(?:el)?küldve .{0,40}${device}\\S*(?<tail>(?: \\S+){0,3})(?<=ról|ről|ból|ből|tól|től|segítségével)`,
  `.{0,30}${device}\\S*(?: \\S+){0,2}(?:ról|ről|ból|ből|tól|től|segítségével) (?:el)?küldve(?<tail>)`,
  `(?:(?:此|這封|本)(?:郵件|信件|電子郵件|訊息) ?(?:是)?)?(?:從|以|用|透過|由).{0,20}${device}(?!店|行|公司|廠|號)(?<tail>.{0,10}?)(?:傳送|寄出|發送|發出|傳出)(?:的)?`,
  `(?:傳送自|寄自|發自|发自|發送自).{0,20}${device}(?!店|行|公司|廠)(?<tail>.{0,20})`,
  `(?:從|自|發自)我的.{0,20}(?:傳送|寄出|發送)(?<tail>)`,
  `(?:šis (?:el\\. )?(?:laiškas|pranešimas) (?:buvo )?)?(?:iš)?siųst(?:a|as) (?:iš|naudojant|su|per) .{0,40}${device}(?<tail>.{0,40})`,
].map((pattern) => new RegExp(`^${pattern}$`, "iu"));

/** What may follow a device: its model and program, whose it is, and an excuse for it. Anything else is said by somebody. */
export const ofDevices =
  /^(?:using|with|on|for|via|and|app|mobile|phone|device|smartphone|secure|email|client|my|the|5g|4g|lte|készülékemről|készülékről|alkalmazásból|alkalmazásról|applikációból|okostelefonomról|telefonomról|שלי|שלך|החכם|הנייד|הסלולרי|من|خودم|همراه|هوشمند|اپل|telefono|telefonas|programėlės|įrenginio|išmaniojo|programa|的|我的|裝置|上)$/iu;
export const excuses =
  /^[,.;–—-]?\s*(?:please\s+)?(?:excuse|sorry for|pardon|forgive)\s.{0,50}(?:typos?|brevity|mistakes?|errors?|spelling)\b.{0,20}$/iu;

/** What a platform writes at the end of a text, or instead of the rest of it: a whole line, signs around it aside. */
const endings: readonly string[] = [
  // English
  "(?:read|see|show|view|learn) more(?: (?:at|on) \\S+)?|continue reading|read the (?:full|rest of the).{0,40}|full review|show (?:less|this thread|original|translation)|see (?:original|translation|less)|view (?:original|translation|full review)|translate (?:this|post|tweet|review)|rate this translation|comments? \\(\\d+\\)|leave a comment|the post .{1,300} (?:first appeared|appeared first) on .{1,200}|click to expand",
  // Hebrew
  "קרא עוד|קראו עוד|קרא/י עוד|המשך קריאה|להמשך קריאה|להמשך הכתבה|הצג עוד|ראה עוד|עוד|הצג תרגום|הצגת תרגום|ראה תרגום|הצג מקור|הצג(?:ת)? המקור|תרגם|תגובות \\(\\d+\\)|הפוסט .{1,300} הופיע (?:לראשונה|לראשונה ב).{1,200}",
  // Persian
  "ادامه(?:ٔ|‌ی|ی)? (?:مطلب|خواندن|نوشته)|بیشتر بخوانید|بیشتر بدانید|مشاهده بیشتر|نمایش بیشتر|بیشتر|دیدن ترجمه|مشاهده ترجمه|نمایش ترجمه|نمایش متن اصلی|نوشته(?:ٔ|‌ی)? .{1,300} (?:اولین بار|نخستین بار) در .{1,200}",
  // Hungarian
  "tovább|tovább olvasom|olvass tovább|olvasás folytatása|bővebben|részletek|továbbiak(?: megjelenítése)?|több megjelenítése|fordítás (?:megtekintése|mutatása|megjelenítése)|eredeti megtekintése|az? .{1,300} bejegyzés először .{1,200} jelent meg|hozzászólások \\(\\d+\\)",
  // Traditional Chinese
  "閱讀更多|繼續閱讀|閱讀全文|更多|顯示更多|查看更多|查看翻譯|顯示翻譯|查看原文|顯示原文|翻譯年糕|顯示較少|留言 ?\\(\\d+\\)|.{0,4}〈.{1,200}〉.{0,6}最早(?:發佈|出現)[於在].{1,120}|.{0,6}這篇文章 .{1,200} 最早(?:發佈|出現)[於在].{1,120}",
  // Lithuanian
  "skaityti (?:daugiau|toliau|visą)|skaitykite (?:daugiau|toliau)|plačiau|daugiau|rodyti (?:daugiau|vertimą|originalą)|žr\\. vertimą|peržiūrėti vertimą|komentarai \\(\\d+\\)|įrašas .{1,300} (?:pirmą kartą|pirmiausia) pasirodė .{1,200}",
];
export const boilerplate: RegExp = new RegExp(`^(?:${endings.join("|")})$`, "iu");
/** The same with what is to be read on, told by quotes or by an arrow behind it. */
export const readOn =
  /^(?:continue reading|read more|המשך קריאה|قراءة المزيد|ادامه(?:ٔ|‌ی)? (?:مطلب|خواندن)|(?:tovább )?olvasás folytatása|tovább olvasom|olvass tovább|繼續閱讀|閱讀更多|skaityti (?:daugiau|toliau))\s*(?:[“"„«「〈].{1,200}[”"“»」〉]\s*[→»›…]*|.{1,200}\s*[→»›])$/iu;

/** Below "--" this is no signature but more of the text. */
export const addenda =
  /^(?:edit|edited|update|upd|ps|p\.\s?s|tl;?dr|note|עדכון|עריכה|נ\.?ב|ویرایش|به[\s\u200c]?روزرسانی|پ\.?\s?ن|szerk|szerkesztés|frissítés|u\.?\s?i|編輯|更新|補充|附註|red|pataisymas|atnaujinimas|p\.\s?s)(?!\p{L})/iu;
