import type { Language } from "@earshot/core/brand/brand";

export type Topic =
  | "praise"
  | "complaint"
  | "mixed"
  | "question"
  | "request"
  | "refund"
  | "cancellation"
  | "delivery"
  | "defect"
  | "outage"
  | "safety"
  | "legal";

/** What a customer might write, one message for each topic and language. */
export const messages: Record<Language, Record<Topic, string>> = {
  en: {
    praise: "Best coffee in town, and the staff are always so kind. Thank you!",
    complaint: "I waited forty minutes and then the barista was rude to me. Unbelievable service.",
    mixed: "The coffee is wonderful but the prices have become absurd.",
    question: "Does the app work on an old phone, and can I pay with it in every branch?",
    request: "Please add a dark mode to the app, it blinds me every morning.",
    refund: "Three weeks and still no refund for the order I sent back. Where is my money?",
    cancellation: "How do I cancel my subscription? I want out.",
    delivery: "My parcel was supposed to come on Monday and the courier never showed up.",
    defect: "The machine stopped heating after two weeks. Broken already.",
    outage: "The app crashes every time I open it since this morning.",
    safety: "There was glass in my drink and I cut my lip. Somebody will get hurt.",
    legal: "You will hear from my lawyer about this, see you in court.",
  },
  he: {
    praise: "הקפה הכי טוב בעיר והצוות תמיד חייכן. תודה!",
    complaint: "חיכיתי ארבעים דקות ואז הבריסטה דיבר אליי בגסות. שירות מחפיר.",
    mixed: "הקפה נהדר אבל המחירים נהיו מוגזמים.",
    question: "האם האפליקציה עובדת גם במכשיר ישן, ואפשר לשלם בה בכל סניף?",
    request: "בבקשה תוסיפו מצב כהה לאפליקציה, זה מסנוור כל בוקר.",
    refund: "שלושה שבועות ועדיין אין החזר על ההזמנה שהחזרתי. איפה הכסף שלי?",
    cancellation: "איך אפשר לבטל את המינוי? נמאס לי.",
    delivery: "החבילה הייתה אמורה להגיע ביום שני והשליח לא הופיע בכלל.",
    defect: "המכונה הפסיקה לחמם אחרי שבועיים. התקלקלה כבר.",
    outage: "האפליקציה קורסת בכל פעם שאני פותח אותה מהבוקר.",
    safety: "הייתה זכוכית במשקה שלי ונחתכתי בשפה. מישהו ייפגע.",
    legal: "תשמעו מעורך הדין שלי, ניפגש בבית המשפט.",
  },
  fa: {
    praise: "بهترین قهوهٔ شهر و کارکنانی همیشه خوش‌برخورد. دستتان درد نکند!",
    complaint: "چهل دقیقه معطل شدم و بعد باریستا با من بد حرف زد. افتضاح بود.",
    mixed: "قهوه عالی است ولی قیمت‌ها سرسام‌آور شده.",
    question: "آیا اپلیکیشن روی گوشی قدیمی هم کار می‌کند و می‌شود در همهٔ شعبه‌ها با آن پرداخت کرد؟",
    request: "لطفاً حالت تیره را به اپلیکیشن اضافه کنید، هر روز صبح چشمم را می‌زند.",
    refund: "سه هفته گذشته و هنوز پولم بابت سفارشی که مرجوع کردم برنگشته. پول من کجاست؟",
    cancellation: "چطور می‌توانم اشتراکم را لغو کنم؟ دیگر نمی‌خواهم.",
    delivery: "بسته‌ام قرار بود دوشنبه برسد و پیک اصلاً نیامد.",
    defect: "دستگاه بعد از دو هفته دیگر گرم نمی‌کند. به همین زودی خراب شد.",
    outage: "از صبح هر بار اپلیکیشن را باز می‌کنم از کار می‌افتد، انگار اختلال دارد.",
    safety: "در نوشیدنی من خرده‌شیشه بود و لبم برید. یک نفر آسیب می‌بیند.",
    legal: "وکیل من با شما تماس می‌گیرد، در دادگاه می‌بینمتان.",
  },
  hu: {
    praise: "A legjobb kávé a városban, és a személyzet mindig kedves. Köszönöm!",
    complaint: "Negyven percet vártam, aztán a barista bunkó volt velem. Felháborító kiszolgálás.",
    mixed: "A kávé csodás, de az árak mostanra elszálltak.",
    question: "Működik az alkalmazás régi telefonon is, és minden üzletben lehet vele fizetni?",
    request: "Legyen sötét mód az alkalmazásban, reggelente kiégeti a szememet.",
    refund: "Három hete várom a visszatérítést a visszaküldött rendelésért. Hol a pénzem?",
    cancellation: "Hogyan tudom lemondani az előfizetést? Elegem van.",
    delivery: "A csomagnak hétfőn kellett volna jönnie, és a futár meg sem jelent.",
    defect: "A gép két hét után nem melegít. Máris elromlott a termék.",
    outage: "Reggel óta összeomlik az alkalmazás, akárhányszor megnyitom, teljes leállás.",
    safety: "Üvegszilánk volt az italomban, elvágta a számat. Valaki megsérül.",
    legal: "Az ügyvédem fogja keresni önöket, találkozunk a bíróságon.",
  },
  "zh-Hant": {
    praise: "全市最好喝的咖啡，店員也總是很親切，謝謝你們！",
    complaint: "等了四十分鐘，店員態度還很差，太誇張了。",
    mixed: "咖啡很好喝，可是價格漲得太離譜了。",
    question: "請問應用程式在舊手機上也能用嗎？每間門市都可以用它付款嗎？",
    request: "拜託應用程式加個深色模式，每天早上都刺眼。",
    refund: "退貨三個星期了，訂單的退款還沒下來，我的錢呢？",
    cancellation: "請問要怎麼取消訂閱？我不想用了。",
    delivery: "包裹應該星期一到，結果物流根本沒來。",
    defect: "機器用兩個星期就不加熱了，商品這麼快就壞了。",
    outage: "從今天早上開始，應用程式一打開就閃退，完全無法使用。",
    safety: "飲料裡有玻璃碎片，割傷了我的嘴唇，會有人受傷的。",
    legal: "我的律師會跟你們聯絡，法院見。",
  },
  lt: {
    praise: "Geriausia kava mieste, o darbuotojai visada malonūs. Ačiū!",
    complaint: "Laukiau keturiasdešimt minučių, o tada barista dar ir nemandagiai kalbėjo. Siaubingas aptarnavimas.",
    mixed: "Kava nuostabi, bet kainos tapo nežmoniškos.",
    question: "Ar programėlė veikia ir sename telefone, ar ja galima mokėti visose kavinėse?",
    request: "Pridėkite programėlėje tamsų režimą, kas rytą akina akis.",
    refund: "Trys savaitės, o už grąžintą užsakymą pinigų grąžinimo vis dar nėra. Kur mano pinigai?",
    cancellation: "Kaip atšaukti prenumeratą? Man jau gana.",
    delivery: "Siunta turėjo atkeliauti pirmadienį, o kurjeris net nepasirodė.",
    defect: "Aparatas po dviejų savaičių nebekaitina. Prekė jau sugedo.",
    outage: "Nuo ryto programėlė neveikia, kaskart stringa ją atidarius.",
    safety: "Gėrime buvo stiklo šukių, susipjausčiau lūpą. Kas nors susižeis.",
    legal: "Su jumis susisieks mano advokatas, pasimatysime teisme.",
  },
};
