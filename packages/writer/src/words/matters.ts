import type { Language } from "@earshot/core/brand/brand";
import { patterns, type Patterns } from "./patterns.ts";

export type Matter =
  | "delivery"
  | "order"
  | "refund"
  | "payment"
  | "price"
  | "staff"
  | "support"
  | "waiting"
  | "quality"
  | "taste"
  | "app"
  | "website"
  | "account"
  | "subscription"
  | "update"
  | "product"
  | "packaging"
  | "branch"
  | "cleanliness"
  | "room"
  | "booking"
  | "battery"
  | "cancellation"
  | "outage";

/** How a matter is named after the language's "about" (Hungarian carries the ending -ról, Lithuanian the accusative), and the words that show it. */
type Entry = { about: string; words: Patterns };

const entry =
  (language: Language) =>
  (about: string, words: string): Entry => ({ about, words: patterns(language, [about, ...words.split(", ")]) });

const en = entry("en");
const he = entry("he");
const fa = entry("fa");
const hu = entry("hu");
const zh = entry("zh-Hant");
const lt = entry("lt");

export const matters: Record<Language, Record<Matter, Entry>> = {
  en: {
    cancellation: en("the cancellation", "cancel*, terminate, termination"),
    outage: en(
      "the outage",
      "outage*, offline, is down, not working, doesn't work, does not work, stopped working, crash*",
    ),
    delivery: en("the delivery", "deliver*, shipping, shipped, shipment, courier*, parcel*, package"),
    refund: en("the refund", "refund*, money back, reimburse*"),
    order: en("your order", "(?<!in )order, orders, ordered"),
    payment: en("the payment", "payment*, charged, charge, billed, billing, invoice*, card"),
    price: en("the price", "price*, pricing, expensive, overpriced, pricey, cost, costs, cheap"),
    subscription: en("your subscription", "subscription*, subscribe*, membership, renewal"),
    support: en("our support", "support, customer service, helpline, hotline, call centre, call center"),
    staff: en("our team", "staff, barista*, waiter*, waitress*, employee*, manager, cashier*, team"),
    waiting: en("the waiting time", "waiting, waited, queue*, slow service"),
    taste: en("the taste", "taste*, tasty, coffee, espresso, latte, food, flavour*, flavor*, delicious, drink*"),
    update: en("the update", "update*, upgrade*, latest version, new version"),
    app: en("the app", "app, apps, application"),
    website: en("the website", "website, web site, site, webpage, checkout"),
    account: en("your account", "account*, login, log in, password*, sign in"),
    battery: en("the battery", "battery, batteries, charger*"),
    packaging: en("the packaging", "packaging, packed, box"),
    cleanliness: en("the cleanliness", "dirty, clean, filthy, cleanliness"),
    branch: en("the branch", "branch*, store, shop, café, cafe, location"),
    room: en("the room", "room, rooms"),
    booking: en("your booking", "booking*, booked, reservation*"),
    quality: en("the quality", "quality, broke, broken, defective, faulty"),
    product: en("the product", "product*, item, device, machine*"),
  },
  he: {
    cancellation: he("הביטול", "ביטול*, לבטל, מבטל*, בטלו, תבטלו"),
    outage: he("התקלה", "תקלה, תקלות, קורס*, לא עובד, לא עובדת, נפל, נפלה, נופל"),
    delivery: he("המשלוח", "משלוח*, שליח*, חבילה, החבילה, החבילות"),
    refund: he("ההחזר הכספי", "החזר, ההחזר, החזר כספי, זיכוי, הזיכוי"),
    order: he("ההזמנה", "הזמנה, הזמנתי, הזמנות, הזמנו"),
    payment: he("התשלום", "תשלום*, חיוב*, חויבתי, חשבונית, אשראי"),
    price: he("המחיר", "מחיר*, יקר, יקרה, יקרים, זול, עולה"),
    subscription: he("המינוי", "מינוי*, מנוי*"),
    support: he("שירות הלקוחות", "שירות, השירות, תמיכה, מוקד"),
    staff: he("הצוות", "צוות, עובד, עובדת, עובדים, מלצר*, מוכר*, ברמן, בריסטה, מנהל*"),
    waiting: he("זמן ההמתנה", "תור, התור, המתנה, חיכיתי, חיכינו, המתנתי"),
    taste: he("הטעם", "טעם*, טעים*, קפה, אוכל, משקה, מאפה"),
    update: he("העדכון", "עדכון*, גרסה, הגרסה, שדרוג"),
    app: he("האפליקציה", "אפליקציה, אפליקציית, יישומון"),
    website: he("האתר", "אתר, האתר"),
    account: he("החשבון", "חשבון, סיסמה, סיסמא, להתחבר, התחברות"),
    battery: he("הסוללה", "סוללה, מטען"),
    packaging: he("האריזה", "אריזה, קופסה, ארוז*"),
    cleanliness: he("הניקיון", "ניקיון, מלוכלך, מלוכלכת, נקי, לכלוך"),
    branch: he("הסניף", "סניף*, חנות, החנות, בית קפה"),
    room: he("החדר", "חדר, חדרים"),
    booking: he("ההזמנה", "שריינתי, שריון"),
    quality: he("האיכות", "איכות*, התקלקל*, מקולקל*, נשבר*, שבור*, פגום*, תקול*"),
    product: he("המוצר", "מוצר*, מכשיר*, מכונה, מכונת"),
  },
  fa: {
    cancellation: fa("لغو", "لغو*, کنسل*, فسخ*"),
    outage: fa("قطعی سرویس", "قطع*, اختلال*, کار نمی کند, کار نمیکند, کار نمی کنه, کار نمیکنه, از کار افتاد*"),
    delivery: fa("ارسال", "ارسال*, تحویل*, پیک, مرسوله, بسته, پست"),
    refund: fa("بازگشت وجه", "بازگشت وجه, پس گرفتن پول, پولم, استرداد*, عودت*, مرجوع*"),
    order: fa("سفارش شما", "سفارش*"),
    payment: fa("پرداخت", "پرداخت*, فاکتور*, کارت, صورتحساب"),
    price: fa("قیمت", "قیمت*, گران*, گرون*, ارزان*, هزینه*"),
    subscription: fa("اشتراک شما", "اشتراک*, عضویت*"),
    support: fa("پشتیبانی", "پشتیبان*, خدمات مشتری*"),
    staff: fa("همکاران ما", "کارکنان, کارمند*, پرسنل*, فروشنده*, گارسون*, باریستا*, برخورد*"),
    waiting: fa("زمان انتظار", "انتظار*, معطل*, صف"),
    taste: fa("طعم", "طعم*, مزه*, خوشمزه*, قهوه*, غذا*, نوشیدنی*"),
    update: fa("به‌روزرسانی", "به روزرسانی*, به روز رسانی*, آپدیت*, بروزرسانی*, نسخه*"),
    app: fa("اپلیکیشن", "اپلیکیشن*, اپ, برنامه*, نرم افزار*"),
    website: fa("وب‌سایت", "سایت*, وب سایت*, وبسایت*"),
    account: fa("حساب کاربری شما", "حساب کاربری*, رمز*, ورود, لاگین"),
    battery: fa("باتری", "باتری*, شارژ*"),
    packaging: fa("بسته‌بندی", "بسته بندی*, جعبه*"),
    cleanliness: fa("پاکیزگی", "کثیف*, تمیز*, نظافت*"),
    branch: fa("شعبه", "شعبه*, فروشگاه*, مغازه*, کافه*"),
    room: fa("اتاق", "اتاق*"),
    booking: fa("رزرو شما", "رزرو*"),
    quality: fa("کیفیت", "کیفیت*, خراب*, شکست*, معیوب*"),
    product: fa("محصول", "محصول*, دستگاه*, کالا*"),
  },
  hu: {
    cancellation: hu("a lemondásról", "lemond*, felmond*, töröl*, törlés*"),
    outage: hu("az üzemzavarról", "üzemzavar*, leállás*, leállt*, nem működ*, nem elérhető*, összeomlik, hibát dob*"),
    delivery: hu("a szállításról", "szállít*, kiszállít*, futár*, csomag*, kézbesít*"),
    refund: hu("a visszatérítésről", "visszatérít*, pénzvisszafizet*, vissza a pénz*, pénzem*"),
    order: hu("a rendelésről", "rendelés*, megrendel*, rendeltem, rendeltünk"),
    payment: hu("a fizetésről", "fizetés*, fizettem, számlá*, számla*, terhel*, levon*, bankkárty*"),
    price: hu("az árról", "ár, ára, árak*, árat, áron, drág*, olcsó*"),
    subscription: hu("az előfizetésről", "előfizet*, tagság*"),
    support: hu("az ügyfélszolgálatról", "ügyfélszolgálat*, támogatás*, hotline"),
    staff: hu("a munkatársainkról", "személyzet*, kiszolgál*, munkatárs*, pincér*, eladó*, barista*, dolgozó*"),
    waiting: hu("a várakozásról", "várakoz*, vártam*, vártunk, várni, sorban"),
    taste: hu("az ízről", "íz*, finom*, kávé*, étel*, ital*"),
    update: hu("a frissítésről", "frissítés*, új verzió*, verzió*"),
    app: hu("az alkalmazásról", "alkalmazás*, app, appot, appban, applikáció*"),
    website: hu("a honlapról", "honlap*, weboldal*, webshop*, webáruház*"),
    account: hu("a fiókról", "fiók*, jelszó*, jelszav*, bejelentkez*, belép*"),
    battery: hu("az akkumulátorról", "akkumulátor*, akku*, töltő*"),
    packaging: hu("a csomagolásról", "csomagolás*, doboz*"),
    cleanliness: hu("a tisztaságról", "kosz*, piszk*, tiszta*"),
    branch: hu("az üzletről", "üzlet*, bolt*, kávézó*, fiókotok*"),
    room: hu("a szobáról", "szoba*, szobá*"),
    booking: hu("a foglalásról", "foglal*"),
    quality: hu("a minőségről", "minőség*, eltör*, elrom*, hibás*, tönkre*"),
    product: hu("a termékről", "termék*, készülék*, gép*"),
  },
  "zh-Hant": {
    cancellation: zh("取消", "取消, 解約, 退訂"),
    outage: zh("服務異常", "當機, 異常, 連不上, 無法使用, 不能用, 打不開, 閃退, 中斷"),
    delivery: zh("配送", "配送, 送貨, 出貨, 物流, 宅配, 包裹, 到貨, 寄送"),
    refund: zh("退款", "退款, 退費, 退錢"),
    order: zh("訂單", "訂單, 訂購, 下單"),
    payment: zh("付款", "付款, 扣款, 刷卡, 信用卡, 發票, 帳單"),
    price: zh("價格", "價格, 價錢, 太貴, 很貴, 便宜, 漲價, 售價"),
    subscription: zh("訂閱", "訂閱, 會員, 續約"),
    support: zh("客服", "客服, 客戶服務"),
    staff: zh("服務人員", "店員, 員工, 服務生, 服務人員, 服務態度, 態度, 店長, 咖啡師"),
    waiting: zh("等候時間", "等了, 等太久, 排隊, 等候, 久等"),
    taste: zh("口味", "好喝, 難喝, 好吃, 難吃, 味道, 口味, 咖啡, 餐點, 飲料"),
    update: zh("更新", "更新, 新版, 改版"),
    app: zh("App", "App, 應用程式, APP"),
    website: zh("網站", "網站, 官網, 網頁"),
    account: zh("帳號", "帳號, 帳戶, 密碼, 登入"),
    battery: zh("電池", "電池, 電量, 充電"),
    packaging: zh("包裝", "包裝, 紙箱, 盒子"),
    cleanliness: zh("環境整潔", "很髒, 骯髒, 乾淨, 整潔, 衛生"),
    branch: zh("門市", "門市, 分店, 店面, 店裡"),
    room: zh("房間", "房間, 客房"),
    booking: zh("訂位", "訂位, 訂房, 預約"),
    quality: zh("品質", "品質, 壞掉, 壞了, 故障, 瑕疵, 破損"),
    product: zh("產品", "產品, 商品, 機器"),
  },
  lt: {
    cancellation: lt("atšaukimą", "atšauk*, nutrauk*, atsisak*"),
    outage: lt("sutrikimą", "sutrik*, neveik*, gedim*, stringa, lūžta, nepavyksta prisijung*"),
    delivery: lt("pristatymą", "pristat*, siunt*, kurjer*, paštomat*"),
    refund: lt("pinigų grąžinimą", "grąžin*, pinig* atgal"),
    order: lt("užsakymą", "užsak*"),
    payment: lt("mokėjimą", "mokėj*, apmok*, sąskait*, nuskait*, nuskaič*, kortel*"),
    price: lt("kainą", "kain*, brang*, pig*"),
    subscription: lt("prenumeratą", "prenumerat*, narystė*"),
    support: lt("klientų aptarnavimą", "klientų aptarnavim*, pagalbos centr*, konsultant*"),
    staff: lt("mūsų darbuotojus", "darbuotoj*, personal*, padavėj*, pardavėj*, barist*, aptarnav*"),
    waiting: lt("laukimą", "laukia*, laukė*, laukti, laukim*, eilė*, eilėje"),
    taste: lt("skonį", "skon*, skan*, kava, kavos, kavą, kavut*, maist*, gėrim*"),
    update: lt("atnaujinimą", "atnaujin*, versij*"),
    app: lt("programėlę", "programėl*, aplikacij*"),
    website: lt("svetainę", "svetain*, puslap*"),
    account: lt("paskyrą", "paskyr*, slaptažod*, prisijung*"),
    battery: lt("bateriją", "baterij*, akumuliator*, įkrov*"),
    packaging: lt("pakuotę", "pakuot*, supak*, dėž*"),
    cleanliness: lt("švarą", "švar*, nešvar*, purvin*"),
    branch: lt("parduotuvę", "parduotuv*, kavin*, filial*, skyri*"),
    room: lt("kambarį", "kambar*"),
    booking: lt("rezervaciją", "rezerv*"),
    quality: lt("kokybę", "kokyb*, sulūž*, suged*, brok*"),
    product: lt("prekę", "prek*, produkt*, įrengin*, aparat*"),
  },
};
