import type { Language } from "@earshot/core/brand/brand";
import type { CommonMatter } from "@earshot/core/classification/reading";

const list = (words: string): Partial<Record<CommonMatter, string>> =>
  Object.fromEntries(
    words.split(";").map((pair) => pair.split("=").map((part) => part.trim()) as [CommonMatter, string]),
  );

/** How a matter that was read is named after the language's "about" (Hungarian carries the ending -ról, Lithuanian the accusative). */
export const abouts: Record<Language, Partial<Record<CommonMatter, string>>> = {
  en: list(`waiting = the waiting time; staff = our team; taste = the taste; temperature = the temperature; price = the price; cleanliness = the cleanliness;
    delivery = the delivery; packaging = the packaging; charge = the charge; refund = the refund; app = the app; account = your account; booking = your booking;
    hours = the opening hours; payment = the payment; allergens = the allergens; access = the access; parking = the parking; noise = the noise; seats = the seats;
    stock = what is in stock; hygiene = the hygiene; safety = safety; defect = the fault; outage = the outage; cancellation = the cancellation; privacy = your data;
    information = the information`),
  he: list(`waiting = זמן ההמתנה; staff = הצוות; taste = הטעם; temperature = הטמפרטורה; price = המחיר; cleanliness = הניקיון; delivery = המשלוח; packaging = האריזה;
    charge = החיוב; refund = ההחזר הכספי; app = האפליקציה; account = החשבון; booking = ההזמנה; hours = שעות הפתיחה; payment = התשלום; allergens = האלרגנים;
    access = הנגישות; parking = החניה; noise = הרעש; seats = המקומות; stock = המלאי; hygiene = ההיגיינה; safety = הבטיחות; defect = התקלה; outage = התקלה;
    cancellation = הביטול; privacy = המידע שלכם; information = המידע`),
  fa: list(`waiting = زمان انتظار; staff = همکاران ما; taste = طعم; temperature = دما; price = قیمت; cleanliness = پاکیزگی; delivery = ارسال; packaging = بسته‌بندی;
    charge = مبلغ برداشت‌شده; refund = بازگشت وجه; app = اپلیکیشن; account = حساب کاربری شما; booking = رزرو شما; hours = ساعت کار; payment = پرداخت; allergens = مواد حساسیت‌زا;
    access = دسترسی; parking = پارکینگ; noise = سروصدا; seats = جای نشستن; stock = موجودی; hygiene = بهداشت; safety = ایمنی; defect = خرابی; outage = قطعی سرویس;
    cancellation = لغو; privacy = اطلاعات شما; information = اطلاع‌رسانی`),
  hu: list(`waiting = a várakozásról; staff = a munkatársainkról; taste = az ízről; temperature = a hőmérsékletről; price = az árról; cleanliness = a tisztaságról;
    delivery = a szállításról; packaging = a csomagolásról; charge = a terhelésről; refund = a visszatérítésről; app = az alkalmazásról; account = a fiókról;
    booking = a foglalásról; hours = a nyitvatartásról; payment = a fizetésről; allergens = az allergénekről; access = a hozzáférésről; parking = a parkolásról;
    noise = a zajról; seats = a helyekről; stock = a készletről; hygiene = a higiéniáról; safety = a biztonságról; defect = a hibáról; outage = az üzemzavarról;
    cancellation = a lemondásról; privacy = az adatokról; information = a tájékoztatásról`),
  "zh-Hant":
    list(`waiting = 等候時間; staff = 服務人員; taste = 口味; temperature = 溫度; price = 價格; cleanliness = 環境整潔; delivery = 配送; packaging = 包裝; charge = 扣款; refund = 退款;
    app = App; account = 帳號; booking = 預約; hours = 營業時間; payment = 付款方式; allergens = 過敏原; access = 出入動線; parking = 停車; noise = 噪音; seats = 座位; stock = 庫存; hygiene = 衛生;
    safety = 安全; defect = 故障; outage = 服務異常; cancellation = 取消; privacy = 個人資料; information = 資訊說明`),
  lt: list(`waiting = laukimą; staff = mūsų darbuotojus; taste = skonį; temperature = temperatūrą; price = kainą; cleanliness = švarą; delivery = pristatymą; packaging = pakuotę;
    charge = nuskaitytą sumą; refund = pinigų grąžinimą; app = programėlę; account = paskyrą; booking = rezervaciją; hours = darbo laiką; payment = mokėjimą; allergens = alergenus;
    access = patekimą; parking = automobilio statymą; noise = triukšmą; seats = vietas; stock = prekių likutį; hygiene = higieną; safety = saugumą; defect = gedimą; outage = sutrikimą;
    cancellation = atšaukimą; privacy = Jūsų duomenis; information = informaciją`),
};
