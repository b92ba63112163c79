import fc from "fast-check";
import { expect, test } from "vitest";
import type { Incoming } from "../mention.ts";
import { isOnlyCut, ownWords, wordsToMatch } from "./own-words.ts";

type Said = Pick<Incoming, "title" | "text" | "beside">;

const cut = (text: string) => {
  const { text: own, beside = [] } = ownWords<Said>({ text });
  return [own, ...beside.map(({ kind }) => kind)];
};

test.each([
  ["> I never had a problem with Acme\n\nWell, I did: the cup broke.", "Well, I did: the cup broke.", ["quote"]],
  ["No.\n\n> Did they refund you?\n> They said they would.\n\nAnd no again.", "No.\n\nAnd no again.", ["quote"]],
  ["> > who is right\n> I am sure\nNobody is.", "Nobody is.", ["quote"]],
  [
    "On Mon, 5 Jan 2026 at 10:02, Acme Care <care@acme.example> wrote:\n> It ships today.\n\nIt did not.",
    "It did not.",
    ["quote"],
  ],
  [
    "It did not.\n\nOn Mon, 5 Jan 2026 at 10:02, Acme Customer Care Department <\ncare@acme.example> wrote:\nIt ships today.\nPromise!",
    "It did not.",
    ["quote"],
  ],
  [
    "זה לא הגיע.\n\nבתאריך יום ב׳, 5 בינו׳ 2026 ב-10:02 מאת ‪Acme‬‏ <‪care@acme.example‬‏>:‬\n> זה יוצא היום",
    "זה לא הגיע.",
    ["quote"],
  ],
  ["לא הגיע\nב-5 בינו׳ 2026, בשעה 10:02, Acme <care@acme.example> כתב/ה:\nזה יוצא היום", "לא הגיע", ["quote"]],
  [
    "نرسید.\n\nدر تاریخ دوشنبه ۵ ژانویهٔ ۲۰۲۶ ساعت ۱۰:۰۲ Acme <care@acme.example> نوشت:\n> امروز ارسال می‌شود",
    "نرسید.",
    ["quote"],
  ],
  [
    "Nem jött meg.\n\nAcme <care@acme.example> ezt írta (időpont: 2026. jan. 5., H, 10:02):\n> Ma indul",
    "Nem jött meg.",
    ["quote"],
  ],
  ["沒有到。\n\nAcme <care@acme.example> 於 2026年1月5日 週一 上午10:02寫道：\n> 今天寄出", "沒有到。", ["quote"]],
  ["Neatėjo.\n\n2026-01-05, pr, 10:02 Acme <care@acme.example> rašė:\n> Siunčiame šiandien", "Neatėjo.", ["quote"]],
  [
    "Still broken.\n\n-----Original Message-----\nFrom: Acme\nSent: Monday\nIt will be mended.",
    "Still broken.",
    ["quote"],
  ],
  ["Rossz.\n\n-----Eredeti üzenet-----\nMegjavítjuk.", "Rossz.", ["quote"]],
  ["還是壞的\n\n寄件者: Acme\n寄件日期: 2026年1月5日\n收件者: Mia\n主旨: 修理\n會修好的", "還是壞的", ["quote"]],
  [
    "Vis dar sugedę\nNuo: Acme\nIšsiųsta: 2026-01-05\nKam: Mia\nTema: taisymas\nPataisysime",
    "Vis dar sugedę",
    ["quote"],
  ],
  ['[quote="staff, post:3, topic:9"]We [quote]told[/quote] you[/quote]\nYou did not.', "You did not.", ["quote"]],
  ["Bad coffee.\n-- \nMia Schmidt\nCoffee lover since 1999.", "Bad coffee.", ["signature"]],
  ["Bad coffee.\n\n--\nMia Schmidt\n+49 30 1234567", "Bad coffee.", ["signature"]],
  ["The cup broke.\n\nSent from my iPhone", "The cup broke.", ["signature"]],
  ["The cup broke. Sent from my Samsung Galaxy smartphone.", "The cup broke.", ["signature"]],
  ["The cup broke\nSent from Outlook for Android", "The cup broke", ["signature"]],
  ["The cup broke\nSent from my mobile, please excuse typos.", "The cup broke", ["signature"]],
  ["הכוס נשברה\n\nנשלח מה-iPhone שלי", "הכוס נשברה", ["signature"]],
  ["הכוס נשברה\n\n‏נשלח מהטלפון שלי", "הכוס נשברה", ["signature"]],
  ["فنجان شکست\n\nارسال‌شده از iPhone من", "فنجان شکست", ["signature"]],
  ["فنجان شکست\nاز آیفونم ارسال شد", "فنجان شکست", ["signature"]],
  ["Eltört a pohár\n\nKüldve az iPhone-omról", "Eltört a pohár", ["signature"]],
  ["Eltört a pohár.\nSamsung Galaxy okostelefonomról küldve.", "Eltört a pohár.", ["signature"]],
  ["杯子破了\n\n從我的 iPhone 傳送", "杯子破了", ["signature"]],
  ["杯子破了\n\n寄自我的手機", "杯子破了", ["signature"]],
  ["Puodelis sudužo\n\nIšsiųsta iš mano „iPhone“", "Puodelis sudužo", ["signature"]],
  ["A fine shop, said the paper… Read more", "A fine shop, said the paper…", ["boilerplate"]],
  ["A fine shop.\n\nContinue reading “Ten fine shops” →", "A fine shop.", ["boilerplate"]],
  [
    "A fine shop.\n\nThe post Ten fine shops appeared first on The Paper.\n\nComments (0)",
    "A fine shop.",
    ["boilerplate", "boilerplate"],
  ],
  ["Jó bolt.\n\nA Tíz jó bolt bejegyzés először Az Újság-án jelent meg.", "Jó bolt.", ["boilerplate"]],
  ["好店\n\n查看翻譯", "好店", ["boilerplate"]],
  ["Gera parduotuvė\nRodyti vertimą", "Gera parduotuvė", ["boilerplate"]],
  ["חנות טובה\nהצג תרגום", "חנות טובה", ["boilerplate"]],
  ["مغازه خوبی است\nادامه مطلب »", "مغازه خوبی است", ["boilerplate"]],
  ["המוצר מצוין\n\n(Translated by Google)\nThe product is excellent", "המוצר מצוין", ["translation"]],
  ["(Translated by Google) The product is excellent\n\n(Original)\nהמוצר מצוין", "המוצר מצוין", ["translation"]],
  ["(Original)\nJó kávé\n\n(Translated by Google)\nGood coffee", "Jó kávé", ["boilerplate", "translation"]],
  ["(由 Google 提供翻譯)\n咖啡很好\n\n(原始評論)\nGood coffee", "Good coffee", ["translation"]],
  ["Good coffee\n\n(תורגם על ידי Google)\nקפה טוב", "Good coffee", ["translation"]],
  ["(ترجمه شده توسط Google)\nقهوهٔ خوب\n\n(متن اصلی)\nGood coffee", "Good coffee", ["translation"]],
  ["(A Google fordítása)\nJó kávé\n\n(Eredeti)\nGood coffee", "Good coffee", ["translation"]],
  ["Good coffee\n\n(Išversta „Google“)\nGera kava", "Good coffee", ["translation"]],
  ["(Translated by Google) Good coffee", "Good coffee", ["boilerplate"]],
  ["The cup broke.\n\nsubmitted by /u/tea_lover\n[link] [comments]", "The cup broke.", ["boilerplate", "boilerplate"]],
  ["The cup broke. submitted by /u/tea_lover to r/tea [link] [comments]", "The cup broke.", ["boilerplate"]],
  ["The cup broke\nsubmitted by    /u/tea_lover", "The cup broke", ["boilerplate"]],
  ["Acme recalls the kettles that… [+1234 chars]", "Acme recalls the kettles that…", ["boilerplate"]],
  ["Az Acme visszahívja a vízfor [+87 chars]", "Az Acme visszahívja a vízfor", ["boilerplate"]],
  ["The cup broke\nvia Twitter for iPhone", "The cup broke", ["signature"]],
  ["The cup broke. — via X for Android", "The cup broke.", ["signature"]],
  ["The cup broke\n(via Twitter Web App)", "The cup broke", ["signature"]],
  ["הכוס נשברה\nדרך Twitter for iPhone", "הכוס נשברה", ["signature"]],
  ["הכוס נשברה\nבאמצעות טוויטר לאייפון", "הכוס נשברה", ["signature"]],
  ["فنجان شکست\nاز طریق توییتر برای آیفون", "فنجان شکست", ["signature"]],
  ["Eltört a pohár\nTwitter for iPhone alkalmazásból", "Eltört a pohár", ["signature"]],
  ["杯子破了\n透過 Twitter for iPhone", "杯子破了", ["signature"]],
  ["Puodelis sudužo\nper „Twitter“ for iPhone", "Puodelis sudužo", ["signature"]],
  ["The cup broke.\nYahoo Mail: Search, Organize, Conquer", "The cup broke.", ["signature"]],
  ["The cup broke.\nThis email was sent from my BlackBerry.", "The cup broke.", ["signature"]],
  ["The cup broke.\nSent from my BlackBerry® smartphone from T-Mobile", "The cup broke.", ["signature"]],
  ["הכוס נשברה\nמייל זה נשלח מהבלקברי שלי - BlackBerry", "הכוס נשברה", ["signature"]],
  ["فنجان شکست\nاین ایمیل از BlackBerry من ارسال شد", "فنجان شکست", ["signature"]],
  ["Eltört a pohár\nEzt az e-mailt BlackBerry készülékemről küldtem", "Eltört a pohár", ["signature"]],
  ["杯子破了\n這封郵件是從我的 BlackBerry 傳送", "杯子破了", ["signature"]],
  ["Puodelis sudužo\nŠis el. laiškas išsiųstas iš mano BlackBerry", "Puodelis sudužo", ["signature"]],
  ["The cup broke\nGet Outlook for Android", "The cup broke", ["signature"]],
  ["הכוס נשברה\nקבל את Outlook עבור iOS", "הכוס נשברה", ["signature"]],
  ["فنجان شکست\nدریافت Outlook برای Android", "فنجان شکست", ["signature"]],
  ["Eltört a pohár\nAz Outlook beszerzése iOS-re", "Eltört a pohár", ["signature"]],
  ["Eltört a pohár\nAz iOS-es Outlook beszerzése", "Eltört a pohár", ["signature"]],
  ["杯子破了\n取得 iOS 版 Outlook", "杯子破了", ["signature"]],
  ["Puodelis sudužo\nGauti „Outlook“, skirtą „Android“", "Puodelis sudužo", ["signature"]],
  ["A fine shop.\n\nFiled under: Coffee, Reviews Tagged: Acme", "A fine shop.", ["boilerplate"]],
  ["A fine shop.\nPosted in Coffee, Book Reviews | Leave a comment »", "A fine shop.", ["boilerplate"]],
  ["חנות טובה\nפורסם בקטגוריה: קפה, חנויות", "חנות טובה", ["boilerplate"]],
  ["مغازه خوبی است\nمنتشر شده در: قهوه، نقد", "مغازه خوبی است", ["boilerplate"]],
  ["Jó bolt.\nKategória: Kávé, Boltok", "Jó bolt.", ["boilerplate"]],
  ["好店\n分類：咖啡、評論", "好店", ["boilerplate"]],
  ["Gera parduotuvė\nPaskelbta temoje: Kava", "Gera parduotuvė", ["boilerplate"]],
  [
    "A fine shop.\n\nShare this:\n\nClick to share on X (Opens in new window)\nFacebook\n\nLike this:\nLike Loading...\n\nRelated\n\nLeave a comment",
    "A fine shop.",
    ["boilerplate", "boilerplate", "boilerplate", "boilerplate", "boilerplate"],
  ],
  ["Jó bolt.\nMegosztás:\nTwitter\nFacebook\nSzólj hozzá!", "Jó bolt.", ["boilerplate", "boilerplate"]],
  ["חנות טובה\nשתפו את זה:\nפייסבוק\nכתיבת תגובה", "חנות טובה", ["boilerplate", "boilerplate"]],
  [
    "مغازه خوبی است\nبه اشتراک بگذارید:\nتوییتر\nدیدگاهتان را بنویسید",
    "مغازه خوبی است",
    ["boilerplate", "boilerplate"],
  ],
  ["好店\n分享此文：\n臉書\n發佈留言", "好店", ["boilerplate", "boilerplate"]],
  ["Gera parduotuvė\nDalintis:\nFacebook\nParašykite komentarą", "Gera parduotuvė", ["boilerplate", "boilerplate"]],
  ["A fine shop.\n\nRelated posts:\n1. Ten more shops\n2. The worst shops", "A fine shop.", ["boilerplate"]],
])("what is not its author's is cut from %j", (text, own, kinds) => {
  expect(cut(text)).toEqual([own, ...kinds]);
});

