import type { Language } from "@earshot/core/brand/brand";

/** Where a customer can write privately when the brand names no contact. */
export type Place = "message" | "page" | "here";
export type Asked = "order" | "device" | "anything";

type Privately = { asked: Record<Asked, string>; place: Record<Place, string> };

const en: Privately = {
  asked: {
    order: "Please send us your order number {place}.",
    device: "Please tell us {place} which product or device it is and what happens.",
    anything: "Please write to us {place}.",
  },
  place: {
    message: "in a private message",
    page: "through the contact details on our page",
    here: "right here in this conversation",
  },
};

const he: Privately = {
  asked: {
    order: "אפשר לשלוח לנו את מספר ההזמנה {place}.",
    device: "אפשר לכתוב לנו {place} באיזה מוצר או מכשיר מדובר ומה קורה.",
    anything: "אפשר לכתוב לנו {place}.",
  },
  place: { message: "בהודעה פרטית", page: "דרך פרטי הקשר שבעמוד שלנו", here: "כאן בשיחה הזאת" },
};

const fa: Privately = {
  asked: {
    order: "لطفاً شمارهٔ سفارش را {place} برای ما بفرستید.",
    device: "لطفاً {place} برای ما بنویسید که کدام محصول یا دستگاه است و چه اتفاقی می‌افتد.",
    anything: "لطفاً {place} برای ما بنویسید.",
  },
  place: { message: "در پیام خصوصی", page: "از راه‌های ارتباطی صفحهٔ ما", here: "در همین گفت‌وگو" },
};

const huFormal: Privately = {
  asked: {
    order: "Kérjük, küldje el nekünk a rendelésszámot {place}.",
    device: "Kérjük, írja meg nekünk {place}, melyik termékről vagy készülékről van szó, és mi történik.",
    anything: "Kérjük, írjon nekünk {place}.",
  },
  place: {
    message: "privát üzenetben",
    page: "az oldalunkon található elérhetőségeken",
    here: "itt, ebben a beszélgetésben",
  },
};

const huFriendly: Privately = {
  ...huFormal,
  asked: {
    order: "Küldd el nekünk a rendelésszámot {place}.",
    device: "Írd meg nekünk {place}, melyik termékről vagy készülékről van szó, és mi történik.",
    anything: "Írj nekünk {place}.",
  },
};

const zhHant: Privately = {
  asked: {
    order: "請{place}告訴我們訂單編號。",
    device: "請{place}告訴我們是哪一項商品或裝置、出現什麼狀況。",
    anything: "請{place}與我們聯繫。",
  },
  place: { message: "以私訊", page: "透過我們頁面上的聯絡方式", here: "直接在這裡" },
};

const lt: Privately = {
  asked: {
    order: "Atsiųskite mums užsakymo numerį {place}.",
    device: "Parašykite mums {place}, kuri tai prekė ar įrenginys ir kas vyksta.",
    anything: "Parašykite mums {place}.",
  },
  place: { message: "asmenine žinute", page: "mūsų puslapyje nurodytais kontaktais", here: "čia, šiame pokalbyje" },
};

const privately: Record<Language, Privately> = { en, he, fa, hu: huFormal, "zh-Hant": zhHant, lt };

/** One sentence that asks the customer to write where others cannot read it. */
export function writePrivately(
  language: Language,
  formality: "formal" | "friendly",
  asked: Asked,
  place: Place,
): string {
  const { asked: sentences, place: places } =
    language === "hu" && formality === "friendly" ? huFriendly : privately[language];
  return sentences[asked].replace("{place}", places[place]);
}