test.each([
  "> 5 euros for a coffee, are you mad?",
  ">50% of the cups were broken\nthe rest were dirty",
  ">:( the worst",
  ">.< why",
  "-> look at this",
  "> Acme",
  "Acme > Beta > Gamma",
  "> Acme > Beta, always\nnobody else comes close",
  "The menu:\n- coffee\n- tea\n-- and nothing else to eat there.",
  "My coffee was sent from hell",
  "sent from hell",
  "Sent from heaven, this cake!",
  "The parcel was sent from my phone shop",
  "I write this from work.\nSent from my phone because your website is down",
  "נשלח מחנות הטלפונים ולא הגיע",
  "Bejelentettem.\nA telefon nincs elküldve",
  "Išsiųsta prekė buvo sugedusi",
  "On Monday she wrote: we are sorry. On Tuesday nobody wrote back.",
  "On Monday, 5 March 2026 at 10:30 she wrote:\nYour refund is denied.\nI am furious.",
  "I waited an hour\n--\nEdit: they called me back.",
  "I waited an hour\n\n--\n\nThen I left. It was the worst evening that I ever had in any restaurant of this town.",
  "Read more books, drink less of this coffee",
  "You could read more.\nContinue reading the small print and you pay twice",
  "[quote]never closed",
  "The menu was (translated by Google) unreadable",
  "Nice.\n(Google it)\nReally.",
  "(Original) recipe, they say",
  "> only what somebody else said",
  "Sent from my iPhone",
  "From: Vilnius\nIt came broken",
  "Edit: still nothing",
  "The mug was great.\nsubmitted by my wife",
  "My complaint was submitted by /u/tea_lover",
  "submitted by /u/tea_lover is a lie",
  "The cup broke.\nvia Twitter I heard that they refund it",
  "I complained.\nvia Twitter for iPhone users it is broken",
  "I complained. Via Twitter.",
  "This review was\nposted in anger",
  "Nobody answers.\nPosted in Facebook last week",
  "Awful.\nFiled under: things that I will never buy again",
  "Awful.\nFiled under nonsense",
  "Awful.\nShare this:\nthey never pay you back",
  "Awful.\nShare this with everybody on Facebook",
  "Awful.\nLeave a comment below if it happened to you",
  "Awful.\nRelated to my last post: still no answer",
  "Related posts:\n1. They lied.\nAnd so on.",
  "They owe me 20 [+ 5 postage]",
  "I had to get Outlook for my mother to read it",
  "Yahoo Mail: search is broken",
  "This email was sent from a shop that I never heard of",
  "קטגוריה: הכי גרועה שראיתי בחיים שלי",
  "kategória: a legrosszabb",
  "Išsiųstas laiškas iš banko nepasiekė manęs",
  "",
])("%j is its author's, whole", (text) => expect(cut(text)).toEqual([text]));

const pieces = fc.constantFrom(
  "Bad coffee.",
  "> you said so before",
  "Sent from my iPhone",
  "-- ",
  "--",
  "Mia",
  "",
  "Read more »",
  "[quote]a b[/quote]",
  "On 5 Jan 2026 Mia <m@x.example> wrote:",
  "נשלח מה-iPhone שלי",
  "> 5 euros",
  "From: a",
  "To: b",
  "Subject: c",
  "submitted by /u/mia [link]",
  "Share this:",
  "Facebook",
  "Related posts:",
  "- Ten shops",
);

test("to cut twice is to cut once, nothing is lost, and something always stays", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (lines) => {
      const text = lines.join("\n");
      const once = ownWords<Said>({ text });
      expect(ownWords(once)).toEqual(once);
      if (text.trim() !== "") expect(once.text.trim()).not.toBe("");
      if (once.text !== text) expect(isOnlyCut({ text }, once)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("what a platform wrote alone is no text below a title, and is one without", () => {
  const link = "submitted by /u/tea_lover\n[link] [comments]";
  const titled = ownWords<Said>({ title: "My Acme kettle", text: link });
  expect([titled.text, titled.beside?.length]).toEqual(["", 2]);
  expect(isOnlyCut({ text: link }, titled)).toBe(true);
  expect(ownWords(titled)).toEqual(titled);
  expect(cut(link)).toEqual(["submitted by /u/tea_lover", "boilerplate"]);
  const signed: Said = { title: "Hm", text: "Sent from my iPhone" };
  expect(ownWords(signed)).toEqual(signed);
});

test("an edit is no cut", () => {
  const now = ownWords({ text: "It broke again.\nSent from my iPhone", beside: [] });
  expect(isOnlyCut({ text: "It broke again.\n\nSent from my iPhone" }, now)).toBe(true);
  expect(isOnlyCut({ text: "It broke.\nSent from my iPhone" }, now)).toBe(false);
  expect(isOnlyCut({ text: "It broke." }, { text: "It broke again." })).toBe(false);
});

test("terms are looked for in what is quoted, and not in what nobody chose to say", () => {
  const mention = ownWords<Said>({ title: "Hm", text: "> I love Acme a lot\nMe too\nSent from my Galaxy" });
  expect(wordsToMatch(mention)).toBe("Hm\nMe too\n> I love Acme a lot");
});
